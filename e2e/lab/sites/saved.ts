import { user } from '../basic.ts';
import { type Call, type Handler, page, type Routes } from '../reply.ts';
import { digestDoor } from './digest.ts';

type Challenges = string | readonly string[];

const refuse = (call: Call, challenges: Challenges) =>
  page(call, 401, 'Locked', 'No password of today, no way in.', { 'WWW-Authenticate': challenges });

/** A page that knows a login, of yesterday, for the browser to answer the challenge with. */
const gives =
  (path: string): Handler =>
  (call) => {
    const script = `<script>
      const asking = new XMLHttpRequest();
      asking.open('GET', '${path}', true, '${user.name}', 'password-of-yesterday');
      asking.send();
    </script>`;
    page(call, 200, 'Reports', `This page signs in by itself. ${script}`);
  };

const cellar = digestDoor('cellar', '/cellar/');

/** Logins that are right no more. Each in a folder of its own, as in handshakes.ts. */
export const saved: Routes = {
  'GET /attic/page': gives('/attic/reports'),
  'GET /attic/reports': (call) => refuse(call, 'Basic realm="attic"'),
  'GET /cellar/page': gives('/cellar/reports'),
  // One challenge alone: Firefox opens its dialog once for each.
  'GET /cellar/reports': (call) => refuse(call, cellar.challenges().slice(0, 1)),
  'GET /windows/intranet': (call) => refuse(call, 'Negotiate'),
};
