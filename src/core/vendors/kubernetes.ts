import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'kubernetes',
  name: 'Kubernetes',
  marks: {
    fields: [['x-kubernetes-pf-flowschema-uid', /./]],
    body: [/"kind"\s?:\s?"Status",\s{0,20}"apiVersion"\s?:\s?"v1"/],
  },
  says: {
    'token-invalid': { likely: ['Unauthorized', /\bserver has asked for the client to provide credentials\b/i] },
    // Nobody was recognised: nothing was sent, or it got lost on the way.
    'authorization-stripped-by-proxy': { likely: [/\bsystem:anonymous\b/] },
    'credentials-missing': {
      certain: [/\bsystem:anonymous\b/],
      likely: ['Unauthorized', /\bserver has asked for the client to provide credentials\b/i],
    },
    'permission-denied': {
      certain: [
        // The caller may; what is asked for breaks a rule of the cluster.
        /\bis forbidden: (?:exceeded quota|violates podsecurity|unable to validate against any (?:pod security policy|security context constraint))\b/i,
        /\badmission webhook ".{1,120}" denied the request\b/i,
        /\bis forbidden: user "(?!system:anonymous").{1,200}" cannot \w{2,30}\b/i,
      ],
      likely: ['Forbidden'],
    },
  },
  reference: {
    name: 'Kubernetes, "Authorization"',
    url: 'https://kubernetes.io/docs/reference/access-authn-authz/authorization/',
  },
} satisfies Vendor;
