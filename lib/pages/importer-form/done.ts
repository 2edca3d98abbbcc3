/**
 * How the form's last page is recognized. We could not see its real wording, so these rules
 * describe how such a page usually speaks: it is short and says about itself, not in a list or a
 * quotation, that your application was received. The order of the words matters: "once your
 * application was received" does not say that it was.
 */
import type { StateRule, TranscriptRule } from '../landmarks';

/** What may separate two words of one sentence. */
const gap = '[^a-z0-9.!?;\\n]+';
/** Replaces each space in a pattern with such a gap. */
const spaced = (pattern: string) => pattern.replaceAll(' ', gap);
const oneOf = (...alternatives: readonly string[]) => `(?:${alternatives.join('|')})`;

/**
 * A sentence with one of these words no longer says that something happened, or says it of a part
 * only.
 */
const doubt =
  'not|never|cannot|unable|t|if|unless|when|once|after|before|until|while|whether|will|would|should|must|may|might|can|could|how|what|why|step|part|page|section|draft';
/** Matches up to `most` words, none of which expresses doubt. */
const words = (most: number) => `(?:(?!(?:${doubt})\\b)[a-z0-9]+ ){0,${most}}`;

const mark = '[^a-z0-9\\n]*';
const word = `(?!(?:${doubt})\\b)[a-z0-9.]+`;
/** The beginning of a sentence that is the page's own. It may address the person first. */
const sentence = `^#? (?:[^\\n]*[.!;])?${mark}(?:${word}(?: ${word}){0,5},${mark})?`;
/** The beginning of a heading or a message. */
const heading = `^# ${mark}`;
const greeting =
  '(?:(?:thank you|thanks|success|successful|great|congratulations|good news|confirmation|done|complete)\\b[^a-z0-9\\n?]*)*';
/** A question states nothing, and a following "but" may take the statement back. */
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
 * Builds a pattern for a text that names an application and says that it was received.
 *
 * @param qualified a pattern for the words before "application" with which it is still ours
 */
const saysReceived = (qualified: string) => {
  // A request counts only if it is for what the form asks for, because people request many things.
  const application = `${qualified}(?:application|registration|(?:account|access) request|request for ${words(4)}(?:account|access))`;
  // The name must not go on into another thing, such as "your registration code": only a number or
  // a preposition may follow.
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
  // "The application was received" may be a piece of news, unless a heading or a message says so.
  const byPage = oneOf(
    `the ${application} ${more}${hasBeen} ${received}`,
    `(?:the |your )?(?:top|trade|importer) account ${words(10)}${made}`,
  );
  return oneOf(
    `${sentence}${greeting}${spaced(byYou)}${stated}`,
    `${heading}${greeting}${spaced(byPage)}${stated}`,
  );
};
/**
 * Words that leave it our application. Any other makes it a different one: an exporter's, one for a
 * bond, one for a job.
 */
const ours =
  '(?:(?:ace|cbp|portal|secure|data|automated|online|new|importer|importers|import|top|trade|account|accounts|owner|view) )*';

/** Suggests the same, but forms for other things say it, too. */
const maySayReceived = oneOf(
  saysReceived(words(6)),
  `${sentence}${greeting}${spaced(`thank you ${words(2)}for (?:applying|registering|${words(3)}(?:application|registration|submission))`)}${stated}`,
  `${sentence}${greeting}${spaced(`(?:${words(6)}(?:application|registration|request|submission)|form) (?:is |was |has been )?(?:now |successfully )?(?:complete|successful|confirmed|${received})(?: successfully)?`)}${theEnd}`,
  `${heading}${greeting}${spaced('(?:(?:you|that|it) (?:are |re |is |s )?)?(?:all )?(?:now |successfully )?(?:success|successful|done|set|complete|completed|submitted|sent|received|finished|confirmed|congratulations|confirmation|thank you|thanks|(?:application|registration|request|submission) confirmation|we have everything we need|got it)')}${theEnd}`,
);

/** The page must mention such an account; otherwise the application could be for anything. */
const about = spaced(
  '\\b(?:ace|importers?|top|trade|portal)(?: (?:ace|portal|secure|data|importers?|top|trade|owner)){0,3} (?:accounts?|application|view)\\b',
);

const elsewhere: readonly string[] = [
  // Still busy.
  '^~ .{0,60}$',
  `^#? ${spaced('(?:please )?(?:wait|loading|submitting|processing|sending|saving|verifying|checking|redirecting)(?: (?:please wait|(?:your|the|this)(?: [a-z]+){1,3}))?')}${theEnd}`,
  // Something is left to send, or there is a way back.
  `^> ${spaced('(?:(?:submit|next|verify|resend|confirm|previous)(?: [a-z]+)?|back|cancel|retry|try again)')}${theEnd}`,
  // Something else ended or went wrong.
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

/**
 * The beginning of a short page. An article about applications is longer, and this check rules it
 * out at little cost.
 */
const shortPage = '(?<![^])(?!(?:\\S+\\s+){450})';

const transcript: TranscriptRule = {
  has: `${shortPage}(?=[^]*${maySayReceived})`,
  lacks: oneOf(...elsewhere),
  proof: `${shortPage}(?=[^]*${saysReceived(ours)})(?=[^]*${about})`,
  // Longer than a toast, which stays for about five seconds.
  after: 6_000,
};

export const done: StateRule = {
  state: 'done',
  role: 'sent',
  needs: [],
  atMost: 0,
  transcript,
  fields: [],
};
