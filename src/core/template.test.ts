import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathTemplate } from './template.ts';

const templateOf = (path: string): string =>
  pathTemplate(`https://api.example${path}`).replace('https://api.example', '');

describe('ids', () => {
  test.each<[path: string, template: string]>([
    ['/users/7', '/users/{}'],
    ['/2024/11/21/post', '/{}/{}/{}/post'],
    ['/days/2024-11-21', '/days/{}'],
    // RFC 9562 appendix A
    ['/o/f81d4fae-7dec-11d0-a765-00a0c91e6bf6', '/o/{}'],
    ['/o/F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6', '/o/{}'],
    ['/o/%7Bf81d4fae-7dec-11d0-a765-00a0c91e6bf6%7D', '/o/%7B{}%7D'],
    ['/o/urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', '/o/urn:uuid:{}'],
    // https://www.mongodb.com/docs/manual/reference/bson-types/#objectid
    ['/o/507f1f77bcf86cd799439011', '/o/{}'],
    ['/o/DEADBEEFDEADBEEF', '/o/{}'],
    ['/commit/3f2a9bc', '/commit/{}'],
    // https://github.com/ulid/spec
    ['/o/01ARZ3NDEKTSV4RRFFQ69G5FAV', '/o/{}'],
    ['/o/01arz3ndektsv4rrffq69g5fav', '/o/{}'],
    // https://github.com/ai/nanoid
    ['/o/V1StGXR8_Z5jdHi6B-myT', '/o/{}'],
    // https://docs.stripe.com/api/payment_intents/object
    ['/v1/payment_intents/pi_3MtwBwLkdIwHu7ix28a3tqPa', '/v1/payment_intents/{}'],
    ['/embed/dQw4w9WgXcQ', '/embed/{}'],
    ['/channels/C012AB3CD', '/channels/{}'],
    ['/issue/PROJ-7/comment', '/issue/{}/comment'],
    ['/posts/item-1001', '/posts/item-{}'],
    ['/tickets/INC0012345', '/tickets/{}'],
    ['/users/anna@example.com/keys', '/users/{}/keys'],
    ['/users/anna%40example.com/keys', '/users/{}/keys'],
  ])('%s', (path, template) => {
    expect(templateOf(path)).toBe(template);
  });

  test.each<[path: string, template: string]>([
    ['/users/7.json', '/users/{}.json'],
    // https://google.aip.dev/136
    ['/v1/projects/7:cancel', '/v1/projects/{}:cancel'],
    // OData 4.01 part 2, section 4.3
    ["/Orders(7)/Items('ab')", "/Orders({})/Items('ab')"],
    ['/map;v=7;w=ab/x', '/map;v={};w=ab/x'],
    ['/x;jsessionid=1A2B3C4D5E6F7A8B9C0D1E2F3A4B5C6D', '/x'],
    ['/reports/of-the-very-latest-season.7.pdf', '/reports/of-the-very-latest-season.{}.pdf'],
    ['/assets/app.3f2a9bc1.js', '/assets/app.{}.js'],
    ['/blob/a%2Fb%2F123', '/blob/a%2Fb%2F{}'],
  ])('within a segment: %s', (path, template) => {
    expect(templateOf(path)).toBe(template);
  });
});

describe('what is no id', () => {
  test.each([
    '/',
    '/v1/me',
    '/v2beta1/me',
    '/speech/v1p1beta1/x',
    '/2.0/me',
    '/docs/v1.2.3/x',
    '/oauth2/token',
    '/.well-known/oauth-authorization-server',
    '/GetUserNotificationSettings',
    '/my-first-post-with-a-long-name',
    '/@scope/pkg',
    '/%E4%BD%A0%E5%A5%BD',
    '/John%20Smith',
    '/added/facade/mp3',
    '//double//slash/',
  ])('%s', (path) => {
    expect(templateOf(path)).toBe(path);
  });
});

test('scheme, host and port stay as they are; userinfo, query and fragment go', () => {
  expect(pathTemplate('http://127.0.0.1:8080/7')).toBe('http://127.0.0.1:8080/{}');
  expect(pathTemplate('wss://a1b2c3d4e5f6a7b8.example:4430/7?token=9#8')).toBe(
    'wss://a1b2c3d4e5f6a7b8.example:4430/{}',
  );
  expect(pathTemplate('https://ada:hunter2@a.example/7')).toBe('https://a.example/{}');
  expect(pathTemplate('https://a.example?x=/7')).toBe('https://a.example');
  expect(pathTemplate('https://a.example/#/7')).toBe('https://a.example/');
});

test('addresses that differ only in a number, a UUID or hexadecimal digits have the same template', () => {
  const id = fc.oneof(
    fc.nat().map(String),
    fc.uuid(),
    fc.stringMatching(/^[0-9a-f]{24}$/),
    fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/).filter((text) => /\d/.test(text)),
  );
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(templateOf(`/things/${a}/parts`)).toBe(templateOf(`/things/${b}/parts`));
    }),
  );
});

// Every pattern is anchored and looks at a text of at most 2,000 characters.
test('what stands behind the 2,000th character is not looked at', () => {
  const long = `https://a.example/${'x/'.repeat(2_000)}`;
  expect(pathTemplate(`${long}a`)).toBe(pathTemplate(`${long}b${'y'.repeat(200_000)}`));
  expect(pathTemplate(`https://a.example/${'x'.repeat(1_900)}/7`)).toMatch(/x\/\{\}$/);
});
