import { fieldLines } from '../header.ts';
import { type Problem, problem } from '../problem.ts';
import { absentPart } from './absent.ts';
import { ended, milliseconds, ofSeconds } from './moments.ts';
import { itemText } from './pieces.ts';
import { recorded, unsent } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';
import { type Input, inputOf, membersOf } from './signature-input.ts';

const kind = 'http-message-signature';
/** RFC 9421 section 2.3: the parameters of a signature, in the order in which they are shown. */
const parameters = ['created', 'expires', 'keyid', 'alg', 'nonce', 'tag'];
/** A request seldom has two; more are not shown. */
const mostSignatures = 8;

/** The other of the two headers, where the request is known. */
function beside({ context: { request } }: Part, name: string): string | undefined {
  const lines = request ? fieldLines(request.headers, name) : [];
  return lines.length > 0 ? lines.join(', ') : undefined;
}

/** HTTP message signatures (RFC 9421 section 4): Signature-Input says what is signed and how, Signature holds the bytes. */
export function readMessageSignature(part: Part): Reading {
  const absent = absentPart(part, kind);
  if (absent) return absent;
  const isInput = part.header.toLowerCase() === 'signature-input';
  const [inputText, signatureText] = isInput
    ? [part.text, beside(part, 'signature')]
    : [beside(part, 'signature-input'), part.text];
  const written = membersOf(inputText ?? '');
  const inputs = written.flatMap((member) => inputOf(member) ?? []);
  const signatures = new Map(membersOf(signatureText ?? ''));
  const labels = inputText === undefined ? [...signatures.keys()] : written.map(([label]) => label);
  const fields = labels.slice(0, mostSignatures).flatMap((label, index) => {
    const own = inputs.find((each) => each.label === label);
    return shown(label, own, signatures.get(label)).map(([name, text]): [string, string] => [
      // The first is the one that a reader looks for; of the others each field names the signature.
      index === 0 ? name : `${label} ${name}`,
      text,
    ]);
  });
  return {
    kind,
    fields: Object.fromEntries(fields),
    secretFields: fields.map(([name]) => name).filter((name) => /(?:^| )(?:signature|nonce)$/.test(name)),
    problems: [
      ...(inputs.length < written.length
        ? [problem('malformed-params', 'Signature-Input is no list of signatures.')]
        : []),
      ...labelProblems(
        part,
        written.map(([label]) => label),
        [...signatures.keys()],
        inputText,
        signatureText,
      ),
      ...inputs.slice(0, mostSignatures).flatMap((input) => inputProblems(part, input)),
    ],
  };
}

function shown(label: string, input: Input | undefined, signature: string | undefined): [string, string][] {
  const all: [string, string | undefined][] = [
    ['label', label],
    ['components', input?.components.join(',')],
    ...parameters.map((name): [string, string | undefined] => [name, input?.given.get(name)]),
    ['signature', signature === undefined ? undefined : itemText(signature)],
  ];
  return all.flatMap(([name, text]): [string, string][] => (text === undefined ? [] : [[name, text]]));
}

function labelProblems(
  part: Part,
  inputs: readonly string[],
  signatures: readonly string[],
  inputText: string | undefined,
  signatureText: string | undefined,
): Problem[] {
  if (inputText === undefined || signatureText === undefined) {
    const name = inputText === undefined ? 'Signature-Input' : 'Signature';
    return recorded(part) ? [problem('signature-header-missing', `The header ${name} was not sent beside it.`)] : [];
  }
  const [one, other] = [new Set(inputs), new Set(signatures)];
  const isSame = one.size === other.size && [...one].every((label) => other.has(label));
  const message = 'Signature and Signature-Input do not name the same labels.';
  return isSame ? [] : [problem('signature-label-mismatch', message)];
}

function inputProblems(part: Part, { components, given }: Input): Problem[] {
  const now = recorded(part) && part.context.now;
  // Derived components begin with "@"; those with `req` or `tr` are of another message, or come after the body.
  const signed = components.filter((name) => !/^@|;(?:req|tr)\b/.test(name)).map((name) => name.split(';', 1)[0] ?? '');
  return [
    ...milliseconds('created', given.get('created')),
    ...ended(ofSeconds(given.get('expires')), now, 'The signature'),
    ...unsent(part, signed),
  ];
}
