import type { Routes } from '../reply.ts';
import { type Answer, routesOf } from './answers.ts';

/** In the words of the standard and of the vendors; the rows of cases/between.ts name their documents. */
const answers: Readonly<Record<string, Answer>> = {
  'GET /lounge': {
    status: 511,
    body: `<html>
  <head>
    <title>Network Authentication Required</title>
  </head>
  <body>
    <p>You need to <a href="https://login.example.net/">authenticate with the local network</a> in order to gain access.</p>
  </body>
</html>`,
  },
  'GET /lounge/rates': {
    status: 511,
    type: 'application/captive+json',
    body: JSON.stringify({ captive: true, 'user-portal-url': 'https://example.org/portal.html' }),
  },
  'GET /games': {
    status: 403,
    fields: {
      Server: 'squid/5.7',
      'X-Squid-Error': 'ERR_ACCESS_DENIED 0',
      Via: '1.1 gate (squid/5.7)',
    },
    body: '<html><head><title>ERROR: The requested URL could not be retrieved</title></head><body id=ERR_ACCESS_DENIED><h1>ERROR</h1><h2>The requested URL could not be retrieved</h2><p>The following error was encountered while trying to retrieve the URL:</p><blockquote id="error"><p><b>Access Denied.</b></p></blockquote><p>Access control configuration prevents your request from being allowed at this time. Please contact your service provider if you feel this is incorrect.</p></body></html>',
  },
  'GET /games/scores': {
    status: 403,
    body: '<!DOCTYPE html><html lang="en"><head><title>Web Filter Violation</title></head><body><h1>FortiGuard Intrusion Prevention - Access Blocked</h1><h2>Web Page Blocked</h2><p>You have tried to access a web page that is in violation of your Internet usage policy.</p><table><tr><td>Category</td><td>Games</td></tr><tr><td>URL</td><td>filtered.test/games/scores</td></tr></table></body></html>',
  },
};

/** What a network answers in place of the site that was asked for. */
export const between: Routes = routesOf(answers);
