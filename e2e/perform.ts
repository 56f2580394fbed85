/** Does what a row of the lab says, in a real tab. */
import type { Tab } from './drivers/driver.ts';
import type { LabCase } from './lab/case.ts';
import { hosts } from './lab/hosts.ts';
import type { Lab } from './lab/lab.ts';

/**
 * Does the tab of this row go where nothing can be sent to the API? Other sites may not read it, and an error page of the
 * browser sends nothing at all. Then another tab must send, and it must be open before: Chromium does not try again and
 * again in a tab that is not seen.
 */
export const goesAway = ({ run }: LabCase): boolean =>
  (run.kind === 'navigate' && run.fails === true) || ('host' in run && run.host !== undefined);

/**
 * Presses the row's button, or opens its page, and waits for its end.
 * @param atDialog called while the browser's password dialog is open, before it is answered
 */
export async function perform(
  tab: Tab,
  lab: Lab,
  { id, run }: LabCase,
  atDialog: () => Promise<void> = async () => undefined,
): Promise<void> {
  async function answer(run: LabCase['run']): Promise<void> {
    if (run.kind === 'click' || run.kind === 'navigate') return;
    const dialog = await tab.dialog();
    await atDialog();
    await (run.kind === 'cancelled' ? dialog.cancel() : dialog.answer(run.user, run.password));
  }

  if (run.kind !== 'navigate' && run.kind !== 'dialog') {
    const button = `[data-case="${id}"]`;
    await tab.click(button);
    await answer(run);
    await tab.until(`document.querySelector('${button}').closest('[data-done]')`, `end of ${id}`);
    return;
  }
  const at = lab.url(run.host ?? hosts.page, run.path);
  if (run.kind === 'navigate') {
    await tab.goto(run.userinfo ? at.replace('//', `//${run.userinfo}@`) : at);
    return;
  }
  await tab.startNavigation(at);
  await answer(run);
  const letIn = `performance.getEntriesByType('navigation')[0]?.responseStatus === 200`;
  await tab.until(`${letIn} && document.readyState === 'complete'`, `page that opens after the dialog of ${id}`);
}
