import { jws } from '../tokens/token.fixture.ts';
import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'RFC 9449: a resource server wants its nonce',
    source: 'https://www.rfc-editor.org/rfc/rfc9449#section-9',
    refusal: {
      request: 'GET https://resource.example.org/protectedresource',
      sent: ['Authorization: DPoP Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU'],
      status: 401,
      answer: [
        'WWW-Authenticate: DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof"',
        'DPoP-Nonce: eyJ7S_zG.eyJH0-Z.HX4w-7v',
      ],
    },
    expect: ['dpop-nonce-required certain'],
  },
  {
    name: 'RFC 9449: a token endpoint wants its nonce',
    source: 'https://www.rfc-editor.org/rfc/rfc9449#section-8',
    refusal: {
      request: 'POST https://server.example.com/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      form: 'grant_type=authorization_code&code=abc',
      status: 400,
      answer: ['Content-Type: application/json', 'DPoP-Nonce: eyJ7S_zG.eyJH0-Z.HX4w-7v'],
      body: '{"error":"use_dpop_nonce","error_description":"Authorization server requires nonce in DPoP proof"}',
    },
    expect: ['dpop-nonce-required certain'],
  },
  {
    name: 'near miss: a nonce comes along with another refusal',
    source: 'https://www.rfc-editor.org/rfc/rfc9449#section-8.2',
    refusal: {
      request: 'GET https://resource.example.org/protectedresource',
      sent: [
        `Authorization: DPoP ${jws({ exp: 1767222000 })}`,
        `DPoP: ${jws({ nonce: 'n1', htm: 'GET', htu: 'https://resource.example.org/protectedresource' }, { typ: 'dpop+jwt' })}`,
      ],
      status: 401,
      answer: [
        'WWW-Authenticate: DPoP error="invalid_token", error_description="The access token expired"',
        'DPoP-Nonce: n1',
      ],
    },
    expect: ['token-expired certain'],
  },
  {
    name: 'nothing is said, but a nonce is given, and the proof had none',
    source: 'https://www.rfc-editor.org/rfc/rfc9449#section-8.2',
    refusal: {
      request: 'POST https://server.example.com/orders',
      sent: [
        'Authorization: DPoP Kz~8mXK1EalYznwH-LC-1fBAo',
        `DPoP: ${jws({ htm: 'POST', htu: 'https://server.example.com/orders' }, { typ: 'dpop+jwt' })}`,
      ],
      status: 401,
      answer: ['DPoP-Nonce: eyJ7S_zG.eyJH0-Z.HX4w-7v'],
    },
    expect: ['dpop-nonce-required likely'],
  },
];
