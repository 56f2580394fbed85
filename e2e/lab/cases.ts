import type { LabCase } from './case.ts';
import { bodies } from './cases/bodies.ts';
import { challenges } from './cases/challenges.ts';
import { connection } from './cases/connection.ts';
import { cookies } from './cases/cookies.ts';
import { crossing } from './cases/crossing.ts';
import { fine } from './cases/fine.ts';
import { handshakes } from './cases/handshakes.ts';
import { marks } from './cases/marks.ts';
import { missing } from './cases/missing.ts';
import { network } from './cases/network.ts';
import { pages } from './cases/pages.ts';
import { permission } from './cases/permission.ts';
import { repeated } from './cases/repeated.ts';
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
  ...fine,
];
