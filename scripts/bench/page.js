/**
 * Runs in the page that is measured. It asks the server what to do, does it, and reports: so nothing has to look into the
 * browser while it is measured, and both browsers are driven in the same way.
 */
const as = new URLSearchParams(location.search).get('as');

const tiny = async () => (await fetch('/tiny', { cache: 'no-store' })).text();

async function sequential(count) {
  const start = performance.now();
  for (let done = 0; done < count; done += 1) await tiny();
  return (performance.now() - start) / count;
}

async function parallel(count) {
  let left = count;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await tiny();
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: 6 }, lane));
  return (performance.now() - start) / count;
}

const loads = { sequential, parallel };

async function report(value) {
  await fetch(`/result?as=${as}`, { method: 'POST', body: JSON.stringify(value), cache: 'no-store' });
  await wait();
}

/** Waits for the next command. */
async function wait() {
  const { load, count } = await (await fetch(`/command?as=${as}`, { cache: 'no-store' })).json();
  if (load === 'mix') location.replace(`/mix?as=${as}`);
  else await report(await loads[load](count));
}

/** The end of a page of the mix: its time runs from the start of the navigation to the last of load event and fetches. */
async function load(fetches) {
  const data = Array.from({ length: fetches }, async (_, index) =>
    (await fetch(`/mix/${index}.json`, { cache: 'no-store' })).json(),
  );
  const loaded = new Promise((resolve) => addEventListener('load', resolve));
  await Promise.all([...data, loaded]);
  await report(performance.now());
}

globalThis.bench = { wait, load };
