import type { Call } from './reply.ts';

/**
 * Lets the lab's page read the answer (Fetch standard, section 3.3 "CORS protocol"). `null` is what a browser sends
 * after a redirect over two origins, so it is let in as well.
 * @param pageOrigin for example "http://a.localhost:4180"
 * @returns true when the call was a preflight and has been answered
 */
export function allowPage({ request, response }: Call, pageOrigin: string): boolean {
  const { origin } = request.headers;
  if (origin !== pageOrigin && origin !== 'null') return false;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Expose-Headers', 'WWW-Authenticate');
  response.setHeader('Vary', 'Origin');
  if (request.method !== 'OPTIONS') return false;
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
  response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, X-API-Key');
  // A remembered preflight would make the second press of a button differ from the first.
  response.setHeader('Access-Control-Max-Age', '0');
  response.writeHead(204).end();
  return true;
}
