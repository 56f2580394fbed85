/** Vite takes stylesheets from the components that need them and links them from the page. */
declare module '*.css';
