import { jws } from '../tokens/token.fixture.ts';
import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'ASP.NET Core',
    source:
      'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
    refusal: {
      request: 'GET https://api.example.com/items',
      sent: [
        `Authorization: Bearer ${jws({ iss: 'https://as.example', aud: 'https://api.example.com', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: [
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The audience \'https://other.example\' is invalid"',
      ],
    },
    expect: ['token-wrong-audience certain'],
  },
  {
    name: 'Envoy',
    source: 'https://github.com/google/jwt_verify_lib/blob/master/src/status.cc',
    refusal: {
      request: 'GET https://api.example.com/items',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 403,
      answer: ['Content-Type: text/plain'],
      body: 'Audiences in Jwt are not allowed',
    },
    expect: ['token-wrong-audience certain'],
  },
  {
    name: 'the server names its resource, the token another',
    source: 'https://www.rfc-editor.org/rfc/rfc9728#section-7.4',
    refusal: {
      request: 'GET https://mcp.example/mcp',
      sent: [
        `Authorization: Bearer ${jws({ iss: 'https://as.example', aud: 'https://api.example.com', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: [
        'WWW-Authenticate: Bearer error="invalid_token", resource_metadata="https://mcp.example/.well-known/oauth-protected-resource/mcp"',
      ],
    },
    expect: ['token-wrong-audience likely'],
  },
  {
    name: 'near miss: the token is for the resource',
    source: 'https://www.rfc-editor.org/rfc/rfc9728#section-7.4',
    refusal: {
      request: 'GET https://api.example.com/items',
      sent: [
        `Authorization: Bearer ${jws({ iss: 'https://as.example', aud: 'https://api.example.com', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: [
        'WWW-Authenticate: Bearer error="invalid_token", resource_metadata="https://api.example.com/.well-known/oauth-protected-resource"',
      ],
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'near miss: an audience of readers',
    source: 'https://mailchimp.com/developer/marketing/docs/errors/',
    refusal: {
      request: 'GET https://api.example/3.0/lists/x',
      sent: ['Authorization: Basic YTpi'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"title":"Forbidden","status":403,"detail":"The requested audience is not allowed for this user."}',
    },
    expect: ['token-wrong-audience likely'],
  },
];
