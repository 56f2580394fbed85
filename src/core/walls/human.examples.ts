import type { Example } from '../causes/example.ts';

const source = 'https://github.com/PerimeterX/perimeterx-node-core/blob/master/lib/templates/block_template.mustache';

export const examples: readonly Example[] = [
  {
    name: 'a script is given what shows the check',
    source: 'https://github.com/PerimeterX/perimeterx-node-core',
    refusal: {
      request: 'GET https://api.shop.example/items',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"appId":"PXabcd1234","jsClientSrc":"/abcd1234/init.js","firstPartyEnabled":true,"vid":"","uuid":"01234567-89ab-11ee-8cde-f0123456789a","hostUrl":"/abcd1234/xhr","blockScript":"/abcd1234/captcha/captcha.js?a=c&u=01234567-89ab-11ee-8cde-f0123456789a&v=&m=0"}',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'a person is to press and hold',
    source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8', 'Set-Cookie: _pxhd=0123456789abcdef; Path=/'],
      body: "<!DOCTYPE html><html lang=\"en\"><head><meta name=\"description\" content=\"px-captcha\"><title>Access to this page has been denied</title></head><body><script>window._pxVid = '';window._pxUuid = '01234567-89ab-11ee-8cde-f0123456789a';window._pxAppId = 'PXabcd1234';var pxCaptchaSrc = '/abcd1234/captcha/captcha.js?a=c&u=01234567-89ab-11ee-8cde-f0123456789a&v=&m=0';</script></body></html>",
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'its cookie on a refusal of the origin',
    source: 'https://github.com/microlinkhq/is-antibot/blob/master/src/providers.json',
    refusal: {
      request: 'GET https://api.shop.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', 'Set-Cookie: _pxhd=0123456789abcdef; Path=/'],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'the page of another of its modules',
    source: 'https://github.com/PerimeterX/perimeterx-node-core/blob/master/lib/templates/recaptcha.mustache',
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Access to this page has been denied.</title></head><body><h1>Please verify you are a human</h1><div id="px-captcha"></div><p>Reference ID #01234567-89ab-11ee-8cde-f0123456789a</p></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'its field, and no body seen',
    source: 'https://docs.humansecurity.com/applications',
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html', 'X-PX-Blocked: 1'],
      type: 'main_frame',
    },
    expect: ['bot-blocked likely'],
  },
];
