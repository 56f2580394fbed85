import { durationWords } from '../duration.ts';
import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Link expired',
  sentence: ({ ago }) =>
    typeof ago === 'number'
      ? `The address is signed, and its time was up ${durationWords(ago)} before the server looked.`
      : 'The address is signed, and its time is up.',
  steps: {
    developer: [
      {
        text: 'Get a new link from the application that made it: the time is part of the signature and cannot be changed.',
      },
      { text: 'Sign when the link is used, not when the page is made, and let no cache keep it longer than it lives.' },
      { text: 'A link that was signed with temporary credentials dies with them, however long it was meant to live.' },
      { text: 'Amazon S3, for one hour:', in: 'shell', code: 'aws s3 presign s3://<bucket>/<key> --expires-in 3600' },
      {
        text: 'Azure Storage:',
        in: 'shell',
        code: 'az storage blob generate-sas --account-name <account> -c <container> -n <blob> --permissions r --expiry <2026-01-01T00:00Z>',
      },
    ],
    'site-owner': [
      { text: 'Keep the clock of what signs in step by NTP, and give links some minutes more than they seem to need.' },
      { text: 'Answer with 410 or a page that offers a new link.' },
    ],
  },
  visitor: [],
  reference: {
    name: 'Amazon S3: sharing objects with presigned URLs',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  },
} satisfies CauseWords;
