/**
 * What the form says at its end. Its real words are not known, so these are rules about how such a thing
 * is said: a short page that says of itself, not in a list or a quotation, that your application was
 * received. The order of the words decides: "once your application was received" says nothing yet.
 */
import type { StateRule, TranscriptRule } from '../landmarks';

/** What may stand between two words of one sentence. */
const gap = '[^\\p{L}\\p{N}.!?;\\n]+';
/** A pattern in which each space stands for such a gap. */
const spaced = (pattern: string) => pattern.replaceAll(' ', gap);
const oneOf = (...alternatives: readonly string[]) => `(?:${alternatives.join('|')})`;

/** A sentence with one of these no longer says that something happened, or says it of a part only. */
const doubt =
  'not|never|cannot|unable|t|if|unless|when|once|after|before|until|while|whether|will|would|should|must|may|might|can|could|how|what|why|step|part|page|section|draft';
/** Up to `most` words, none of them one of doubt. */
const words = (most: number) => `(?:(?!(?:${doubt})\\b)[\\p{L}\\p{N}]+ ){0,${most}}`;

/** Where a sentence of the page itself begins, and where a heading or a message does. */
const sentence = '^#? (?:[^\\n]*[.!;])?[^\\p{L}\\p{N}\\n]*';
const heading = '^# [^\\p{L}\\p{N}\\n]*';
const greeting =
  '(?:(?:thank you|thanks|success|successful|great|congratulations|good news|confirmation|done|complete)\\b[^\\p{L}\\p{N}\\n?]*)*';
/** A question states nothing, and what follows may take it back. */
const stated =
  '\\b(?![^.!\\n]*[?])(?![^.!?\\n]*\\b(?:but|if|unless|until|not yet|in error|with errors)\\b)';
const theEnd = '[^\\p{L}\\p{N}\\n?]*$';

/** A request counts only for what the form asks for, since people ask for much. */
const application = `${words(6)}(?:application|registration|(?:account|access) request|request for ${words(4)}(?:account|access))`;
const received = '(?:submitted|received|sent|filed|accepted|approved|completed|recorded|processed)';
const hasBeen = '(?:was|has been|has now been|have been)(?: now| successfully| electronically)*';

/** Names the application and says that it was received. */
const saysReceived = `${sentence}${greeting}${spaced(
  oneOf(
    `your ${application} ${words(6)}${hasBeen} ${received}`,
    `(?:we|cbp) (?:have |ve |has )?(?:now |successfully )?received ${words(3)}your ${application}`,
    `you (?:have |ve )?(?:now |just )?successfully (?:submitted|completed|sent|filed) ${application}`,
    `you (?:have|ve) (?:now |just )?(?:submitted|sent|filed) ${application}`,
    `thank you ${words(2)}for (?:submitting|sending|filing) ${application}`,
    `your ${words(5)}account ${hasBeen} (?:created|established|set up|opened|approved|requested)`,
  ),
)}${stated}`;

/** Says as much, but many a form says it of other things, too. */
const maySayReceived = oneOf(
  saysReceived,
  `${sentence}${greeting}${spaced(`thank you ${words(2)}for (?:applying|registering|${words(3)}(?:application|registration|submission))`)}${stated}`,
  `${sentence}${greeting}${spaced(`(?:${application}|${words(3)}submission|form) (?:is |was |has been )?(?:now |successfully )?(?:complete|successful|confirmed|${received})(?: successfully)?`)}${theEnd}`,
  `${heading}${greeting}${spaced('(?:(?:you|that|it) (?:are |re |is |s )?)?(?:all )?(?:now |successfully )?(?:success|successful|done|set|complete|completed|submitted|sent|received|finished|confirmed|congratulations|confirmation|thank you|thanks|(?:application|registration|request|submission) confirmation|we have everything we need)')}${theEnd}`,
);

/** What the extension is about: without it the application may be any. */
const about = '\\b(?:ace|cbp|customs|importers?|tao|(?:trade|top|portal) account)\\b';

const elsewhere: readonly string[] = [
  // An article about applications is longer.
  '(?:\\S+\\s+){450}',
  // At work still.
  '^~ .{0,60}$',
  `^#? ${spaced('(?:please )?(?:wait|loading|submitting|processing|sending|saving|verifying|checking|redirecting)(?: (?:please wait|(?:your|the|this)(?: \\p{L}+){1,3}))?')}${theEnd}`,
  // There is something left to send, or a way back.
  `^> ${spaced('(?:(?:submit|next|verify|resend|confirm|previous)(?: \\p{L}+)?|back|cancel|retry|try again)')}${theEnd}`,
  // Something else is over, or went wrong.
  spaced(
    oneOf(
      '\\b(?:signed|logged) (?:out|off)\\b',
      '\\bsession (?:has |was |is )?(?:over|expired|ended|timed out)\\b',
      '\\b(?:submission|request|application|registration) (?:failed|(?:was |has been )?(?:rejected|denied|declined))\\b',
    ),
  ),
  '\\bmaintenance\\b',
  `${sentence}${spaced(
    oneOf(
      '(?:an? )?(?:\\p{L}+ )?error',
      `${words(8)}(?:went wrong|try again|failed to|unable to|(?:cannot|(?:could|was|were|has|have) not|(?:couldn|wasn|weren) t) (?:be |been )?(?:submitted|sent|saved|processed|completed|received|accepted|created))`,
    ),
  )}\\b`,
];

const transcript: TranscriptRule = {
  has: maySayReceived,
  lacks: oneOf(...elsewhere),
  proof: `^(?=[^]*${saysReceived})(?=[^]*${about})`,
  // A toast stays for about five seconds.
  after: 6_000,
};

export const done: StateRule = { state: 'done', needs: [], atMost: 0, transcript, fields: [] };
