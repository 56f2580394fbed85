import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * Where the provider keeps what it has issued, for as long as the lab runs. Its own in-memory store is shared by
 * all providers of a process and warns on every start.
 * @returns an adapter factory for the provider: one store per model name
 */
export function memory(): (model: string) => Adapter {
  const all = new Map<string, AdapterPayload>();
  const findBy = (model: string, field: 'uid' | 'userCode', value: string) =>
    [...all].find(([key, payload]) => key.startsWith(`${model}:`) && payload[field] === value)?.[1];
  return (model) => ({
    async upsert(id, payload) {
      all.set(`${model}:${id}`, payload);
    },
    find: async (id) => all.get(`${model}:${id}`),
    findByUid: async (uid) => findBy(model, 'uid', uid),
    findByUserCode: async (userCode) => findBy(model, 'userCode', userCode),
    async consume(id) {
      const payload = all.get(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      all.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, payload] of all) if (payload.grantId === grantId) all.delete(key);
    },
  });
}
