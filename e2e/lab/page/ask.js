/** The one fetch of the lab, for the page and for its workers. */

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

/**
 * @param request a PageRequest (case.ts), its tokens filled in
 * @param ask whose fetch it is
 * @returns what came of it, in a few words
 */
export async function asked(url, { method, headers, credentials, cache = 'no-store', body }, ask = fetch) {
  let response;
  try {
    response = await ask(url, { method, headers: { ...(body && form), ...headers }, credentials, cache, body });
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
