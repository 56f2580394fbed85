import browser from 'webextension-polyfill';

// Without the leading slash Firefox never loads the panel.
void browser.devtools.panels.create('Authlens', '/icons/32.png', '/panel/index.html');
