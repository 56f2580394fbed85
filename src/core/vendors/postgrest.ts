import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'postgrest',
  name: 'PostgREST',
  marks: {
    body: [/"code"\s?:\s?"\w{5,8}",\s?"details"\s?:[^{}]{0,300},\s?"hint"\s?:[^{}]{0,300},\s?"message"\s?:/],
    codes: [/^PGRST\d{3}$/],
  },
  says: {
    'token-invalid': { likely: ['PGRST301', 'PGRST303', /^role "[^"]{1,100}" does not exist$/] },
    'credentials-missing': { certain: ['PGRST302'], likely: ['42501', 'PT401'] },
    'auth-service-down': { certain: ['PGRST300'] },
    // SQLSTATE. Row-level security and grants; to nobody in particular it is answered with 401.
    'permission-denied': { likely: ['42501', '0L000', '0LP01', '0P000', 'PT403'] },
    'credentials-rejected': { likely: ['28000', '28P01'] },
  },
  reference: { name: 'PostgREST, "Errors"', url: 'https://docs.postgrest.org/en/stable/references/errors.html' },
} satisfies Vendor;
