/** The page's side of the lab: a row for each case of /cases.json, and the requests that its button makes. */

import { ways } from './ways.js';

const { port } = location;

/** Replaces "{read}" by a fresh token of that kind. */
async function fill(value) {
  const kind = /\{(\w+)\}/.exec(value)?.[1];
  if (!kind) return value;
  const { access_token: token } = await (await fetch(`/tokens/${kind}`, { method: 'POST' })).json();
  return value.replace(`{${kind}}`, token);
}

async function filled({ headers = {}, ...request }) {
  const pairs = await Promise.all(Object.entries(headers).map(async ([name, value]) => [name, await fill(value)]));
  return { ...request, headers: Object.fromEntries(pairs) };
}

/** The lab's own names are on its port; every other name is reached through the proxy, on the usual one. */
async function addressOf({ as, secure, host, path }) {
  const scheme = `${as === 'websocket' ? 'ws' : 'http'}${secure ? 's' : ''}`;
  if (!host.endsWith('.localhost')) return `${scheme}://${host}${path}`;
  const own = secure ? (await (await fetch('/ports.json')).json()).secure : port;
  return `${scheme}://${host}:${own}${path}`;
}

async function send(request, row) {
  const { as = 'fetch', times = 1 } = request;
  const url = await addressOf(request);
  // Once for all: a storm with a new token for each request would be many storms.
  const whole = await filled(request);
  const answers = await Promise.all(Array.from({ length: times }, () => ways[as](url, whole, row)));
  const kinds = [...new Set(answers)].join(', ');
  return times === 1 ? kinds : `${times} × ${kinds}`;
}

async function press({ requests }, row) {
  const output = row.querySelector('output');
  delete row.dataset.done;
  output.textContent = '…';
  let words = '';
  for (const request of requests) words = await send(request, row);
  output.textContent = words;
  row.dataset.done = words;
}

/** A button for requests that the page makes; a link where the page itself goes away. */
function control(row, { id, title, run, ...rest }) {
  const element = document.createElement(rest.requests ? 'button' : 'a');
  element.textContent = title;
  element.dataset.case = id;
  if (rest.requests) {
    element.type = 'button';
    element.addEventListener('click', () => press(rest, row));
  } else {
    const userinfo = run.userinfo ? `${run.userinfo}@` : '';
    const own = run.host === undefined || run.host.endsWith('.localhost') ? `:${port}` : '';
    element.href = `http://${userinfo}${run.host ?? location.hostname}${own}${run.path}`;
  }
  return element;
}

const listed = ({ status, method, host, path, times }) =>
  `${status} ${method} ${host}${path}${times ? ` ×${times}` : ''}`;

function copyOf(template) {
  return document.getElementById(template).content.firstElementChild.cloneNode(true);
}

function rowOf(labCase) {
  const row = copyOf('row');
  row.dataset.row = labCase.id;
  row.querySelector('.action').append(control(row, labCase));
  row.querySelector('.does').textContent = labCase.does;
  row.querySelector('.lists').textContent = labCase.expect.records.map(listed).join(', ') || 'no record';
  return row;
}

const place = document.getElementById('cases');
const families = Map.groupBy(await (await fetch('/cases.json')).json(), ({ family }) => family);
for (const [family, rows] of families) {
  const section = copyOf('family');
  section.querySelector('h2').textContent = family;
  section.querySelector('ul').append(...rows.map(rowOf));
  place.append(section);
}
place.removeAttribute('aria-busy');
