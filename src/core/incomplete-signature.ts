/** What Amazon says where it looks for its own signature in the Authorization header and finds something else. */
import type { Facts, Statement } from './facts.ts';
import { isSaidBy } from './told.ts';

/** AWS, "Common Errors": IncompleteSignature; API Gateway and Lambda function URLs say the sentences. */
export const incompleteSignature: readonly (string | RegExp)[] = [
  'IncompleteSignature',
  'IncompleteSignatureException',
  /\bnot a valid key=value pair\b|\bauthorization header requires '/i,
];

/** Is it said by one of these? */
export const isOfAmazon = (stated: Statement): boolean => isSaidBy(incompleteSignature, stated);

/** Was a signature of Amazon sent? */
export const sentSigV4 = (facts: Facts): boolean =>
  facts.carried().some(({ reading }) => reading.kind.startsWith('aws-sigv'));
