import type { Routes } from '../reply.ts';
import { type Answer, routesOf } from './answers.ts';

const fresh = (realm: string) =>
  `Digest realm="${realm}", qop="auth, auth-int", nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK"`;

/** The rows of cases/logins.ts name the documents. */
const answers: Readonly<Record<string, Answer>> = {
  'GET /nonces/feed': {
    status: 401,
    fields: { 'WWW-Authenticate': `${fresh('http-auth@example.org')}, algorithm=SHA-256, stale=true` },
    body: { message: 'Unauthorized' },
  },
  'GET /nonces/private': {
    status: 401,
    fields: {
      Server: 'Apache',
      'WWW-Authenticate': ['SHA-256', 'MD5'].map(
        (algorithm) => `${fresh('http-auth@example.org')}, algorithm=${algorithm}, stale="TRUE"`,
      ),
    },
    body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>401 Unauthorized</title>\n</head><body>\n<h1>Unauthorized</h1>\n<p>This server could not verify that you are authorized to access the document requested. Either you supplied the wrong credentials (e.g., bad password), or your browser doesn\'t understand how to supply the credentials required.</p>\n</body></html>\n',
  },
  'GET /windows/api': {
    status: 401,
    fields: { 'WWW-Authenticate': ['Negotiate', 'NTLM'], Server: 'Microsoft-IIS/10.0' },
    body: '<html><head><title>401 - Unauthorized: Access is denied due to invalid credentials.</title></head><body><h1>Server Error</h1><h2>401 - Unauthorized: Access is denied due to invalid credentials.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3></body></html>',
  },
};

/** Challenges to scripts. */
export const nonces: Routes = routesOf(answers);
