import { formDecoded } from '../bytes.ts';
import { absentPart } from './absent.ts';
import { early, ended, writtenMoment } from './moments.ts';
import { missing, recorded } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

const kind = 'azure-sas';
/** Microsoft, "Create a service SAS", "… an account SAS", "… a user delegation SAS"; Service Bus has sr, se and skn. */
const names = 'sv ss srt sr tn sdd st se sp sip spr si skn skoid sktid skt ske sks skv saoid suoid scid ses sig'.split(
  ' ',
);
/**
 * The parameters of a shared access signature.
 * @param query decoded, names in small letters
 */
export function readSas(part: Part, query: ReadonlyMap<string, string>): Reading {
  const found = names.flatMap((name): [string, string][] => {
    const value = query.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const fields: Readonly<Record<string, string>> = Object.fromEntries(found);
  // A stored access policy (`si`) may say what stands in the others.
  const needed = fields.si === undefined ? ['sig', 'se'] : ['sig'];
  const now = recorded(part) && part.context.now;
  return {
    kind,
    fields,
    secretFields: fields.sig === undefined ? [] : ['sig'],
    problems: [
      ...missing(part, fields, needed),
      ...ended(writtenMoment(fields.se), now, 'The shared access signature'),
      ...early(writtenMoment(fields.st), now, 'The shared access signature'),
    ],
  };
}

/** `SharedAccessSignature sr=…&sig=…&se=…&skn=…` (Microsoft, "Service Bus access control with Shared Access Signatures"). */
export function readSasHeader(part: Part): Reading {
  const absent = absentPart(part, kind);
  if (absent) return absent;
  const query = new Map<string, string>();
  for (const pair of part.text.split('&', 100)) {
    const equals = pair.indexOf('=');
    if (equals > 0) query.set(pair.slice(0, equals).toLowerCase(), formDecoded(pair.slice(equals + 1)));
  }
  return readSas(part, query);
}
