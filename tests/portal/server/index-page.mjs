// @ts-check
/** The page for people at https://127.0.0.1:PORT/. */
import { HOSTS } from './names.mjs';
import { escapeHtml } from './shell.mjs';

/** @type {[string, string][]} */
const pages = [
  ['https://ace-accounts.cbp.gov/s/importer-form', 'importer form'],
  ['https://ace-accounts.cbp.gov/s/exporter-form', 'exporter form'],
  ['https://ace.cbp.gov/s/', 'portal (asks to log in; any e-mail and password, token 123456)'],
  [
    'https://ace.cbp.gov/practice?signedIn=1&to=/s/account/001A1',
    'an importer account, without logging in',
  ],
  ['https://login.cbp.gov/s/login/', 'log-in site'],
  ['https://ace.cbp.dhs.gov/', 'old address, redirects'],
  ['https://ace.cbp.dhs.gov/acexpub/expapp', 'legacy exporter page'],
  ['https://ace-test.cbp.gov/s/', 'training instance'],
];

const variants = [
  'mode=native',
  'mode=mixed',
  'labels=formal',
  'labels=terse',
  'labels=odd',
  'errorText=other',
  'errors=toast',
  'errors=inline',
  'names=off',
  'states=hidden',
  'delay=3000',
  'expiry=20',
  'clock=1',
  'mode=native&late=1',
  'rtl=1',
  'scroller=1',
  'banner=1',
  'step=code',
  'step=owner',
  'step=authorise',
  'step=done',
  'frame=1',
  'second=1',
  'longText=1',
  'hostile=sweep',
  'hostile=hide',
  'hostile=opacity',
  'hostile=fake',
];

/** @param {string} address @param {string} text */
const link = (address, text) => `<li><a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

/** @param {number} port */
export const indexPage = (port) => {
  const rules = [
    ...HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ].join(', ');
  const command = `chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors --host-resolver-rules="${rules}" https://127.0.0.1:${port}/`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Practice pages</title><link rel="icon" href="data:,">
<style>body{font:16px/1.5 system-ui;margin:2rem;max-width:60rem}pre{white-space:pre-wrap;background:#eee;padding:1rem}ul{columns:2}</style></head>
<body>
<h1>Practice pages – not CBP</h1>
<p>The links work in a browser that was told where these names are:</p>
<pre>${escapeHtml(command)}</pre>
<h2>Pages</h2>
<ul>${pages.map(([address, text]) => link(address, `${text}: ${address}`)).join('\n')}</ul>
<h2>Variants of the importer form</h2>
<ul>${['mode=synthetic', ...variants].map((variant) => link(`https://ace-accounts.cbp.gov/practice?${variant}&to=/s/importer-form`, variant)).join('\n')}</ul>
<p>All options, and what to type for which outcome: <code>tests/portal/README.md</code>.</p>
</body></html>`;
};
