import type { LabCase } from './case.ts';
import { accounts } from './cases/accounts.ts';
import { between } from './cases/between.ts';
import { bodies } from './cases/bodies.ts';
import { challenges } from './cases/challenges.ts';
import { confused } from './cases/confused.ts';
import { connection } from './cases/connection.ts';
import { cookies } from './cases/cookies.ts';
import { crossing } from './cases/crossing.ts';
import { fine } from './cases/fine.ts';
import { gateways } from './cases/gateways.ts';
import { handshakes } from './cases/handshakes.ts';
import { insisting } from './cases/insisting.ts';
import { logins } from './cases/logins.ts';
import { lost } from './cases/lost.ts';
import { marks } from './cases/marks.ts';
import { missing } from './cases/missing.ts';
import { network } from './cases/network.ts';
import { oauth } from './cases/oauth.ts';
import { pages } from './cases/pages.ts';
import { permission } from './cases/permission.ts';
import { repeated } from './cases/repeated.ts';
import { steps } from './cases/steps.ts';
import { time } from './cases/time.ts';
import { workers } from './cases/workers.ts';
import { wrong } from './cases/wrong.ts';

/** Every case of the lab, in the order of the page: the one table that the page, the specs and the docs read. */
export const cases: readonly LabCase[] = [
  ...missing,
  ...wrong,
  ...time,
  ...permission,
  ...challenges,
  ...marks,
  ...bodies,
  ...pages,
  ...handshakes,
  ...crossing,
  ...cookies,
  ...connection,
  ...network,
  ...workers,
  ...repeated,
  ...accounts,
  ...oauth,
  ...gateways,
  ...between,
  ...logins,
  ...lost,
  ...confused,
  ...insisting,
  ...steps,
  ...fine,
];
