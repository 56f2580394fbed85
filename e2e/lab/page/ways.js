/** The ways in which the lab's page can ask for something. Each gives a few words on what came of it. */
import { asked } from './ask.js';

const ended = (element, answers) =>
  new Promise((resolve) => {
    for (const [type, words] of Object.entries(answers)) element.addEventListener(type, () => resolve(words));
  });

async function image(url) {
  const element = new Image();
  const end = ended(element, { load: 'picture shown', error: 'no picture' });
  element.src = url;
  return end;
}

/** Puts a frame into the row, in place of an older one. */
async function framed(url, row) {
  row.querySelector('iframe')?.remove();
  const element = document.createElement('iframe');
  element.title = 'What the frame of this case shows';
  const end = ended(element, { load: 'frame loaded' });
  element.src = url;
  row.append(element);
  await end;
  return element;
}

async function frame(url, _request, row) {
  await framed(url, row);
  return 'frame loaded';
}

async function websocket(url) {
  const socket = new WebSocket(url);
  const answer = await ended(socket, { open: 'connected', error: 'no connection' });
  socket.close();
  return answer;
}

/** Has a worker ask, and waits for its word. */
async function told(worker, url, request) {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  worker.postMessage({ url, request }, [port2]);
  return answer;
}

const script = '/worker.js';
const type = 'module';
/** The service worker's own folder: no other page of the lab is served by it. */
const scope = '/sw/';

async function worker(url, request) {
  const dedicated = new Worker(script, { type });
  const answer = await told(dedicated, url, request);
  dedicated.terminate();
  return answer;
}

const sharedWorker = (url, request) => told(new SharedWorker(script, { type }).port, url, request);

/** Registers the service worker and waits until it is at work. */
async function serviceWorker() {
  const { active, waiting, installing } = await navigator.serviceWorker.register(script, { scope, type });
  const found = active ?? waiting ?? installing;
  while (found.state !== 'activated') await new Promise((next) => found.addEventListener('statechange', next));
  return found;
}

async function controlledFrame(url, request, row) {
  await serviceWorker();
  const { contentWindow } = await framed(scope, row);
  return asked(url, request, contentWindow.fetch);
}

/** By PageRequest.as: the address, the request, and the row in which to show something. */
export const ways = {
  fetch: (url, request) => asked(url, request),
  image,
  frame,
  websocket,
  worker,
  'shared-worker': sharedWorker,
  'service-worker': async (url, request) => told(await serviceWorker(), url, request),
  'controlled-frame': controlledFrame,
};
