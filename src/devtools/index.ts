import browser from '#browser/api.ts';
import { feedHar } from '#browser/har-feed.ts';

// Without the leading slash Firefox never loads the panel.
void browser.devtools.panels.create('Authlens', '/icons/32.png', '/panel/index.html');
feedHar();
