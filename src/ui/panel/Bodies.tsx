import { useMemo } from 'preact/hooks';
import type { Body, Exchange } from '#core/exchange.ts';
import { bodyPieces, type FormField, formFields } from '#ui/body/pieces.ts';
import type { Side } from '#ui/body/secret-name.ts';
import { bodyOwner } from './body-owner.ts';
import { More, useBound } from './bound.tsx';
import type { SectionProps } from './section.ts';
import { hiddenCredentials } from './sent-credentials.ts';
import { hasSecret, Plain, Reveal, Value } from './Value.tsx';

/** So many lines of a body are shown at first. */
const LINES = 20;

const titles: Readonly<Record<Side, string>> = { request: 'Request body', response: 'Response body' };

/** A server may call its type what it likes. */
const TYPE = 100;

/** "application/json, 812 characters, bytes shown as Base64" */
function summary({ mimeType, text, cut = 0, base64 }: Body): string {
  const length = text.length + cut;
  return [
    mimeType.slice(0, TYPE),
    `${length.toLocaleString('en')} ${length === 1 ? 'character' : 'characters'}`,
    base64 ? 'bytes shown as Base64' : '',
  ]
    .filter((word) => word !== '')
    .join(', ');
}

function Fields({ fields }: { readonly fields: readonly FormField[] }) {
  const list = 'request body fields';
  return (
    <>
      <table class="facts">
        <tbody>
          {useBound(list, fields).map(({ name, pieces }, index) => (
            <tr key={String(index)}>
              <th scope="row" class="mono">
                <Plain place={`${list} name ${index}`} text={name} />
              </th>
              <td class="mono">
                <Value place={`${list} ${index}`} name={`${name} in the request body`} pieces={pieces} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More place={list} total={fields.length} />
    </>
  );
}

function One({ body, side, owner }: { readonly body: Body; readonly side: Side; readonly owner: string }) {
  const fields = useMemo(() => (side === 'request' ? formFields(body) : undefined), [body, side]);
  const pieces = useMemo(() => bodyPieces(body, side), [body, side]);
  const title = titles[side];
  const place = `${side} body`;
  return (
    <section data-section={`${side}-body`}>
      <div class="heading">
        <h2>
          {title} <small>{summary(body)}</small>
        </h2>
        {fields === undefined && hasSecret(pieces) && <Reveal place={place} name={`the ${place}`} />}
      </div>
      {owner !== '' && <p class="dim">{owner}</p>}
      {body.text === '' && <p class="dim">Empty.</p>}
      {fields !== undefined && <Fields fields={fields} />}
      {fields === undefined && body.text !== '' && (
        <p class="raw text">
          <Value place={place} name={`the ${place}`} pieces={pieces} lines={LINES} bare />
        </p>
      )}
      {body.cut !== undefined && <p class="dim">Cut: {body.cut.toLocaleString('en')} more characters were not kept.</p>}
    </section>
  );
}

/** Is there anything that DevTools would have told? */
const hidesMuch = (exchange: Exchange): boolean =>
  hiddenCredentials(exchange).some(({ why }) => why === 'browser-added' || why === 'not-reported');

/** What DevTools told while it was open: the bodies, or how to get them where something else is hidden too. */
export function Bodies({ record, exchange }: SectionProps) {
  const { request, response } = record.bodies ?? {};
  const owner = bodyOwner(record, exchange.requestId);
  if (request !== undefined || response !== undefined)
    return (
      <>
        {request !== undefined && <One body={request} side="request" owner={owner} />}
        {response !== undefined && <One body={response} side="response" owner={owner} />}
      </>
    );
  if (!hidesMuch(exchange)) return null;
  return (
    <section data-section="response-body">
      <h2>{titles.response}</h2>
      <p class="dim" data-hint="devtools">
        Open DevTools before the request to also see its body and the login that the browser adds.
      </p>
    </section>
  );
}
