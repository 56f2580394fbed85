import type { Chrome } from './chrome.ts';

/** Runs in every process: what pages write with console.error stays in theirs unless it is sent on. */
const PROCESS_SCRIPT = `
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  storage.addLogEventListener(({ level, filename, lineNumber, arguments: said }) => {
    if (!['error', 'assert'].includes(level) || !filename?.startsWith('moz-extension://')) return;
    sendAsyncMessage('driver:console', { source: filename, line: lineNumber, text: Array.from(said, String).join(' ') });
  }, Services.scriptSecurityManager.getSystemPrincipal());`;

const COLLECT = `(() => {
  const errors = [];
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
      errors.push({ source: message.sourceName, line: message.lineNumber, text: message.errorMessage });
    },
  });
  Services.ppmm.addMessageListener('driver:console', ({ data }) => errors.push(data));
  Services.ppmm.loadProcessScript('data:application/javascript,${encodeURIComponent(PROCESS_SCRIPT).replaceAll("'", '%27')}', true);
  driver.errors = errors;
})()`;

/**
 * What the browser writes when DevTools or a popup closes while an answer of the background is on its way. The message
 * arrived, the page that waits is gone, and no code of a page can keep that from being written.
 */
const CLOSED = "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved";

/**
 * Collects from now on what goes wrong in extension pages: uncaught errors, refused loads, console.error.
 * @returns a function that gives those whose source begins with an origin, each with its place
 */
export async function collectErrors(chrome: Chrome): Promise<(origin: string) => Promise<string[]>> {
  await chrome(COLLECT);
  return (origin) =>
    chrome<string[]>(`driver.errors
      .filter(({ source, text }) => source.startsWith('${origin}') && !text.includes(${JSON.stringify(CLOSED)}))
      .map(({ source, line, text }) => source.slice(${origin.length}) + ':' + line + ': ' + text)`);
}
