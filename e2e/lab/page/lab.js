/** The page's side of the lab: a row for each case of /cases.json, and the requests that its button makes. */

const { port } = location;

/** Replaces "{read}" by a fresh token of that kind. */
async function fill(value) {
  const kind = /\{(\w+)\}/.exec(value)?.[1];
  if (!kind) return value;
  const { access_token: token } = await (await fetch(`/tokens/${kind}`)).json();
  return value.replace(`{${kind}}`, token);
}

async function fetched(url, { method, headers = {}, credentials }) {
  const filled = await Promise.all(Object.entries(headers).map(async ([name, value]) => [name, await fill(value)]));
  let response;
  try {
    response = await fetch(url, { method, headers: Object.fromEntries(filled), credentials, cache: 'no-store' });
  } catch {
    return 'network error';
  }
  try {
    await response.text();
    return `${response.status}`;
  } catch {
    return `${response.status}, then it broke off`;
  }
}

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

async function frame(url, _request, row) {
  row.querySelector('iframe')?.remove();
  const element = document.createElement('iframe');
  element.title = 'The frame that is refused';
  const end = ended(element, { load: 'frame loaded' });
  element.src = url;
  row.append(element);
  return end;
}

const ways = { fetch: fetched, image, frame };

async function send(request, row) {
  const { as = 'fetch', host, path, times = 1 } = request;
  const once = () => ways[as](`http://${host}:${port}${path}`, request, row);
  const answers = await Promise.all(Array.from({ length: times }, once));
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
    element.href = `http://${userinfo}${location.host}${run.path}`;
  }
  return element;
}

const listed = ({ status, method, host, path }) => `${status} ${method} ${host}${path}`;

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
