import type { Example } from '../causes/example.ts';

const source = 'https://developers.arcgis.com/rest/services-reference/enterprise/handling-errors/';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '499 with a status of success',
    source,
    refusal: {
      request: 'GET https://gis.service.example/arcgis/rest/services/Roads/MapServer?f=json',
      status: 200,
      answer: json,
      body: '{"error":{"code":499,"message":"Token Required","details":[]}}',
    },
    expect: ['credentials-missing certain'],
  },
  {
    name: '498 with a status of success',
    source,
    refusal: {
      request: 'GET https://gis.service.example/arcgis/rest/services/Roads/MapServer?f=json&token=abcdefghijklmnop',
      status: 200,
      answer: json,
      body: '{"error":{"code":498,"message":"Invalid token.","details":[]}}',
    },
    expect: ['token-invalid likely', 'token-expired possible'],
  },
  {
    name: "somebody else's 499",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":{"code":499,"message":"The warehouse is closed"}}',
    },
    expect: ['permission-denied possible'],
  },
];
