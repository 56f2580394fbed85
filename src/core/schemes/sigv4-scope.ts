import { type Problem, problem } from '../problem.ts';
import { addressParts } from './request-target.ts';

/** us-east-1, eu-central-1, us-gov-west-1, ap-southeast-2. */
const region =
  /^(?:s3-)?([a-z]{2}(?:-(?:gov|iso[a-z]?))?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d)$/;

/** Names in a host that say which service is signed for; those that are not here may be signed for under another name. */
const services: ReadonlyMap<string, readonly string[]> = new Map([
  ['s3', ['s3', 's3express', 's3-object-lambda', 's3-outposts']],
  ['lambda-url', ['lambda']],
  ...'cloudformation dynamodb ec2 execute-api iam kinesis kms lambda rds secretsmanager sns sqs sts'
    .split(' ')
    .map((name): [string, string[]] => [name, [name]]),
]);

/**
 * Compares the credential scope with the host that it was sent to (AWS General Reference, "AWS service endpoints").
 * @param scope region and service, as far as it names them
 */
export function scopeProblems(
  scope: { readonly region?: string | undefined; readonly service?: string | undefined },
  url: string,
): Problem[] {
  const host = /^(.+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/.exec(addressParts(url).host)?.[1];
  if (host === undefined) return [];
  // The name of a bucket stands in front, and may be any word: what stands last counts.
  const labels = host.split('.', 20).reverse();
  const own = labels.map((label) => region.exec(label)?.[1]).find((found) => found !== undefined);
  const taken = labels.map((label) => services.get(label)).find((found) => found !== undefined);
  const problems: Problem[] = [];
  const add = (message: string) => problems.push(problem('sigv4-scope-mismatch', message));
  if (own !== undefined && scope.region !== undefined && scope.region !== own) {
    add(`The credential scope names another region than the host, ${own}.`);
  }
  if (taken !== undefined && scope.service !== undefined && !taken.includes(scope.service)) {
    add(`The credential scope names another service than the host, ${taken[0]}.`);
  }
  return problems;
}
