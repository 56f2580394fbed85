import { request } from 'node:http';

export interface LoopbackRequest {
  readonly port: number;
  /** Site name without port. */
  readonly host: string;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Asks a site of the lab over 127.0.0.1 with its name in the Host header: Node does not resolve `*.localhost` by
 * itself, and its fetch does not let Host be set.
 * @returns the JSON of the answer
 * @throws Error with status and body when the answer is not 2xx
 */
export async function askJson(ask: LoopbackRequest): Promise<unknown> {
  const { port, host, path, method = 'GET', headers = {}, body = '' } = ask;
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers: { ...headers, Host: `${host}:${port}` } };
    const sent = request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        const status = response.statusCode ?? 0;
        if (status >= 200 && status < 300) resolve(JSON.parse(text));
        else reject(new Error(`${method} ${host}${path} answered ${status}: ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
