import type { Handler, Routes } from '../reply.ts';

/** What a service answers, whoever asks. */
export interface Answer {
  readonly status: number;
  /** A text goes out as it stands, an object as JSON. */
  readonly body: string | object;
  /** Of a text. Default: HTML. */
  readonly type?: string;
  /** Several values of one field become several lines. */
  readonly fields?: Readonly<Record<string, string | readonly string[]>>;
}

const answering =
  ({ status, body, type = 'text/html; charset=utf-8', fields = {} }: Answer): Handler =>
  ({ response }) => {
    const isText = typeof body === 'string';
    for (const [name, value] of Object.entries(fields)) response.setHeader(name, value);
    response
      .writeHead(status, { 'Content-Type': isText ? type : 'application/json' })
      .end(isText ? body : JSON.stringify(body));
  };

/** @param answers by method and path, for example "GET /orders" */
export const routesOf = (answers: Readonly<Record<string, Answer>>): Routes =>
  Object.fromEntries(Object.entries(answers).map(([route, answer]) => [route, answering(answer)]));
