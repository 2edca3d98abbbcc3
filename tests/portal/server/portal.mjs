// @ts-check
/** The responses of the servers of the portal and the login site. */
import { randomUUID } from 'node:crypto';

/** @typedef {{ id: string, routing: string, account: string, controlKey: string, bankName: string, status: string }} BankRow */
/** @typedef {{ signedIn: boolean, emailed: boolean, bank: Record<string, BankRow[]> }} PortalState */

/** @returns {PortalState} */
export const newPortal = () => ({ signedIn: false, emailed: false, bank: {} });

const accounts = [
  { id: '001A1', name: 'EXAMPLE IMPORTS LLC', irNumber: '12-345678900', status: 'Active' },
  { id: '001A2', name: 'SAMPLE TRADING CO', irNumber: '98-765432100', status: 'Active' },
  { id: '001A3', name: 'SAMPLE TRADING CO WEST', irNumber: '98-765432101', status: 'Inactive' },
];

/** @type {BankRow} */
const stored = {
  id: '1',
  routing: '*****0021',
  account: '*****6789',
  controlKey: 'Checking',
  bankName: '',
  status: 'Active',
};

/**
 * A ticket carries a login from login.cbp.gov to ace.cbp.gov, once.
 *
 * @type {Set<string>}
 */
const tickets = new Set();

/** @param {URL} url @param {PortalState} portal @returns {boolean} whether the ticket was good */
export const takeTicket = (url, portal) => {
  portal.signedIn = tickets.delete(url.searchParams.get('sid') ?? '');
  return portal.signedIn;
};

/**
 * Checks a routing number only to show that one can be refused. The checksum is the ABA's.
 *
 * @param {string} digits
 */
const isRouting = (digits) => {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1];
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 10 === 0;
};

/**
 * @param {string} call
 * @param {{ method: string, url: URL, body: any, practice: URLSearchParams, portal: PortalState }} ask
 * @returns {object | null}
 */
export const answerPortal = (call, { method, url, body, practice, portal }) => {
  const rowsOf = (/** @type {string} */ id) =>
    (portal.bank[id] ??= practice.get('ach') === 'stored' ? [stored] : []);
  if (call === 'accounts') return { accounts };
  if (call !== 'ach') return null;
  if (method === 'GET') return { rows: rowsOf(url.searchParams.get('account') ?? '') };
  if (!isRouting(body.routing)) return { error: 'The Bank Routing Number is not valid.' };
  rowsOf(body.accountId).push({
    id: randomUUID(),
    routing: `*****${body.routing.slice(-4)}`,
    account: `*****${String(body.account).slice(-4)}`,
    controlKey: body.controlKey,
    bankName: body.bankName,
    status: 'Pending',
  });
  return {};
};

/** @param {string} call @param {any} body @param {PortalState} portal @returns {object | null} */
export const answerLogin = (call, body, portal) => {
  if (call === 'login') {
    portal.emailed = body.right === true;
    return portal.emailed
      ? {}
      : { error: 'Your login attempt has failed. Make sure the email and password are correct.' };
  }
  if (call !== 'verify') return null;
  if (!portal.emailed || body.token !== '123456')
    return { error: 'The security token is not valid.' };
  const ticket = randomUUID();
  tickets.add(ticket);
  return { url: `https://ace.cbp.gov/secur/frontdoor.jsp?sid=${ticket}&retURL=%2Fs%2F` };
};

/** The legacy exporter application, still on the old host, in old-fashioned plain HTML. */
export const legacyPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Exporter Account Application</title><link rel="icon" href="data:,"></head>
<body bgcolor="#ffffff">
<p><b>Practice page – not CBP</b></p>
<h2>ACE Exporter Account Application</h2>
<form method="post" action="#">
<table border="1" cellpadding="4">
<tr><td>Company Name</td><td><input name="company" size="40"></td></tr>
<tr><td>EIN</td><td><input name="ein" size="12"></td></tr>
<tr><td>Email</td><td><input name="email" size="40"></td></tr>
</table>
<p><input type="submit" value="Submit"> <input type="reset" value="Clear"></p>
</form>
</body></html>`;
