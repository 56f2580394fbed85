import type { Example } from '../causes/example.ts';

const source =
  'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1020/';
const answer = ['Content-Type: text/html; charset=UTF-8', 'Server: cloudflare', 'CF-Ray: 8f2c1d3e4a5b6c7d-FRA'];

export const examples: readonly Example[] = [
  {
    name: 'a challenge, by its field alone',
    source: 'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: [...answer, 'cf-mitigated: challenge'],
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'error 1020: a rule of the firewall',
    source,
    refusal: {
      request: 'GET https://www.shop.example/account',
      status: 403,
      answer,
      body: '<!DOCTYPE html><html><head><title>Access denied</title></head><body><h1>Access denied</h1><p>Error code 1020</p><p>Ray ID: 8f2c1d3e4a5b6c7d</p></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'the origin refuses, and Cloudflare only carries it',
    source,
    refusal: {
      request: 'GET https://api.shop.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: [
        'Content-Type: application/json',
        'Server: cloudflare',
        'CF-Ray: 8f2c1d3e4a5b6c7d-FRA',
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The token is expired"',
      ],
      body: '{"message":"The token is expired"}',
    },
    expect: ['token-expired certain'],
  },
];
