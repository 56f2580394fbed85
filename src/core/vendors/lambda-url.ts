import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'lambda-url',
  name: 'AWS Lambda function URL',
  marks: { codes: [/\bdocs\.aws\.amazon\.com\/lambda\/latest\/dg\/urls-auth\b/] },
  says: {
    // Its type of authorization, or the policy of the function.
    'credentials-missing': { likely: [/\btroubleshooting function url authorization issues\b/i] },
    'permission-denied': { likely: [/\btroubleshooting function url authorization issues\b/i] },
  },
  reference: {
    name: 'AWS Lambda, "Control access to Lambda function URLs"',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  },
} satisfies Vendor;
