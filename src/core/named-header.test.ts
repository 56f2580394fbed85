import { expect, test } from 'vitest';
import { namedHeader } from './named-header.ts';

test.each([
  // https://www.elastic.co/guide/en/kibana/current/api.html
  ['Request must contain a kbn-xsrf header.', 'kbn-xsrf'],
  // https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent
  ['Please make sure your request has a User-Agent header (https://docs.example.com/a#b).', 'user-agent'],
  // https://docs.claude.com/en/api/client-sdks
  [
    "CORS requests must set 'anthropic-dangerous-direct-browser-access' header",
    'anthropic-dangerous-direct-browser-access',
  ],
  ['anthropic-version: header is required', 'anthropic-version'],
  // https://developers.notion.com/reference/versioning
  ['Notion-Version header should be defined', 'notion-version'],
  ['Missing required header for this request: x-amz-content-sha256', 'x-amz-content-sha256'],
  ['Please set a user agent and respect our robot policy', 'user-agent'],
  ['Missing Authorization header', undefined],
  ['Missing X-API-Key header', undefined],
  ['X-CSRF-Token header is missing', undefined],
  ['Missing x-functions-key header', undefined],
  ['The header is missing', undefined],
])('%s: %s', (said, expected) => {
  expect(namedHeader(said)).toBe(expected);
});
