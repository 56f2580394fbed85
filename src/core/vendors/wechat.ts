import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'wechat',
  name: 'WeChat',
  marks: {
    // With the id of the request in the sentence; others have the same two names.
    body: [/"errcode":\s?[1-9]\d{4},\s?"errmsg":\s?"[^"]{1,300}(?:\brid: |req_id|hint: ?\[)/],
  },
  says: {
    'token-invalid': {
      certain: ['40014', '42007'],
      likely: ['40001', /^invalid credential, access_token is invalid or not latest/],
    },
    'token-expired': { certain: ['42001'] },
    'credentials-missing': { certain: ['41001'] },
    'oauth-client-invalid': { certain: ['40013', '40125'], likely: ['41002', '41004'] },
    'oauth-grant-invalid': { certain: ['40029', '40030', '40163', '42002', '42003', '61023'] },
    'ip-blocked': { certain: ['40164', '60020', '61004', '89503'] },
    'rate-limited': { certain: ['45009', '45011'] },
    'api-not-enabled': { likely: ['48001'] },
    'account-restricted': { certain: ['48004', '50002'] },
    'permission-denied': { likely: ['48002', '60011', '301002'] },
    'insufficient-scope': { likely: ['50001'] },
  },
  reference: {
    name: 'WeChat, "Global return codes"',
    url: 'https://developers.weixin.qq.com/doc/offiaccount/en/Getting_Started/Global_Return_Code.html',
  },
} satisfies Vendor;
