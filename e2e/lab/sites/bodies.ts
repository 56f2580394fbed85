import { type Handler, json, type Routes } from '../reply.ts';

const fine =
  (body: object): Handler =>
  (call) =>
    json(call, 200, body);

/** Apollo Server's form of an error (GraphQL, October 2021, section 7.1.2). */
const graphql = (message: string, code: string): object => ({
  errors: [{ message, locations: [{ line: 1, column: 3 }], extensions: { code } }],
});

/** A gRPC-web body of trailers alone ("PROTOCOL-WEB.md"). */
const trailers: Handler = ({ response }) => {
  const lines = 'grpc-status:7\r\ngrpc-message:not yours\r\n';
  const frame = Buffer.concat([Buffer.from([0x80, 0, 0, 0, lines.length]), Buffer.from(lines)]);
  response.writeHead(200, { 'Content-Type': 'application/grpc-web+proto' }).end(frame);
};

/** Everything is answered with 200. */
export const bodies: Routes = {
  'POST /bodies/graphql': fine(graphql('You must be logged in to query this schema', 'UNAUTHENTICATED')),
  'POST /bodies/slack': fine({ ok: false, error: 'not_authed' }),
  'POST /bodies/rpc': trailers,
  'POST /bodies/query': fine(
    graphql('Cannot query field "Unauthorized" on type "Query".', 'GRAPHQL_VALIDATION_FAILED'),
  ),
  'GET /bodies/null': fine({ error: null, session: { token: 'none' } }),
  'GET /bodies/news': fine({ title: 'Unauthorized', text: 'What 401 means, and why access is denied.' }),
  /** Good with a good key, as a retry after a refresh. */
  'POST /bodies/orders': (call) =>
    json(call, 200, call.request.headers['x-api-key'] ? { orders: [] } : { ok: false, error: 'token_expired' }),
};
