/** Pages that say that something was received, done or complete, and whether that means Done. */
import type { Case } from './cases';

const about = '<h1>ACE Portal Account Application for Importers</h1>';
const sent = '<p>Your application was submitted.</p>';
const spinner = '<div class="slds-spinner" style="width:2rem;height:2rem"></div>';
const paragraph = `<p>${'An importer applies for an account once, and waits for two messages. '.repeat(5)}</p>`;

const proves: [name: string, html: string][] = [
  ['a title of what it is, and a sentence', `${about}${sent}`],
  [
    'a heading that says all of it',
    '<h2>Your ACE account application was submitted</h2><p>You will receive two e-mails.</p>',
  ],
  [
    'a message',
    `${about}<div role="status">We have received your application for an importer account.</div>`,
  ],
  [
    'a link and a search box beside it',
    `${about}${sent}<a href="#">Home</a><input type="search" aria-label="Search">`,
  ],
];

const proposes: [name: string, html: string][] = [
  ['one word', '<h2>Success</h2>'],
  ['one word in a message', '<div role="status">Done</div>'],
  ['a received application of which nobody says what it is for', sent],
  [
    'a title that names an application',
    '<h2>Application Submitted</h2><p>Watch for two e-mails.</p>',
  ],
];

const saysNothing: [name: string, html: string][] = [
  ['a word in a list', '<ul><li>Company <b>Complete</b></li><li>Owner <b>Done</b></li></ul>'],
  ['a word in a table', '<table><tr><td>Success</td></tr></table>'],
  ['a badge', '<p>Parcel <span>Complete</span></p>'],
  [
    'a sentence that an article quotes',
    `${about}<p>You will see <b>Your application was submitted</b> then.</p>`,
  ],
  ['an article', `${about}${sent}${paragraph.repeat(9)}`],
  ['beside a spinner', `${about}${sent}${spinner}`],
  ['beside what says that it is busy', `${about}${sent}<p aria-busy="true">One moment</p>`],
  ['while it is being sent', `${about}${sent}<p role="status">Submitting your application…</p>`],
  ['with a button that sends', `<h2>Confirmation</h2><button>Submit</button>`],
  ['with a way back', `${about}${sent}<button>Back</button>`],
  ['with a field', `${about}${sent}<label>Remarks <textarea></textarea></label>`],
  ['beside a failure', `${about}${sent}<p role="alert">Something went wrong. Try again.</p>`],
  ['a session that is over', '<h2>Thank you</h2><p>Your session has expired.</p>'],
  ['an error', '<h2>Your application could not be submitted: error</h2>'],
  ['a question', `${about}<h2>Was your application received?</h2>`],
];

export const doneCases: readonly Case[] = [
  ...proves.map(([name, html]) => ({ name: `done: ${name}`, html, state: 'done' })),
  ...proposes.map(([name, html]) => ({
    name: `may be done: ${name}`,
    html,
    state: null,
    proposal: 'done',
  })),
  ...saysNothing.map(([name, html]) => ({
    name: `not done: ${name}`,
    html,
    state: null,
    proposal: null,
  })),
];
