import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'MCP: the challenge does not lead to the metadata',
    source:
      'https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization#authorization-server-location',
    refusal: {
      request: 'POST https://tools.example/mcp',
      sent: ['MCP-Protocol-Version: 2025-06-18', 'Content-Type: application/json'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer realm="tools"'],
    },
    expect: ['challenge-missing likely', 'credentials-missing possible'],
  },
  {
    name: 'MCP: the first request, and no challenge at all',
    source: 'https://modelcontextprotocol.io/specification/2025-06-18/basic/lifecycle#initialization',
    refusal: {
      request: 'POST https://tools.example/mcp',
      sent: ['Content-Type: application/json'],
      form: '{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}',
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"jsonrpc":"2.0","error":{"code":-32001,"message":"Unauthorized"},"id":null}',
    },
    expect: ['challenge-missing likely', 'credentials-missing possible'],
  },
  {
    name: 'a challenge that names no scheme',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1',
    refusal: { request: 'GET https://api.example.com/me', status: 401, answer: ['WWW-Authenticate: '] },
    expect: ['challenge-missing likely', 'credentials-missing possible'],
  },
  {
    name: 'near miss: MCP with its metadata',
    source: 'https://www.rfc-editor.org/rfc/rfc9728#section-5.1',
    refusal: {
      request: 'POST https://tools.example/mcp',
      sent: ['MCP-Protocol-Version: 2025-06-18'],
      status: 401,
      answer: [
        'WWW-Authenticate: Bearer resource_metadata="https://tools.example/.well-known/oauth-protected-resource"',
      ],
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'near miss: an interface that answers JSON without a challenge',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    refusal: {
      request: 'GET https://api.example.com/me',
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Unauthenticated."}',
    },
    expect: ['credentials-missing certain'],
  },
];
