import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Preflight refused',
  sentence: ({ method = 'real', status = 0 }) =>
    `The server answered ${status} to the OPTIONS preflight, which never carries credentials, so the browser did not send the ${method} request.`,
  steps: {
    'site-owner': [
      {
        text: 'Answer OPTIONS with 204 and the CORS fields before anything asks for credentials:',
        in: 'nginx',
        code: [
          'if ($request_method = OPTIONS) {',
          "  add_header Access-Control-Allow-Origin '<origin of the page>' always;",
          "  add_header Access-Control-Allow-Methods 'GET, POST, PUT, PATCH, DELETE' always;",
          "  add_header Access-Control-Allow-Headers 'Authorization, Content-Type' always;",
          '  add_header Access-Control-Max-Age 600 always;',
          '  return 204;',
          '}',
        ].join('\n'),
      },
      {
        text: 'In Apache, leave OPTIONS out of what needs a user:',
        in: 'Apache',
        code: '<LimitExcept OPTIONS>\n  Require valid-user\n</LimitExcept>',
      },
      {
        text: 'In Spring Security, let the CORS filter come before authorization:',
        in: 'Spring',
        code: 'http.cors(Customizer.withDefaults());\n// and a CorsConfigurationSource bean with the origins, methods and header names',
      },
      {
        text: 'In Express, put the CORS handler before the one that checks credentials:',
        in: 'Express',
        code: "app.use(cors({ origin: '<origin of the page>', allowedHeaders: ['Authorization', 'Content-Type'] }));\napp.use(checkCredentials);",
      },
      {
        text: 'In IIS, install the CORS module: it answers preflights before authentication.',
      },
      {
        text: 'At a gateway or edge (Kong, API Gateway, Vercel, Cloudflare Access), let OPTIONS pass without a login.',
      },
    ],
    developer: [
      {
        text: 'Ask as the browser did, and look at the status:',
        in: 'curl',
        code: "curl -i -X OPTIONS -H 'Origin: <origin of the page>' -H 'Access-Control-Request-Method: <method>' -H 'Access-Control-Request-Headers: authorization' '<address>'",
      },
      { text: 'Until the server is changed, ask through a server of your own origin.' },
    ],
  },
  reference: {
    name: 'Fetch standard, CORS-preflight fetch',
    url: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
  },
} satisfies CauseWords;
