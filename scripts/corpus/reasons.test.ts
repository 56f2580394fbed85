import { expect, test } from 'vitest';
import { importHar } from '../../src/core/har.ts';
import { sourceOf } from '../../src/core/reasons/told.fixture.ts';
import { reasonsOf } from '../../src/core/reasons.ts';
import { readSamples } from './files.ts';

test('every quote stands in its source, in each sample where there are any', () => {
  const entries = readSamples<{ readonly entry: unknown }>('failures').map(({ entry }) => entry);
  const { exchanges } = importHar(
    JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } }),
  );
  for (const exchange of exchanges)
    for (const reason of reasonsOf(exchange)) expect(sourceOf(exchange, reason)).toContain(reason.place.quote);
});
