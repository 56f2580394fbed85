import type { AuthDialog } from '../driver.ts';
import { until } from '../until.ts';
import type { Chrome } from './chrome.ts';

/**
 * Waits for the password dialog that hangs over a tab.
 * @param tab BiDi context id
 */
export async function authDialog(chrome: Chrome, tab: string): Promise<AuthDialog> {
  const within = (body: string) => `(() => {
    const manager = driver.window('${tab}').gBrowser.getTabDialogBox(driver.browser('${tab}')).getTabDialogManager();
    const page = manager._dialogs.at(-1)?._frame?.contentDocument;
    const [dialog, user, password] = ['commonDialog', 'loginTextbox', 'password1Textbox'].map((id) => page?.getElementById(id));
    ${body}
  })()`;
  // Buttons before the fields are filled by the dialog's own start would be pressed for nothing.
  const ready =
    'return Boolean(page?.readyState === "complete" && page.defaultView.Dialog?.ui && user?.checkVisibility());';
  await until(() => chrome<boolean>(within(ready)), 'password dialog');

  const end = async (body: string) => {
    await chrome(within(body));
    await until(() => chrome<boolean>(within('return !page;')), 'closed password dialog');
  };
  return {
    answer: (name, secret) =>
      end(`user.value = ${JSON.stringify(name)}; password.value = ${JSON.stringify(secret)}; dialog.acceptDialog();`),
    cancel: () => end('dialog.cancelDialog();'),
  };
}
