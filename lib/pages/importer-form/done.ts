/**
 * What the form says at its end. Its real words are not known, so these are rules about how such a thing
 * is said: a short page that says of itself, not in a list or a quotation, that your application was
 * received. The order of the words decides: "once your application was received" says nothing yet.
 */
import type { StateRule, TranscriptRule } from '../landmarks';

/** What may stand between two words of one sentence. */
const gap = '[^a-z0-9.!?;\\n]+';
/** A pattern in which each space stands for such a gap. */
const spaced = (pattern: string) => pattern.replaceAll(' ', gap);
const oneOf = (...alternatives: readonly string[]) => `(?:${alternatives.join('|')})`;

/** A sentence with one of these no longer says that something happened, or says it of a part only. */
const doubt =
  'not|never|cannot|unable|t|if|unless|when|once|after|before|until|while|whether|will|would|should|must|may|might|can|could|how|what|why|step|part|page|section|draft';
/** Up to `most` words, none of them one of doubt. */
const words = (most: number) => `(?:(?!(?:${doubt})\\b)[a-z0-9]+ ){0,${most}}`;

const mark = '[^a-z0-9\\n]*';
const word = `(?!(?:${doubt})\\b)[a-z0-9.]+`;
/** Where a sentence of the page itself begins; the person may be addressed first. */
const sentence = `^#? (?:[^\\n]*[.!;])?${mark}(?:${word}(?: ${word}){0,5},${mark})?`;
/** Where a heading or a message begins. */
const heading = `^# ${mark}`;
const greeting =
  '(?:(?:thank you|thanks|success|successful|great|congratulations|good news|confirmation|done|complete)\\b[^a-z0-9\\n?]*)*';
/** A question states nothing, and what follows may take it back. */
const stated =
  '\\b(?![^.!\\n]*[?])(?![^.!?\\n]*\\b(?:but|if|unless|until|not yet|in error|with errors)\\b)';
const theEnd = '[^a-z0-9\\n?]*$';

const received = '(?:submitted|received|sent|filed|accepted|approved|completed|recorded|processed)';
const hasBeen = '(?:was|has been|has now been|have been)(?: now| successfully| electronically)*';
const isReceived = oneOf(
  `${hasBeen} ${received}`,
  // Not "is being processed": a spinner says that, too.
  'is (?:now )?(?:in(?![^.!?\\n]*[a-z])|on file|under review|with (?:us|cbp|ace|customs))',
  '(?:has )?(?:reached|arrived (?:at|with)) (?:us|cbp|ace|customs)',
);
const made = `${hasBeen} (?:created|established|set up|opened|approved|requested)`;

/**
 * Names an application and says that it was received.
 *
 * @param qualified words before "application" that still leave it ours
 */
const saysReceived = (qualified: string) => {
  // A request counts only for what the form asks for, since people ask for much.
  const application = `${qualified}(?:application|registration|(?:account|access) request|request for ${words(4)}(?:account|access))`;
  // Not the beginning of another thing, such as "your registration code": a number or a preposition follows.
  const more = `(?:(?:(?:ir |number |id |reference )*[a-z]*[0-9][a-z0-9]* |(?:as|at|by|for|from|in|of|on|to|with) )${words(9)})?`;
  const whole = `${application}(?=[^a-z0-9]*(?:$|[.!,]|(?:and|as|at|by|for|from|in|on|to|with)\\b))`;
  const byYou = oneOf(
    `your ${application} ${more}${isReceived}`,
    `(?:we|cbp|ace) (?:have |ve |has )?(?:now |successfully )?(?:received|accepted|got|recorded|sent|forwarded) ${words(3)}your ${whole}`,
    `you (?:have |ve )?(?:now |just )?successfully (?:submitted|completed|sent|filed) (?:your |the |an? )?${whole}`,
    `you (?:have|ve) (?:now |just )?(?:submitted|sent|filed) (?:your |the |an? )?${whole}`,
    `thank you ${words(2)}for (?:submitting|sending|filing) (?:your |the |an? )?${whole}`,
    `your ${qualified}account ${made}`,
  );
  // Said of "the" application it may be a piece of news, unless a heading or a message says so.
  const byPage = oneOf(
    `the ${application} ${more}${hasBeen} ${received}`,
    `(?:the |your )?(?:top|trade|importer) account ${words(10)}${made}`,
  );
  return oneOf(
    `${sentence}${greeting}${spaced(byYou)}${stated}`,
    `${heading}${greeting}${spaced(byPage)}${stated}`,
  );
};
/** Any other word makes another application of it: an exporter's, one for a bond, one for a job. */
const ours =
  '(?:(?:ace|cbp|portal|secure|data|automated|online|new|importer|importers|import|top|trade|account|accounts|owner|view) )*';

/** Says as much, but many a form says it of other things, too. */
const maySayReceived = oneOf(
  saysReceived(words(6)),
  `${sentence}${greeting}${spaced(`thank you ${words(2)}for (?:applying|registering|${words(3)}(?:application|registration|submission))`)}${stated}`,
  `${sentence}${greeting}${spaced(`(?:${words(6)}(?:application|registration|request|submission)|form) (?:is |was |has been )?(?:now |successfully )?(?:complete|successful|confirmed|${received})(?: successfully)?`)}${theEnd}`,
  `${heading}${greeting}${spaced('(?:(?:you|that|it) (?:are |re |is |s )?)?(?:all )?(?:now |successfully )?(?:success|successful|done|set|complete|completed|submitted|sent|received|finished|confirmed|congratulations|confirmation|thank you|thanks|(?:application|registration|request|submission) confirmation|we have everything we need|got it)')}${theEnd}`,
);

/** The page speaks of such an account: else the application may be any. */
const about = spaced(
  '\\b(?:ace|importers?|top|trade|portal)(?: (?:ace|portal|secure|data|importers?|top|trade|owner)){0,3} (?:accounts?|application|view)\\b',
);

const elsewhere: readonly string[] = [
  // At work still.
  '^~ .{0,60}$',
  `^#? ${spaced('(?:please )?(?:wait|loading|submitting|processing|sending|saving|verifying|checking|redirecting)(?: (?:please wait|(?:your|the|this)(?: [a-z]+){1,3}))?')}${theEnd}`,
  // There is something left to send, or a way back.
  `^> ${spaced('(?:(?:submit|next|verify|resend|confirm|previous)(?: [a-z]+)?|back|cancel|retry|try again)')}${theEnd}`,
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
      '(?:an? )?(?:[a-z]+ )?error',
      `${words(8)}(?:went wrong|try again|failed to|unable to|(?:cannot|(?:could|was|were|has|have) not|(?:couldn|wasn|weren) t) (?:be |been )?(?:submitted|sent|saved|processed|completed|received|accepted|created))`,
    ),
  )}\\b`,
];

/** Where the page begins. An article about applications is longer, and costs no more than a look at this. */
const shortPage = '(?<![^])(?!(?:\\S+\\s+){450})';

const transcript: TranscriptRule = {
  has: `${shortPage}(?=[^]*${maySayReceived})`,
  lacks: oneOf(...elsewhere),
  proof: `${shortPage}(?=[^]*${saysReceived(ours)})(?=[^]*${about})`,
  // A toast stays for about five seconds.
  after: 6_000,
};

export const done: StateRule = { state: 'done', needs: [], atMost: 0, transcript, fields: [] };
