import { render } from 'preact';
import { panelClient, theme } from '#browser/client.ts';
import { App } from '#ui/panel/App.tsx';
import { createPanelStore } from '#ui/panel/store.ts';
import { setTheme } from '#ui/theme.ts';

theme(setTheme);
render(<App store={createPanelStore(panelClient(), Date.now)} />, document.body);
