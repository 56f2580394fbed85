import { render } from 'preact';
import { loadWords, popupClient } from '#browser/client.ts';
import { App } from '#ui/popup/App.tsx';
import { createPopupStore } from '#ui/popup/store.ts';
import { followSystemTheme } from '#ui/theme.ts';
import { createWords } from '#ui/words.ts';

followSystemTheme();
const [{ client, site }, messages] = await Promise.all([popupClient(), loadWords()]);
render(
  <App store={createPopupStore(client, site)} words={createWords(messages, messages.language?.message ?? 'en')} />,
  document.body,
);
