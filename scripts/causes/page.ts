/** docs/causes.md, written from the causes, their words and their examples. */
import { causeExamples } from '../../src/core/causes/all-examples.ts';
import { causeWords } from '../../src/core/causes/all-words.ts';
import type { Cause, CauseWords, Family, Step } from '../../src/core/causes/cause.ts';
import { causes } from '../../src/core/causes/index.ts';

const families: Readonly<Record<Family, string>> = {
  missing: 'Nothing usable was sent',
  wrong: 'What was sent is wrong',
  time: 'It is a matter of time',
  signature: 'A proof or signature fails',
  permission: 'Known, but not allowed',
  request: 'The request itself',
  browser: 'Between page and browser',
  blocked: 'Somebody in between blocks',
};

const actors: Readonly<Record<Cause['actor'], string>> = {
  visitor: 'the visitor',
  developer: 'the developer',
  'site-owner': 'the site owner',
  network: 'who runs the network',
  asker: 'the visitor where a page was refused, the developer where a script asked',
};

const step = ({ text, code, in: kind = '' }: Step): string =>
  code === undefined ? `- ${text}` : `- ${text}\n\n  \`\`\`${kind}\n${code.replace(/^/gm, '  ')}\n  \`\`\``;

function steps({ steps: all }: CauseWords): string {
  return (['developer', 'site-owner', 'network'] as const)
    .flatMap((who) => (all[who] ? [`For ${actors[who]}:\n\n${all[who].map(step).join('\n')}`] : []))
    .join('\n\n');
}

function section(cause: Cause): string {
  const words = causeWords[cause.id];
  if (words === undefined) throw new Error(`${cause.id} has no words.`);
  const implies = cause.implies?.length ? ` It explains and hides: ${cause.implies.join(', ')}.` : '';
  const examples = (causeExamples[cause.id] ?? []).map(({ name, source }) => `- [${name}](${source})`);
  return [
    `### ${cause.id}`,
    `**${words.title}.** ${words.sentence({})} Who acts: ${actors[cause.actor]}.${implies}`,
    steps(words),
    `See [${words.reference.name}](${words.reference.url}). Examples in the tests:`,
    examples.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The whole page. */
export function causesPage(): string {
  const parts = Object.entries(families).flatMap(([family, title]) => {
    const own = causes.filter((cause) => cause.family === family);
    return own.length === 0 ? [] : [`## ${title}`, ...own.map(section)];
  });
  const head = `# Causes of a refusal\n\nWritten by \`npm run causes\` from \`src/core/causes\`: ${causes.length} causes. A finding names its cause, how sure it is, its evidence and who must act.`;
  return `${[head, ...parts].join('\n\n')}\n`;
}
