import { isBasicUser } from '../basic.ts';
import { type Call, json, page, type Routes } from '../reply.ts';
import { digestDoor } from './digest.ts';
import { ntlmDoor } from './ntlm.ts';

const back = '<a href="/">Back to the lab</a>';

type Challenges = string | readonly string[];

function room(call: Call, isOpen: boolean, challenges: Challenges): void {
  if (isOpen) page(call, 200, 'The vault', `The password was right. ${back}`);
  else page(call, 401, 'Locked', `No password, no vault. ${back}`, { 'WWW-Authenticate': challenges });
}

function box(call: Call, isOpen: boolean, challenges: Challenges): void {
  if (isOpen) json(call, 200, { gold: true });
  else json(call, 401, { message: 'Locked' }, { 'WWW-Authenticate': challenges });
}

const crypt = digestDoor('crypt', '/crypt/');
const strongbox = digestDoor('strongbox', '/strongbox/');

/**
 * Challenges that the browser answers by itself. Each in a folder of its own: a browser brings credentials along to
 * everything in the folder where it used them, and that would change the other cases.
 */
export const handshakes: Routes = {
  'GET /vault/room': (call) => room(call, isBasicUser(call.request), 'Basic realm="vault"'),
  'GET /safe/box': (call) => box(call, isBasicUser(call.request), 'Basic realm="safe"'),
  'GET /crypt/room': (call) => room(call, crypt.isUser(call), crypt.challenges()),
  'GET /strongbox/key': (call) => box(call, strongbox.isUser(call), strongbox.challenges()),
  'GET /windows/share': ntlmDoor(),
};
