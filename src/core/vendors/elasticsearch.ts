import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'elasticsearch',
  name: 'Elasticsearch or OpenSearch',
  marks: {
    fields: [['x-elastic-product', /^Elasticsearch$/i]],
    body: [/"type"\s?:\s?"(?:security_exception|cluster_block_exception)"/],
  },
  says: {
    // Of a password, a token or a key: the checks see which of them was sent.
    'credentials-rejected': { likely: [/^unable to authenticate with provided credentials\b/i] },
    'token-invalid': {
      likely: [/^unable to authenticate with provided credentials\b/i, /\bfailed to authenticate service account \[/i],
    },
    'api-key-invalid': { certain: [/\binvalid credentials for api key \[/i] },
    // No right is lacking: the index takes no writing, mostly because the disk is full.
    'permission-denied': { likely: [/\bblocked by: \[FORBIDDEN\/\d{1,3}\/index /i] },
  },
  reference: {
    name: 'Elasticsearch, "Troubleshoot security"',
    url: 'https://www.elastic.co/docs/troubleshoot/elasticsearch/security',
  },
} satisfies Vendor;
