import { createContext, Script } from 'node:vm';

const context = createContext({ work: () => {} });
const script = new Script('work()');

/** @returns did the work come to an end in so many milliseconds? Otherwise it was broken off, wherever it was. */
export function endsWithin(work: () => void, timeout: number): boolean {
  context.work = work;
  try {
    script.runInContext(context, { timeout });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
