/** Which members of an error tell something: one table for JSON and for the elements of XML. */

/** `list`: words for programs, of any number. */
export type Kind = 'code' | 'text' | 'list' | 'identifier';

export interface Member {
  readonly kind: Kind;
  /** Nobody names a thing so that is no error. */
  readonly strong: boolean;
}

/** Names in small letters without `_`, `-` and `.`, as the documents of auth.md section 6 and of common APIs have them. */
const tables: readonly (readonly [kind: Kind, strong: boolean, names: string])[] = [
  [
    'code',
    true,
    'error err errors errorcode errcode errorcodes errortype errorkey errorname suberror errorsubcode faultcode serviceerrorcode errortag internalreason errorsummary apierrorcode oauthproblem odataerror responsecode',
  ],
  [
    'text',
    true,
    'errordescription errormessage errormessages errormsg errmsg errordetail errordetails detailederror errortext errorreason errorinfo errorstring faultstring fault faultmessage exceptionmessage exception authenticationerrordetail nonfielderrors',
  ],
  [
    'code',
    false,
    'code reason status statuscode type subcode issue category classification tag messageid retcode resultcode internalcode retryafter',
  ],
  [
    'text',
    false,
    'message messages msg detail details description title hint messagedetail retmsg resultmsg resultmessage statusmessage statustext explanation info cause',
  ],
  [
    'list',
    false,
    'needed provided required granted scope scopes requiredscope requiredscopes missingscopes neededscopes requiredpermission requiredpermissions missingpermissions acrvalues maxage',
  ],
  ['identifier', false, 'name id'],
];

const members: ReadonlyMap<string, Member> = new Map(
  tables.flatMap(([kind, strong, names]) => names.split(' ').map((name) => [name, { kind, strong }] as const)),
);

/** Members that say nothing themselves, but hold others that do. */
const holders: ReadonlySet<string> = new Set(
  'extensions innererror originalerror rootcause causedby errorcauses causes generalerrors response body meta ocs sys context'.split(
    ' ',
  ),
);

/** @returns the name as the tables have it: `error_code`, `errorCode`, `__type` and `.tag` lose what is between words */
export const plainName = (written: string): string =>
  /^[a-z]*$/.test(written) ? written : written.toLowerCase().replace(/[_.-]/g, '');

/**
 * @param name as plainName gives it
 * @param parent of the member that it stands in
 */
export function memberOf(name: string, parent: Member | undefined): Member | undefined {
  const found = members.get(name);
  // OData has `message: {lang, value}`, SOAP `Reason/Text`, Splunk `messages: [{type, text}]`.
  return found === undefined && parent !== undefined && (name === 'value' || name === 'text') ? parent : found;
}

/** May what stands in this member be a part of an error? `isWithin`: the member stands in one itself. */
export const holds = (name: string, isWithin: boolean): boolean =>
  members.has(name) || holders.has(name) || (isWithin && (name === 'data' || name === 'result'));

/** Values of members like `status` and `type` that say no more than "this is an error". */
const empty: ReadonlySet<string> = new Set(
  'error errors fail failed failure false true null none ok success 0 exception'.split(' '),
);

/** What is the name of an error, not of a thing: "UnauthorizedError", "NOT_AUTHORIZED", "AccessTokenInvalid". */
const errorName =
  /^(?=[A-Za-z_.]{4,80}$).*(?:_|error|exception|unauth|forbidden|denied|invalid|expired|not[A-Z]|mismatch)/i;

/** Is this value of a member worth telling? `status`: that of the answer, which need not be said again. */
export function tells(value: string, { kind }: Member, status: number): boolean {
  if (value === '' || value === String(status) || (kind !== 'text' && empty.has(value.toLowerCase()))) return false;
  if (kind === 'identifier') return errorName.test(value);
  return kind === 'text' || value !== 'about:blank';
}
