import type { Challenge } from '#core/challenge.ts';
import type { Exchange } from '#core/exchange.ts';
import { remarks, type Span } from '#core/problem.ts';
import { answeredRound, finalStatus } from '#core/relevance.ts';
import { explainData, explainParam } from '#core/schemes/challenge-params.ts';
import { textPieces } from '#core/secrets.ts';
import { More, useBound } from './bound.tsx';
import { type ChallengeGroup, challengeGroups, hiddenChallenges } from './challenge-groups.ts';
import { faultPieces } from './faults.ts';
import { hiddenResponse, hiddenSentence } from './hidden.ts';
import { Problems } from './Problems.tsx';
import { thisEngine } from './this-engine.ts';
import { Plain, Value } from './Value.tsx';

function Meaning({ text }: { readonly text: string }) {
  return text === '' ? null : <span class="dim"> {text}</span>;
}

function One({ challenge, place }: { readonly challenge: Challenge; readonly place: string }) {
  const { scheme, token68, params, problems } = challenge;
  const list = `${place} params`;
  return (
    <>
      <table class="facts">
        <tbody>
          <tr>
            <th scope="row">scheme</th>
            <td>
              <b>
                <Plain place={`${place} scheme`} text={scheme} />
              </b>
            </td>
          </tr>
          {token68 !== undefined && (
            <tr>
              <th scope="row">data</th>
              <td>
                <span class="mono">
                  <Plain place={`${place} data`} text={token68} />
                </span>
                <Meaning text={explainData(scheme, token68)} />
              </td>
            </tr>
          )}
          {useBound(list, params).map(({ name, value, quoted }, index) => (
            <tr key={String(index)}>
              <th scope="row">
                <Plain place={`${place} name ${index}`} text={name} />
              </th>
              <td>
                <span class="mono">
                  <Plain place={`${place} ${index}`} name={name} text={quoted ? `"${value}"` : value} />
                </span>
                <Meaning text={explainParam(scheme, name, value, quoted)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More place={list} total={params.length} />
      <Problems problems={problems} place={place} />
    </>
  );
}

/** The places of all problems but mere remarks, by the line that they are in. */
function faultsByLine({ problems, challenges }: ChallengeGroup): ReadonlyMap<number, readonly Span[]> {
  const byLine = new Map<number, Span[]>();
  for (const { code, span } of [...problems, ...challenges.flatMap((challenge) => challenge.problems)]) {
    if (span === undefined || remarks.has(code)) continue;
    const spans = byLine.get(span.line);
    if (spans === undefined) byLine.set(span.line, [span]);
    else spans.push(span);
  }
  return byLine;
}

function Lines({ group, place }: { readonly group: ChallengeGroup; readonly place: string }) {
  const { name, lines } = group;
  const list = `${place} lines`;
  const faults = faultsByLine(group);
  return (
    <>
      {useBound(list, lines).map((line, index) => (
        <p key={String(index)} class="raw">
          <span class="dim">{name}: </span>
          <Value
            place={`${place} line ${index}`}
            name={`${name} in the challenge`}
            pieces={faultPieces(textPieces(line), faults.get(index) ?? [])}
          />
        </p>
      ))}
      <More place={list} total={lines.length} />
    </>
  );
}

function Group({ group }: { readonly group: ChallengeGroup }) {
  const { challenges, problems, choice } = group;
  const place = `${group.round} ${group.name}`;
  return (
    <>
      {useBound(place, challenges).map((challenge, index) => (
        <One key={String(index)} challenge={challenge} place={`${place} ${index}`} />
      ))}
      <More place={place} total={challenges.length} />
      <Problems problems={problems} place={place} />
      {choice !== undefined && (
        <p class="dim" data-choice>
          {choice}
        </p>
      )}
      <Lines group={group} place={place} />
    </>
  );
}

function Caption({ group, many }: { readonly group: ChallengeGroup; readonly many: boolean }) {
  const { name, lines, round } = group;
  return (
    <small>
      {name}, {lines.length === 1 ? '1 line' : `${lines.length.toLocaleString('en')} lines`}
      {many && `, round ${round + 1}`}
    </small>
  );
}

function noChallenge(exchange: Exchange): string | undefined {
  const round = answeredRound(exchange) ?? exchange.rounds.at(-1);
  if (round !== undefined && hiddenResponse(round) !== undefined) return undefined;
  const status = finalStatus(exchange);
  if (status === undefined) return 'There was no response that could name one.';
  const none = 'The response names no challenge.';
  return status === 401 ? `${none} A 401 must carry WWW-Authenticate (RFC 9110, section 15.5.2).` : none;
}

/** What the server asked for: each challenge with its parameters, which one the browser would answer, the line as it came. */
export function Challenges({ exchange }: { readonly exchange: Exchange }) {
  const groups = challengeGroups(exchange, thisEngine);
  const many = exchange.rounds.length > 1;
  const none = groups.length === 0 ? noChallenge(exchange) : undefined;
  return (
    <section data-section="challenge">
      {groups.length === 0 && <h2>Challenge</h2>}
      {groups.map((group) => (
        <div key={`${group.round} ${group.name}`} class="block">
          <h2>
            {group.challenges.length > 1 ? 'Challenges' : 'Challenge'} <Caption group={group} many={many} />
          </h2>
          <Group group={group} />
        </div>
      ))}
      {hiddenChallenges(exchange).map((hidden) => (
        <p key={hidden.why} class="dim">
          {hiddenSentence(hidden, exchange.rounds.length)}
        </p>
      ))}
      {none !== undefined && <p class="dim">{none}</p>}
    </section>
  );
}
