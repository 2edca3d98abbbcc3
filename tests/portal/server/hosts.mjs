// @ts-check
/** Which page is at which address: one function for each host. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { answerForm, newForm } from './form.mjs';
import { hostileScripts } from './hostile.mjs';
import { indexPage } from './index-page.mjs';
import { answerLogin, answerPortal, legacyPage, newPortal, takeTicket } from './portal.mjs';
import { cookie, modeOf, numberOf, practiceOf, setPractice } from './practice.mjs';
import { htmlAnswer, redirect, shell } from './shell.mjs';
import { staticFile } from './files.mjs';
import { bodyOf } from './surroundings.mjs';

/** @typedef {{ status: number, headers: Record<string, string>, body: string | Buffer | undefined }} Answer */
/** @typedef {{ form: import('./form.mjs').FormState, portal: import('./portal.mjs').PortalState }} Session */
/** @typedef {{ host: string, port: number, method: string, url: URL, cookies: string | undefined, body: any, practice: URLSearchParams, session: Session }} Ask */

const captcha = () =>
  htmlAnswer(`<!doctype html><html lang="en"><meta charset="utf-8"><title>reCAPTCHA</title>
<style>body{margin:0;font:14px system-ui}label{display:flex;gap:.75rem;align-items:center;height:74px;padding:0 1rem;border:1px solid #d3d3d3;background:#f9f9f9}</style>
<label><input type="checkbox"> I'm not a robot (practice)</label>
<script>document.querySelector('input').addEventListener('change', (event) => {
  event.target.disabled = true;
  setTimeout(() => parent.postMessage({ captcha: 'solved' }, location.origin), 150);
});</script></html>`);

/** @param {any} json */
const jsonAnswer = (json) => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(json),
});

/** @param {Ask} ask @param {{ title: string, site: string, training?: boolean }} page */
const lightning = ({ practice, url }, page) => {
  const { framed, body } = bodyOf(practice, url);
  const rtl = practice.get('rtl') === '1';
  // The page around a frame has no application of its own.
  return shell({
    ...page,
    rtl,
    body,
    mode: framed ? undefined : modeOf(practice),
    head: hostileScripts(practice),
  });
};

/**
 * Returns the name of the page's call to its server, `/s/api/<name>`. These are delayed, because
 * people wait for them.
 *
 * @param {Ask} ask
 */
const callOf = async ({ url, practice }) => {
  const call = /^\/s\/api\/([a-z-]+)$/.exec(url.pathname)?.[1];
  if (call && call !== 'session') await pause(numberOf(practice, 'delay', 300));
  return call;
};

/** @param {Ask} ask @returns {Promise<Answer | null>} */
const accounts = async (ask) => {
  const { url, practice, session, body } = ask;
  const site = 'Account applications';
  if (url.pathname === '/s/importer-form') return lightning(ask, { title: 'Importer Form', site });
  if (url.pathname === '/s/exporter-form') return lightning(ask, { title: 'Exporter Form', site });
  if (url.pathname === '/captcha') return captcha();
  const call = await callOf(ask);
  const found = call && answerForm(call, session.form, body, practice);
  return found ? jsonAnswer(found) : null;
};

/** @param {Ask} ask @returns {Promise<Answer | null>} */
const portal = async (ask) => {
  const { host, url, practice, session } = ask;
  const training = host === 'ace-test.cbp.gov';
  const site = 'Secure data portal';
  const signedIn = training || session.portal.signedIn || practice.get('signedIn') === '1';
  if (url.pathname === '/') return redirect('/s/');
  if (url.pathname === '/secur/frontdoor.jsp')
    return redirect(takeTicket(url, session.portal) ? '/s/' : '/s/login/');
  if (url.pathname.startsWith('/s/login'))
    return lightning(ask, { title: 'Login', site, training });
  const call = await callOf(ask);
  if (call) {
    const found = answerPortal(call, { ...ask, portal: session.portal });
    return found ? jsonAnswer(found) : null;
  }
  if (!url.pathname.startsWith('/s/')) return null;
  if (!signedIn) return redirect(`/s/login/?ec=302&startURL=${encodeURIComponent(url.pathname)}`);
  return lightning(ask, { title: 'ACE', site, training });
};

/** @param {Ask} ask @returns {Promise<Answer | null>} */
const login = async (ask) => {
  const { url, body, session } = ask;
  if (url.pathname === '/') return redirect('/s/login/');
  if (url.pathname.startsWith('/s/login')) return lightning(ask, { title: 'Login', site: 'Login' });
  const call = await callOf(ask);
  const found = call && answerLogin(call, body, session.portal);
  return found ? jsonAnswer(found) : null;
};

/** @param {Ask} ask @returns {Promise<Answer | null>} */
const legacy = async ({ url }) =>
  url.pathname.startsWith('/acexpub/')
    ? htmlAnswer(legacyPage)
    : redirect(`https://ace.cbp.gov${url.pathname}${url.search}`);

/** @param {Ask} ask @returns {Promise<Answer | null>} */
const index = async ({ url, port }) => (url.pathname === '/' ? htmlAnswer(indexPage(port)) : null);

/** @type {Record<string, (ask: Ask) => Promise<Answer | null>>} */
const hosts = {
  'ace-accounts.cbp.gov': accounts,
  'ace.cbp.gov': portal,
  'ace-test.cbp.gov': portal,
  'login.cbp.gov': login,
  'ace.cbp.dhs.gov': legacy,
  '127.0.0.1': index,
  localhost: index,
};

/**
 * Tracks visitors by the cookie that the server gives each of them.
 *
 * @returns {(cookies: string | undefined) => { session: Session, id: string, fresh: boolean }}
 */
export const newSessions = () => {
  /** @type {Map<string, Session>} */
  const sessions = new Map();
  return (cookies) => {
    const given = cookie(cookies, 'sid');
    const known = given && sessions.get(given);
    if (given && known) return { session: known, id: given, fresh: false };
    const id = randomUUID();
    const session = { form: newForm(), portal: newPortal() };
    sessions.set(id, session);
    return { session, id, fresh: true };
  };
};

/**
 * @param {{ host: string, port: number, method: string, url: URL, cookies: string | undefined, body: any }} request
 * @param {ReturnType<typeof newSessions>} sessionOf
 * @returns {Promise<Answer>}
 */
export const answer = async (request, sessionOf) => {
  const { host, url, cookies } = request;
  const serve = hosts[host];
  const missing = htmlAnswer(
    '<!doctype html><title>Not found</title><link rel="icon" href="data:,"><p>Not found',
    404,
  );
  if (!serve) return missing;
  const file = await staticFile(url.pathname);
  if (file) return file;
  if (url.pathname === '/practice') return setPractice(url, host);
  const { session, id, fresh } = sessionOf(cookies);
  const practice = practiceOf(cookies);
  /** @type {Answer} */
  const found = (await serve({ ...request, practice, session })) ?? missing;
  if (practice.get('cache') === 'kept') found.headers['cache-control'] = 'no-cache';
  if (fresh) found.headers['set-cookie'] ??= `sid=${id}; Path=/; Secure; HttpOnly`;
  return found;
};
