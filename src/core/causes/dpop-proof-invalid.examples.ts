import { jws } from '../tokens/token.fixture.ts';
import type { Example } from './example.ts';

const proofFor = (htm: string, htu: string): string =>
  `DPoP: ${jws({ jti: 'e1j3V_bKic8', htm, htu, iat: 1767225600 }, { typ: 'dpop+jwt', alg: 'ES256' })}`;

export const examples: readonly Example[] = [
  {
    name: 'RFC 9449: the code of the token endpoint',
    source: 'https://www.rfc-editor.org/rfc/rfc9449#section-5',
    refusal: {
      request: 'POST https://server.example.com/token',
      form: 'grant_type=authorization_code&code=abc',
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"error":"invalid_dpop_proof","error_description":"The DPoP proof was already used"}',
    },
    expect: ['dpop-proof-invalid certain'],
  },
  {
    name: 'nothing is said, but the proof is for another address',
    source: 'https://www.rfc-editor.org/rfc/rfc9449#section-4.3',
    refusal: {
      request: 'GET https://resource.example.org/orders',
      sent: ['Authorization: DPoP Kz~8mXK1EalYznwH-LC-1fBAo', proofFor('GET', 'http://resource.example.org/orders')],
      status: 401,
      answer: ['WWW-Authenticate: DPoP error="invalid_token", algs="ES256"'],
    },
    expect: ['dpop-proof-invalid likely'],
  },
  {
    name: 'near miss: the proof fits, and the token has expired',
    source: 'https://www.rfc-editor.org/rfc/rfc9449#section-7.1',
    refusal: {
      request: 'GET https://resource.example.org/orders?page=2',
      sent: ['Authorization: DPoP Kz~8mXK1EalYznwH-LC-1fBAo', proofFor('GET', 'https://resource.example.org/orders')],
      status: 401,
      answer: [
        'WWW-Authenticate: DPoP error="invalid_token", error_description="The access token expired", algs="ES256"',
      ],
    },
    expect: ['token-expired certain'],
  },
  {
    name: 'the time of the proof: a clock may be wrong',
    source: 'https://www.rfc-editor.org/rfc/rfc9449#section-11.1',
    refusal: {
      request: 'GET https://rs.example/x',
      sent: ['Authorization: DPoP abcdef'],
      status: 401,
      answer: [
        'WWW-Authenticate: DPoP error="invalid_dpop_proof", error_description="DPoP proof iat is not recent enough"',
      ],
    },
    expect: ['clock-skew likely'],
  },
];
