/** docs/services.md, written from the vendors and the walls. */
import { vendorExamples } from '../../src/core/vendors/all-examples.ts';
import { vendors } from '../../src/core/vendors/index.ts';
import { wallExamples } from '../../src/core/walls/all-examples.ts';
import { walls } from '../../src/core/walls/index.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly causes: readonly string[];
  readonly source: { readonly name: string; readonly url: string };
  readonly examples: number;
}

const line = ({ id, name, causes, source, examples }: Row): string =>
  `- **${name}** (\`${id}\`): ${[...new Set(causes)].sort().join(', ')}. [${source.name}](${source.url}), ${examples} examples.`;

/** The whole page. */
export function servicesPage(): string {
  const ofVendors = vendors.map(({ id, name, says, reference }): Row => {
    return { id, name, causes: Object.keys(says), source: reference, examples: vendorExamples[id]?.length ?? 0 };
  });
  const ofWalls = walls.map(({ id, name, refusals, source }): Row => {
    return { id, name, causes: refusals.map(({ cause }) => cause), source, examples: wallExamples[id]?.length ?? 0 };
  });
  const parts = [
    '# Services that are known by their own marks',
    'Written by `npm run causes` from `src/core/vendors` and `src/core/walls`: one file for each, with its examples beside it. A service is known by fields of its answers, the beginning of its tokens, the shape of its bodies or codes that nobody else writes; never by the name of a host, and never by the fields of who merely carries the answer.',
    `## Vendors (${vendors.length})`,
    'What a vendor means by its codes and sentences counts before what they mean everywhere.',
    ofVendors.map(line).join('\n'),
    `## Walls, firewalls and gates (${walls.length})`,
    'Each refuses with a mark that only its refusal has, or with words and its carrier mark.',
    ofWalls.map(line).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}
