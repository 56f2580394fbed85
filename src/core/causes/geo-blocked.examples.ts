import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'OpenAI: the code',
    source: 'https://platform.openai.com/docs/guides/error-codes/api-errors',
    refusal: {
      request: 'POST https://api.openai.example/v1/chat/completions',
      sent: ['Authorization: Bearer sk-proj-example'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"code":"unsupported_country_region_territory","message":"Country, region, or territory not supported","param":null,"type":"request_forbidden"}}',
    },
    expect: ['geo-blocked certain'],
  },
  {
    name: 'Gemini: no refusal by its status',
    source: 'https://ai.google.dev/gemini-api/docs/available-regions',
    refusal: {
      request: 'POST https://generativelanguage.example/v1/models/gemini:generateContent',
      sent: ['x-goog-api-key: AIzaSyExample0123456789'],
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"code":400,"message":"User location is not supported for the API use.","status":"FAILED_PRECONDITION"}}',
    },
    expect: ['geo-blocked likely'],
  },
  {
    name: 'near miss: a region of a cloud is no country',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    refusal: {
      request: 'GET https://bucket.s3.example/file.txt',
      status: 400,
      answer: ['Content-Type: application/xml'],
      body: '<?xml version="1.0"?><Error><Code>InvalidRegionName</Code><Message>The region us-east-9 is not supported.</Message></Error>',
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
      body: `<html><head><title>Help</title></head><body><p>Not available in your country, the page says.</p>${'<p>What to do then.</p>'.repeat(400)}</body></html>`,
    },
    expect: [],
  },
  {
    name: 'near miss: goods that are not sold everywhere',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 422,
      answer: ['Content-Type: application/json'],
      body: '{"message":"This product is not available in your country"}',
    },
    expect: ['geo-blocked likely'],
  },
];
