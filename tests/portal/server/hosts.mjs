// @ts-check
/** Which page stands at which address: one function per host. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { answerForm, newForm } from './form.mjs';
import { cookie, modeOf, numberOf, practiceOf, setPractice } from './practice.mjs';
import { htmlAnswer, redirect, shell } from './shell.mjs';
import { staticFile } from './files.mjs';

/** @typedef {{ status: number, headers: Record<string, string>, body: string | Buffer | undefined }} Answer */
/** @typedef {{ form: import('./form.mjs').FormState }} Session */
/** @typedef {{ host: string, method: string, url: URL, cookies: string | undefined, body: any, practice: URLSearchParams, session: Session }} Ask */

const captcha = () =>
  htmlAnswer(`<!doctype html><html lang="en"><meta charset="utf-8"><title>reCAPTCHA</title>
<style>body{margin:0;font:14px system-ui}label{display:flex;gap:.75rem;align-items:center;height:74px;padding:0 1rem;border:1px solid #d3d3d3;background:#f9f9f9}</style>
<label><input type="checkbox"> I'm not a robot (practice)</label>
<script>document.querySelector('input').addEventListener('change', (event) => {
  event.target.disabled = true;
  setTimeout(() => parent.postMessage({ captcha: 'solved' }, location.origin), 150);
});</script></html>`);

/** @param {string} host @param {any} json */
const jsonAnswer = (json, status = 200) => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(json),
});

/** @param {Ask} ask @param {{ title: string, site: string, training?: boolean }} page */
const lightning = ({ practice }, page) => shell({ ...page, mode: modeOf(practice), rtl: practice.get('rtl') === '1' });

/** @param {Ask} ask @returns {Promise<Answer | null>} */
const accounts = async (ask) => {
  const { url, practice, session, body } = ask;
  if (url.pathname === '/s/importer-form') return lightning(ask, { title: 'Importer Form', site: 'Account applications' });
  if (url.pathname === '/captcha') return captcha();
  const call = /^\/s\/api\/([a-z-]+)$/.exec(url.pathname)?.[1];
  if (!call) return null;
  await pause(call === 'session' ? 0 : numberOf(practice, 'delay', 300));
  const answer = answerForm(call, session.form, body, practice);
  return answer && jsonAnswer(answer);
};

/** @type {Record<string, (ask: Ask) => Promise<Answer | null>>} */
const hosts = {
  'ace-accounts.cbp.gov': accounts,
};

/** Visitors, by the cookie that the server gives each of them. @returns {(cookies: string | undefined) => { session: Session, id: string, fresh: boolean }} */
export const newSessions = () => {
  /** @type {Map<string, Session>} */
  const sessions = new Map();
  return (cookies) => {
    const given = cookie(cookies, 'sid');
    const known = given && sessions.get(given);
    if (given && known) return { session: known, id: given, fresh: false };
    const id = randomUUID();
    const session = { form: newForm() };
    sessions.set(id, session);
    return { session, id, fresh: true };
  };
};

/**
 * @param {{ host: string, method: string, url: URL, cookies: string | undefined, body: any }} request
 * @param {ReturnType<typeof newSessions>} sessionOf
 * @returns {Promise<Answer>}
 */
export const answer = async (request, sessionOf) => {
  const { host, url, cookies } = request;
  const serve = hosts[host];
  const missing = htmlAnswer('<!doctype html><title>Not found</title><p>Not found', 404);
  if (!serve) return missing;
  const file = await staticFile(url.pathname);
  if (file) return file;
  if (url.pathname === '/practice') return setPractice(url, host);
  const { session, id, fresh } = sessionOf(cookies);
  const found = (await serve({ ...request, practice: practiceOf(cookies), session })) ?? missing;
  if (fresh) found.headers['set-cookie'] ??= `sid=${id}; Path=/; Secure; HttpOnly`;
  return found;
};
export { redirect };
