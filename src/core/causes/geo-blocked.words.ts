import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Country not served',
  sentence: () => 'The service is not offered in the country or region that the IP address seems to be in.',
  steps: {
    developer: [
      {
        text: 'See where the address is thought to be; a VPN, a cloud region or a mobile network may be elsewhere than you:',
        in: 'curl',
        code: 'curl https://ifconfig.co/json',
      },
      { text: 'Call the service from a server in a country that its terms name, where they allow it.' },
    ],
    'site-owner': [
      {
        text: 'Look at the geographic rule of the CDN or firewall: lists of allowed countries forget new ones, and addresses move.',
      },
      { text: 'Say 451 with a link to who demands it where a law does (RFC 7725), else 403 and the reason.' },
    ],
    network: [{ text: 'Report a wrong place of your addresses to the databases (RFC 8805 geofeed).' }],
  },
  visitor: ['reload'],
  reference: {
    name: 'CloudFront, geographic restrictions',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html',
  },
} satisfies CauseWords;
