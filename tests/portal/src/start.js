import { createElement } from 'lwc';
import { options } from 'c/options';
import { weather } from './weather.js';

/** Each page is its own chunk, as on a real site. */
const pages = [
  {
    host: 'ace-accounts.cbp.gov',
    path: /^\/s\/importer-form/,
    name: 'c-importer-form',
    load: () => import('c/importerForm'),
  },
  {
    host: 'ace-accounts.cbp.gov',
    path: /^\/s\/exporter-form/,
    name: 'c-exporter-form',
    load: () => import('c/exporterForm'),
  },
  {
    host: 'ace.cbp.gov',
    path: /^\/s\/login/,
    name: 'c-portal-entry',
    load: () => import('c/portalEntry'),
  },
  { host: 'ace.cbp.gov', path: /^\/s\//, name: 'c-portal-app', load: () => import('c/portalApp') },
  {
    host: 'ace-test.cbp.gov',
    path: /^\/s\//,
    name: 'c-portal-app',
    load: () => import('c/portalApp'),
  },
  {
    host: 'login.cbp.gov',
    path: /^\/s\/login/,
    name: 'c-cbp-login',
    load: () => import('c/cbpLogin'),
  },
];

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {(page: Function, make: () => HTMLElement) => void} place puts the page's element where the mode wants it */
export const start = async (place) => {
  weather();
  const page = pages.find(
    ({ host, path }) => host === location.hostname && path.test(location.pathname),
  );
  if (!page) return;
  const [{ default: constructor }] = await Promise.all([page.load(), pause(options.boot)]);
  place(constructor, () => createElement(page.name, { is: constructor }));
};
