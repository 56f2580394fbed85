import type { Challenge } from '#core/challenge.ts';
import type { Exchange } from '#core/exchange.ts';
import { finalStatus } from '#core/relevance.ts';
import { type ChallengeGroup, challengeGroups } from './challenge-groups.ts';
import { faultPieces } from './faults.ts';
import { Problems } from './Problems.tsx';
import { Plain, Value } from './Value.tsx';

function One({ challenge, place }: { readonly challenge: Challenge; readonly place: string }) {
  return (
    <>
      <table class="facts">
        <tbody>
          <tr>
            <th scope="row">scheme</th>
            <td>
              <b>
                <Plain place={`${place} scheme`} text={challenge.scheme} />
              </b>
            </td>
          </tr>
          {challenge.token68 !== undefined && (
            <tr>
              <th scope="row">data</th>
              <td class="mono">
                <Plain place={`${place} data`} text={challenge.token68} />
              </td>
            </tr>
          )}
          {challenge.params.map(({ name, value, quoted }, index) => (
            <tr key={String(index)}>
              <th scope="row">
                <Plain place={`${place} name ${index}`} text={name} />
              </th>
              <td class="mono">
                <Plain place={`${place} ${index}`} text={quoted ? `"${value}"` : value} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Problems problems={challenge.problems} />
    </>
  );
}

function Group({ group }: { readonly group: ChallengeGroup }) {
  const problems = [...group.problems, ...group.challenges.flatMap((challenge) => challenge.problems)];
  const place = `${group.round} ${group.name}`;
  return (
    <>
      {group.challenges.map((challenge, index) => (
        <One key={String(index)} challenge={challenge} place={`${place} ${index}`} />
      ))}
      <Problems problems={group.problems} />
      {group.lines.map((line, index) => (
        <p key={String(index)} class="raw">
          <span class="dim">{group.name}: </span>
          <Value
            place={`${place} line ${index}`}
            name={group.name}
            pieces={faultPieces(
              line,
              problems.flatMap(({ span }) => (span?.line === index ? [span] : [])),
            )}
          />
        </p>
      ))}
    </>
  );
}

function Caption({ group, many }: { readonly group: ChallengeGroup; readonly many: boolean }) {
  const { name, lines, round } = group;
  return (
    <small>
      {name}, {lines.length === 1 ? '1 line' : `${lines.length} lines`}
      {many && `, round ${round + 1}`}
    </small>
  );
}

/** What the server asked for: each challenge with its parameters, then the line as it came. */
export function Challenges({ exchange }: { readonly exchange: Exchange }) {
  const groups = challengeGroups(exchange);
  const many = exchange.rounds.length > 1;
  if (groups.length === 0)
    return (
      <section data-section="challenge">
        <h2>Challenge</h2>
        <p class="dim">
          {finalStatus(exchange) === 401
            ? 'The response names no challenge. A 401 must carry WWW-Authenticate (RFC 9110, section 15.5.2).'
            : 'The response names no challenge.'}
        </p>
      </section>
    );
  return (
    <section data-section="challenge">
      {groups.map((group) => (
        <div key={`${group.round} ${group.name}`} class="block">
          <h2>
            {group.challenges.length > 1 ? 'Challenges' : 'Challenge'} <Caption group={group} many={many} />
          </h2>
          <Group group={group} />
        </div>
      ))}
    </section>
  );
}
