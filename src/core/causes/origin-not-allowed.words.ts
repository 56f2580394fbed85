import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Origin not allowed',
  sentence: ({ origin }) =>
    origin === undefined
      ? 'The server does not take requests from pages of this origin.'
      : `The server does not take requests from pages of the origin ${origin}.`,
  steps: {
    developer: [
      {
        text: 'Register the very origin of the page (scheme, host and port, no path, no slash at the end) where the service keeps its list: Okta "Trusted Origins", Auth0 "Allowed Origins (CORS)", Keycloak "Web Origins", Appwrite "Platforms".',
      },
      { text: 'A page opened as a file, or in a sandboxed frame, sends "Origin: null": serve it over http.' },
      {
        text: 'See whether another origin is let in:',
        in: 'curl',
        code: "curl -i -H 'Origin: <origin that should be allowed>' '<address>'",
      },
    ],
    'site-owner': [
      {
        text: 'Add the origin to the CORS configuration:',
        in: 'Spring',
        code: 'configuration.setAllowedOrigins(List.of("<origin of the page>"));\nconfiguration.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));\nconfiguration.setAllowedHeaders(List.of("Authorization", "Content-Type"));',
      },
      { text: 'In Express:', in: 'Express', code: "app.use(cors({ origin: ['<origin of the page>'] }));" },
      {
        text: 'In Django, with django-cors-headers:',
        in: 'Django',
        code: "CORS_ALLOWED_ORIGINS = ['<origin of the page>']",
      },
      {
        text: 'For a storage bucket, add a rule:',
        in: 'JSON',
        code: '[{"AllowedOrigins": ["<origin of the page>"], "AllowedMethods": ["GET", "PUT"], "AllowedHeaders": ["*"]}]',
      },
    ],
  },
  reference: { name: 'Fetch standard, Origin header', url: 'https://fetch.spec.whatwg.org/#origin-header' },
} satisfies CauseWords;
