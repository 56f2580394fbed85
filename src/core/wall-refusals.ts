/** How walls in front of sites refuse (walls/<id>.ts): by marks of a refusal, never by those of who merely carries. */
import { compactJson } from './compact-json.ts';
import type { Facts, Statement } from './facts.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Reason, ReasonSource } from './reason.ts';
import { essence } from './reasons/body-text.ts';
import { decodeEntities } from './reasons/entities.ts';
import { put } from './stated.ts';
import type { Refusal, Wall } from './walls/wall.ts';

/** Characters of a body that are looked at. */
const longest = 8_000;
/** Characters that are quoted. */
const quoted = 200;

interface Row {
  readonly wall: Wall;
  readonly refusal: Refusal;
}

interface Page {
  readonly source: ReasonSource;
  readonly raw: string;
  /** Entities decoded. */
  readonly text: string;
}

function pageOf(facts: Facts): Page | undefined {
  const raw = facts.bodyText()?.slice(0, longest);
  if (!raw) return undefined;
  const type = essence(facts.exchange.bodies?.response?.mimeType ?? '');
  const source = /json/.test(type) ? 'json' : type === 'text/plain' ? 'text' : 'html';
  const text = source === 'json' ? compactJson(raw) : raw;
  return { source, raw, text: text.includes('&') ? decodeEntities(text) : text };
}

const isCarriedBy = ({ carrier }: Wall, facts: Facts): boolean =>
  (carrier.fields ?? []).some(([name, value]) => facts.lines(name).some((line) => value.test(line))) ||
  (carrier.cookies !== undefined && facts.lines('set-cookie').some((line) => carrier.cookies?.test(line)));

const hasStatus = ({ statuses }: Refusal, status: number): boolean => statuses?.includes(status) ?? status >= 400;

function inField({ field: mark }: Refusal, facts: Facts): Reason | undefined {
  if (mark === undefined) return undefined;
  const [field, value] = mark;
  const said = facts
    .lines(field)
    .find((line) => value.test(line.trim()))
    ?.trim()
    .slice(0, quoted);
  return said === undefined
    ? undefined
    : { source: 'header', is: 'code', said, field, place: facts.at('response', field, said) };
}

function onPage({ body }: Refusal, facts: Facts, page: Page | undefined): Reason | undefined {
  const said = page && body?.exec(page.text)?.[0].slice(0, quoted);
  if (page === undefined || said === undefined) return undefined;
  const quote = page.raw.includes(said) ? said : undefined;
  return { source: page.source, is: 'code', said, field: 'page', place: facts.at('body', 'page', quote) };
}

/** All of it that is named, where all of it is there. */
function seen(refusal: Refusal, facts: Facts, page: Page | undefined): readonly Reason[] {
  const field = inField(refusal, facts);
  const words = onPage(refusal, facts, page);
  if ((refusal.field && !field) || (refusal.body && !words)) return [];
  return [field, words].flatMap((reason) => reason ?? []);
}

/** What the owner finds it by. */
function referenceOf({ reference }: Wall, facts: Facts, page: Page | undefined): string | undefined {
  if (reference === undefined) return undefined;
  const inBody = page && reference.body?.exec(page.text)?.[1];
  return (inBody ?? (reference.field && facts.field(reference.field)))?.trim().slice(0, quoted) || undefined;
}

function statementOf({ wall, refusal }: Row, facts: Facts, page: Page | undefined): Statement | undefined {
  if (!hasStatus(refusal, facts.status ?? 0)) return undefined;
  if (refusal.needsCarrier && !isCarriedBy(wall, facts)) return undefined;
  const reasons = seen(refusal, facts, page);
  const [reason] = reasons;
  if (reason === undefined) return undefined;
  const value = referenceOf(wall, facts, page);
  const reference = wall.reference && value !== undefined ? { name: wall.reference.name, value } : undefined;
  const by = { name: wall.name, url: wall.source.url, ...(reference && { reference }) };
  return { certainty: refusal.certainty, reason, evidence: reasons.map(({ place }) => place), by };
}

/** @returns a function that gives, by cause, the strongest statement of a wall that an answer bears */
export function wallFinder(walls: readonly Wall[]): (facts: Facts) => ReadonlyMap<string, Statement> {
  const rows = walls.flatMap((wall) => wall.refusals.map((refusal): Row => ({ wall, refusal })));
  const fields = new Map<string, Row[]>();
  for (const row of rows) {
    const name = row.refusal.field?.[0];
    if (name !== undefined) fields.set(name, [...(fields.get(name) ?? []), row]);
  }
  const pages = phraseIndex(
    rows.flatMap((row) =>
      row.refusal.body !== undefined && row.refusal.field === undefined ? [{ row, pattern: row.refusal.body }] : [],
    ),
  );
  const ordinary = new Set(rows.flatMap(({ refusal: { statuses = [] } }) => statuses.filter((each) => each < 400)));

  return (facts) => {
    const found = new Map<string, Statement>();
    const { status = 0 } = facts;
    if (status < 400 && !ordinary.has(status)) return found;
    const page = pageOf(facts);
    const candidates: Row[] = page ? pages(page.text).map(({ row }) => row) : [];
    for (const name of facts.fields().keys()) candidates.push(...(fields.get(name) ?? []));
    for (const row of candidates) {
      const statement = statementOf(row, facts, page);
      if (statement) put(found, row.refusal.cause, statement);
    }
    return found;
  };
}
