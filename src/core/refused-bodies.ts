/** What was refused in its body and has not gone well since: known in the DevTools page, which alone reads bodies. */
import type { HarEntry } from './har-entry.ts';
import { healingKey } from './healing.ts';

export interface RefusedBodies {
  /** Notes that this request was refused. */
  refused(har: HarEntry): void;
  /**
   * Notes that this request was not refused.
   * @returns has all gone well now that was refused at its address? GraphQL asks for everything at one
   */
  healed(har: HarEntry): boolean;
}

const maxAddresses = 50;
/** Requests of one address, told apart by what was posted. More of them are never healed. */
const maxPosts = 20;

const keyOf = ({ request: { method, url } }: HarEntry): string => healingKey('', { method, url, asker: '' });

/** Makes an empty memory. It holds what was posted as it is, and goes with the page. */
export function createRefusedBodies(): RefusedBodies {
  const addresses = new Map<string, Set<string>>();
  return {
    refused(har) {
      const key = keyOf(har);
      const posts = addresses.get(key) ?? new Set();
      if (posts.size <= maxPosts) posts.add(har.request.postData?.text ?? '');
      addresses.delete(key);
      addresses.set(key, posts);
      const [oldest] = addresses.keys();
      if (addresses.size > maxAddresses && oldest !== undefined) addresses.delete(oldest);
    },
    healed(har) {
      if (addresses.size === 0 || har.response.status >= 300) return false;
      const key = keyOf(har);
      const posts = addresses.get(key);
      if (posts === undefined || posts.size > maxPosts || !posts.delete(har.request.postData?.text ?? '')) return false;
      if (posts.size === 0) addresses.delete(key);
      return posts.size === 0;
    },
  };
}
