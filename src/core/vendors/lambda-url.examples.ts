import type { Example } from '../causes/example.ts';

const source = 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html';
const answer = [
  'Content-Type: application/json',
  'x-amzn-RequestId: 00000000-0000-0000-0000-000000000001',
  'x-amzn-ErrorType: AccessDeniedException',
];

export const examples: readonly Example[] = [
  {
    name: 'nothing is signed',
    source,
    refusal: {
      request: 'GET https://function.example/',
      status: 403,
      answer,
      body: '{"Message":"Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"}',
    },
    expect: ['credentials-missing likely', 'permission-denied likely'],
  },
  {
    name: 'the function itself refuses',
    source,
    refusal: {
      request: 'GET https://function.example/',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'],
      status: 403,
      answer: ['Content-Type: application/json', 'x-amzn-RequestId: 00000000-0000-0000-0000-000000000001'],
      body: '{"Message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
