import type { Wall } from './wall.ts';

export const wall = {
  id: 'azure-app-service',
  name: 'Azure App Service',
  carrier: {
    fields: [['x-ms-middleware-request-id', /./]],
    cookies: /^(?:ARRAffinity(?:SameSite)?|AppServiceAuthSession)=/,
  },
  refusals: [
    // Its authentication writes no comma between the parameters.
    {
      cause: 'session-missing',
      certainty: 'likely',
      field: ['www-authenticate', /\bauthorization_uri="https:\/\/login\.[^"]{1,200}"\s{1,3}resource_id=/i],
      statuses: [401],
    },
    {
      cause: 'session-missing',
      certainty: 'likely',
      body: /You do not have permission to view this directory or page\./i,
      statuses: [401],
      needsCarrier: true,
    },
    {
      cause: 'ip-blocked',
      certainty: 'certain',
      body: /The web app you have attempted to reach has blocked your access/i,
      statuses: [403],
    },
    {
      cause: 'site-disabled',
      certainty: 'certain',
      body: /The web app you have attempted to reach is currently stopped/i,
      statuses: [403],
    },
  ],
  reference: { name: 'request ID', field: 'x-ms-middleware-request-id' },
  source: {
    name: 'Azure App Service, "Authentication and authorization" and "Access restrictions"',
    url: 'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
  },
} satisfies Wall;
