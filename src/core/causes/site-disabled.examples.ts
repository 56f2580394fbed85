import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'cPanel: the page of a suspended account',
    source: 'https://docs.cpanel.net/whm/account-functions/manage-account-suspension/',
    refusal: {
      request: 'GET https://www.example.com/',
      type: 'main_frame',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Account Suspended</title></head><body><h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p></body></html>',
    },
    expect: ['site-disabled certain'],
  },
  {
    name: 'Amazon S3: all access to a bucket is off',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    refusal: {
      request: 'GET https://bucket.s3.example/logo.png',
      type: 'image',
      status: 403,
      answer: ['Content-Type: application/xml'],
      body: '<?xml version="1.0"?><Error><Code>AllAccessDisabled</Code><Message>All access to this object has been disabled</Message></Error>',
    },
    expect: ['site-disabled certain'],
  },
  {
    name: 'near miss: the account of the caller',
    source: 'https://docs.github.com/rest/overview/troubleshooting-the-rest-api',
    refusal: {
      request: 'GET https://api.example.com/user',
      sent: ['Authorization: Bearer abc.def'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Sorry. Your account was suspended."}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: 'near miss: a thing within an interface that is switched off',
    source: 'https://shopify.dev/docs/api/usage/response-codes',
    refusal: {
      request: 'GET https://api.example.com/deployments/7',
      sent: ['Authorization: Bearer abc.def'],
      status: 409,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Deployment 7 paused"}',
    },
    expect: [],
  },
  {
    name: 'near miss: a long page that was delivered may tell of it',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1',
    refusal: {
      request: 'GET https://docs.example.com/help',
      type: 'main_frame',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: `<html><head><title>Help</title></head><body><p>This website has been suspended, the page says.</p>${'<p>What to do then.</p>'.repeat(400)}</body></html>`,
    },
    expect: [],
  },
  {
    name: 'cPanel: the account of the host',
    source: 'https://docs.cpanel.net/whm/account-functions/manage-account-suspension/',
    refusal: {
      request: 'GET https://shop.example.com/',
      type: 'main_frame',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Account Suspended</title></head><body><h1>Account Suspended</h1><p>This Account has been suspended.</p><a href="#">Contact your hosting provider for more information.</a></body></html>',
    },
    expect: ['site-disabled likely'],
  },
];
