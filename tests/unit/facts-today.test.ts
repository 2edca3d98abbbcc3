/** What CBP's pages of 2026 changed: the exact sentences, and who says so. */
import { describe, expect, it } from 'vitest';
import { helpDesks, problems } from '../../lib/guide/help-desks';
import { waits } from '../../lib/guide/waits';
import { catalogues } from '../../lib/texts';
import type { SourceId } from '../../lib/guide/sources';
import { gradeOf, sourcesOf, type Grade } from '../../lib/guide/support';
import { supportOf } from './helpers/grounds';
import { leaves } from './helpers/leaves';

const texts = leaves(catalogues.en);

interface Row {
  path: string;
  says: RegExp;
  not?: RegExp;
  /** `null` for texts that show no source. */
  by: SourceId | null;
  grade: Grade | null;
}

const row = (
  path: string,
  says: RegExp,
  by: SourceId | null,
  grade: Grade | null,
  not?: RegExp,
): Row => ({
  path,
  says,
  by,
  grade,
  ...(not ? { not } : {}),
});

const facts: Record<string, readonly Row[]> = {
  'the refunds desk is CBP’s own': [
    row('helpDesks.rejected-refunds.for', /came back.*waivers/, 'S105', 'inferred', /guide/),
    row('mails.rejected-refund.title', /send the refund again/, 'S113', 'inferred'),
    row('steps.rejected-write.do', /frn-achrefundsupport@cbp\.dhs\.gov/, 'S113', 'quoted', /guide/),
    row('steps.waiver.do', /Revenue Division .*frn-achrefundsupport@/, 'S105', 'official', /guide/),
  ],
  'no surer than its source': [
    row(
      'steps.company.troubles.duplicate.do',
      /^Treat the number as already linked.*Do not apply/,
      'S115',
      'reported',
    ),
    row('waiting.names.bank-check', /“Pending validation”/, null, null, /CBP’s check/),
    row('waiting.offer.bank-check', /^Does the tab say “Pending validation”\?/, null, null),
    row(
      'steps.ach-fill.troubles.key-words.do',
      /Ask ACE Support before you submit/,
      'S45',
      'inferred',
    ),
    row('steps.keep-login.note', /2021/, 'S63', 'official'),
    row('steps.reactivate.note', /confirms/, 'S59', 'official', /not back in/),
    row('popup.loginLast.done', /^No login yet\. To be safe, we count/, null, null),
    row('logins.lead', /cannot be shared/, null, null, /CBP does not allow/),
    row('steps.rejected-enrol.troubles.is-held.when', /has no bank details/, 'S104', 'official'),
    row('steps.party-enrol.troubles.not-yet.do', /CBP holds it/, 'S53', 'reported'),
    row('cases.owner-locked.do', /^The owner tries Forgot Password first\./, 'S57', 'quoted'),
    row('sent.mails.reactivation.body', /cannot log in/, null, 'official', /I have tried/),
    row(
      'steps.inactive-number.troubles.is-login.do',
      /^A login locks after 45 days/,
      'S57',
      'quoted',
    ),
    row('steps.rejected-enrol.line', /none were on file/, 'S104', 'official', /bounces/),
    row('steps.voided-number.line', /signed 5106/, 'S106', 'official', /Apply/),
    row('faces.code-wrong.line', /character by character/i, 'S31', 'inferred', /letter/i),
    row('headlines.code-wrong.line', /character by character/i, 'S31', 'inferred', /letter/i),
  ],
  'our own advice does not pass for the word of others': [
    row('faces.code-start.line', /spam/, 'S36', 'inferred'),
    row('faces.code-5:00.title', /spam/, 'S36', 'inferred'),
    row('faces.login-first.line', /not used for 45 days/, 'S57', 'inferred'),
    row('faces.code-never-came.title', /Don’t start again yet/, 'S34', 'inferred'),
    row('steps.code.troubles.late.do', /first find out which email/, 'S31', 'inferred'),
    row('steps.create-login.line', /the application’s email/, 'S14', 'inferred'),
    row('cases.voided.do', /before you apply for anything/, 'S106', 'inferred'),
    row('controls.businessEmail.line', /Never the broker’s/, 'S31', 'inferred'),
    row('controls.importerNumber.line', /with, or without/, 'S127', 'inferred'),
    row('controls.ownerLastName.line', /may do this for the company/, 'S1', 'inferred'),
    row('controls.telephone.title', /the owner answers/, 'S1', 'inferred'),
    row('steps.login-email.why', /still read in a year/, 'S1', 'inferred'),
    row('steps.fix-contact.troubles.still-old.do', /is lost/, 'S34', 'quoted'),
    row('steps.mails.troubles.none-came.do', /Search spam/, 'S1', 'inferred'),
    row('steps.done.troubles.not-sure-sent.do', /with the time/, 'S38', 'inferred'),
    row('steps.which-application.troubles.no-answer.do', /with the day/, 'S10', 'inferred'),
    row('steps.ach-see-back.note', /Change nothing/, 'S54', 'inferred'),
    row('steps.voided-number.note', /Social Security number/, 'S64', 'inferred'),
  ],
  'a sentence names those who say it': [
    row('faces.login-over.line', /Email ACE Support/, 'S104', 'quoted'),
    row('faces.login-over.line', /Only the account’s owner/, 'S59', 'quoted'),
    row('pages.legacy.do', /older application/, 'S3', 'reported'),
    row(
      'steps.which-application.troubles.one-linked.do',
      /refuses a new application/,
      'S38',
      'quoted',
    ),
    row('steps.fraud.why', /links that look like/, 'S27', 'reported', /offer/),
    row('steps.fraud.line', /links that look like/, 'S27', 'reported', /offer/),
  ],
  'what a nervous person looks for': [
    row('cases.other-party.do', /ACE Portal Account Application Web Form/, 'S104', 'reported'),
    row('steps.party-account.do', /others use CBP’s web form/, 'S104', 'inferred'),
    row('steps.account-known.troubles.still-unknown.do', /Call ACE Support/, 'S137', 'inferred'),
    row('steps.voided-number.need', /signed by an officer.*800-829-0115/, 'S107', 'quoted'),
    row('steps.record-voided.need', /signed by an officer.*800-829-0115/, 'S107', 'quoted'),
  ],
  'only the owner lets others back in': [
    row('login.unlock.how.PTAO', /account’s owner \(TAO\)/, 'S104', 'official'),
    row('login.unlock.how.TAU', /account’s owner \(TAO\)/, 'S104', 'official'),
    row('steps.reactivate.who', /For proxies and users: the owner/, 'S104', 'official'),
    row('steps.add-proxy.why', /cannot let anyone back in/, 'S104', 'inferred'),
    row(
      'logins.proxy.unlocks',
      /A proxy cannot let anyone back in/,
      'S104',
      'official',
      /confirmed/,
    ),
    row('logins.proxy.body', /while the owner is away/, 'S104', 'inferred', /nobody else/),
  ],
  'the look-up answers whoever asked': [
    row(
      'steps.owner-lookup.done',
      /confirmation is in your inbox/,
      'S104',
      'official',
      /not to you/,
    ),
    row('login.unlock.ownerUnknown', /sends you a confirmation/, 'S104', 'quoted'),
    row('waits.owner-lookup', /confirmation/, 'S104', 'inferred'),
  ],
  'an owner is reactivated automatically, from the owner’s own address': [
    row(
      'steps.reactivate.do',
      /from the owner’s own address.*“reactivation”.*automatically/,
      'S104',
      'official',
    ),
    row('login.unlock.how.TAO', /from the owner’s own address.*automatically/, 'S104', 'quoted'),
    row('waits.reactivation', /automatically/, 'S104', 'inferred'),
  ],
  'CAPE is done with “accepted” and a claim number': [
    row('steps.cape.done', /“accepted”.*claim number/, 'S104', 'official', /REV-615/),
    row('steps.report-615.note', /empty until refunds are issued/, 'S104', 'official'),
    row('steps.report-es022.why', /from acceptance on/, 'S104', 'official'),
  ],
  'how long a refund takes': [
    row('waits.cape-refund', /from acceptance to refund: 45 of these days/, 'S104', 'official'),
    row('waits.liquidation', /liquidation/, 'S104', 'official'),
  ],
  'held is not rejected, and rejected is not returned': [
    row('steps.rejected-enrol.troubles.is-held.do', /nothing to write/, 'S104', 'official'),
    row('steps.rejected-write.why', /rejected or came back/, 'S104', 'inferred'),
    row(
      'steps.report-603.troubles.returned.do',
      /Enter or correct the bank details.*frn-achrefundsupport@/,
      'S104',
      'inferred',
    ),
  ],
  'a voided record': [
    row('steps.voided-number.do', /BONDQUESTIONS@.*subject “Void IR#”/, 'S106', 'official'),
    row(
      'steps.voided-number.need',
      /5106 signed by an officer.*power of attorney/,
      'S107',
      'quoted',
    ),
    row(
      'steps.voided-number.done',
      /CBP does not tell you/,
      'S107',
      'quoted',
      /bonds team confirms/,
    ),
    row('steps.record-voided.do', /subject “Void IR#”/, 'S106', 'official'),
    row('steps.record-voided.done', /CBP does not tell you/, 'S107', 'quoted'),
  ],
  'a notify party counts only where the entry summary names it': [
    row('steps.foreign-designee.do', /on file in ACE.*on the entry summary/, 'S108', 'quoted'),
    row('steps.foreign-designee.note', /before.*CAPE/, 'S104', 'reported'),
    row('steps.foreign-designee.troubles.only-one.do', /stays with the importer/, 'S108', 'quoted'),
    row('steps.ach-bank-data.troubles.no-us-bank.do', /entry summary/, 'S104', 'official'),
  ],
  'a new owner may have to make the login': [
    row(
      'steps.first-login.troubles.not-known.do',
      /Create an Account.*same email as in the application/,
      'S14',
      'inferred',
    ),
    row(
      'steps.first-login.troubles.asked-to-sync.do',
      /ID.*CBP’s account email/,
      'S14',
      'inferred',
      /was for users/,
    ),
  ],
  'the bank tab needs an Importer sub-account': [
    row(
      'steps.ach-open-tab.troubles.no-sub-account.do',
      /needs an Importer sub-account/,
      'S104',
      'official',
    ),
    row('steps.ach-open-list.why', /Importer sub-account/, 'S104', 'official'),
  ],
  'the web form comes before the letter': [
    row('steps.sub-way.why', /web form is CBP’s way/, 'S104', 'official'),
    row('steps.sub-letter.why', /only if you cannot use the web form/i, 'S1', 'reported'),
  ],
  '“Duplicate tax ID” is a number that is linked': [
    row('steps.company.troubles.duplicate.when', /“Duplicate tax ID”/, 'S115', 'reported'),
  ],
  'the number goes with, or without, its last two characters': [
    row('steps.company.note', /with, or without, the two characters/, 'S127', 'inferred'),
  ],
  'another email than the 5106’s may bring no code': [
    row('steps.login-email.note', /may send no code.*may own the account/, 'S33', 'inferred'),
    row('steps.owner-gate.note', /may send no code/, 'S33', 'inferred'),
    row(
      'steps.code.troubles.no-mail.do',
      /contact’s own address.*may own the account/,
      'S33',
      'inferred',
    ),
  ],
  'what the two guides say besides': [
    row('steps.first-look.note', /your entries, your refunds and CBP’s messages/, 'S2', 'reported'),
    row('steps.authorise.note', /automated approval/, 'S2', 'reported'),
    row('steps.rejected-write.note', /No interest/, 'S113', 'quoted'),
    row('steps.rejected-write.note2', /by hand/, 'S1', 'reported'),
    row(
      'steps.all-at-hand.need',
      /owner’s role.*email and telephone.*contact’s name, phone/,
      'S2',
      'reported',
    ),
    row('steps.waiver.why', /very limited.*rare.*31 CFR part 208/, 'S105', 'official'),
    row('resources.portal-faq', /ACH refunds/, 'S48', 'quoted'),
    row('resources.enrollment-overview', /5286-1225/, 'S43', 'quoted'),
    row(
      'steps.rejected-write.troubles.came-back.do',
      /Replacement Refund Instructions/,
      'S104',
      'inferred',
    ),
    row('steps.all-at-hand.note', /video/, 'known', 'inferred'),
  ],
  'an account, its owner and its numbers': [
    row('steps.owner-lookup.troubles.has-ticket.do', /keep the ticket number/, 'S104', 'inferred'),
    row('steps.change-owner.troubles.is-locked.do', /reactivated first/, 'S10', 'inferred'),
    row('steps.name-changed.do', /New name, or merged\?.*web form/, 'S70', 'reported'),
    row('cases.name-changed.do', /New name, or merged\?.*web form/, 'S70', 'reported'),
    row('steps.add-user.troubles.no-add-user.do', /Ask the owner/, 'S111', 'reported', /Only/),
    row('steps.sub-missing.why', /its own bank details/, 'S49', 'quoted', /own sub-account/),
    row('steps.sub-send.do', /ACE\.Applications@/, 'S10', 'reported'),
    row('guide.help.role', /main ACE login/, 'S1', 'reported'),
    row('guide.help.owner', /main ACE login/, 'S1', 'inferred'),
    row('steps.other-account.why', /uses CBP’s web form/, 'S104', 'official'),
    row('cases.not-importer.do', /no ACE account/, 'S104', 'inferred'),
    row('resources.managing', /older portal/, 'S38', 'official'),
    row('steps.sub-way.do', /Web Form/, 'S104', 'official', /letter/),
    row('steps.inactive-number.do', /Center Entry Specialist Team/, 'S22', 'official'),
    row('steps.inactive-number.troubles.which-center.do', /record program/, 'S93', 'inferred'),
    row('steps.which-application.troubles.no-answer.do', /ACE\.Applications@/, 'S10', 'inferred'),
  ],
  'when a refund comes, and how much': [
    row('keyFacts.first-refunds', /would begin as early as/, 'S82', 'quoted', /began/),
    row(
      'steps.count-days.troubles.suspended.do',
      /pays it when it is liquidated/,
      'S104',
      'official',
    ),
    row('steps.report-es022.troubles.sums-differ.do', /own deposit.*a bill/, 'S104', 'official'),
    row('steps.cape.troubles.open-bill.do', /need not pay it first/, 'S104', 'official'),
    row('steps.paid-elsewhere.why', /notify party/, 'S108b', 'inferred'),
    row('steps.diverted.line', /debt to CBP/, 'S104', 'official', /counsel/),
  ],
  reports: [
    row('steps.report-603.done', /Treasury Issued/, 'S86', 'inferred'),
    row('steps.report-place.do', /REV reports are under Trade, Importer/, 'S88', 'reported'),
    row('steps.report-place.why', /not from the top account/, 'S87', 'reported', /only when/),
    row(
      'steps.report-place.troubles.is-broker.do',
      /^REV-603 is.*Broker, Revenue/,
      'S86',
      'official',
    ),
    row(
      'steps.report-place.troubles.report-empty.do',
      /once refunds are issued/,
      'S104',
      'inferred',
    ),
    row('steps.report-615.do', /Trade CAPE Detail Refund/, 'S104', 'official'),
    row('steps.cape.need', /ES-003/, 'S104', 'quoted'),
  ],
  'CAPE, before and after the file': [
    row('steps.cape.need', /template: .*More, CAPE, Upload/, 'S117', 'quoted'),
    row(
      'steps.cape.troubles.not-taken.do',
      /drawback.*protest.*reconciliation/,
      'S104',
      'official',
    ),
    row('steps.cape.troubles.other-error.do', /before you file/, 'S104', 'official'),
    row('steps.cape.troubles.some-refused.do', /corrected or forgotten/, 'S104', 'official'),
    row('steps.file-refused.troubles.entry.do', /“Unexpected Error”.*broker/, 'S104', 'inferred'),
  ],
  'who to ask': [
    row('helpDesks.ace-support.for', /for importers and brokers/, 'S49', 'quoted'),
    row('helpDesks.ior-program.for', /Form 5106/, 'S93', 'quoted', /inactive/),
    row('helpDesks.trade-relations.for', /a fee or bank details/, 'S104', 'official'),
    row('steps.check-lost.do', /revenuerefunds@/, 'S1', 'reported'),
    row('steps.check-lost.troubles.no-answer.do', /extension 4015/, 'S1', 'reported'),
    row('steps.returned-correct.troubles.was-check.do', /revenuerefunds@/, 'S1', 'reported'),
    row('cases.check.do', /about the check/, 'S1', 'reported'),
  ],
  fraud: [
    row('steps.fraud.note', /does not email CAPE updates/, 'S104', 'quoted'),
    row('steps.fraud.note', /bank details or passwords/, 'S25', 'quoted'),
    row('steps.mails.troubles.other-sender.when', /@cbp\.dhs\.gov/, 'S25', 'quoted'),
    row('steps.fraud.troubles.asked-for-fee.do', /traderelations@/, 'S104', 'official'),
    row(
      'steps.fraud.troubles.offers-to-file.do',
      /broker who filed the entries/,
      'S104',
      'official',
    ),
  ],
  'what CBP’s page now says itself': [
    row('keyFacts.us-bank', /U\.S\. bank account/, 'S104', 'official'),
    row('keyFacts.not-payment', /separate/, 'S104', 'official'),
    row('keyFacts.cape-live', /April 20, 2026/, 'S104', 'official'),
    row('keyFacts.no-account', /No ACE account, no refund.*active/, 'S104', 'official'),
    row('steps.which-application.why', /only one importer number/, 'S104', 'official'),
    row('steps.change-owner.do', /Web Form/, 'S104', 'official'),
  ],
};

describe.each(Object.entries(facts))('%s', (_, rows) => {
  it.each(rows)('$path: $says, by $by', ({ path, says, not, by, grade }) => {
    expect(texts[path]).toMatch(says);
    if (not) expect(texts[path]).not.toMatch(not);
    const support = supportOf(path);
    expect(support && gradeOf(support)).toBe(grade);
    if (by !== null) expect(support && sourcesOf(support)).toContain(by);
  });
});

it('a refund scam goes to both help desks that CBP names for it', () => {
  expect(problems.fraud).toEqual(['ieepa-fraud', 'trade-relations']);
});

it('nobody is told to start over before we ask whether the code arrived', () => {
  const starts = Object.entries(texts).filter(([path]) => path.endsWith('.code.late.do'));
  expect(starts.map(([, text]) => text).filter((text) => !/Did .* come\?/.test(text))).toEqual([]);
});

describe('how long it takes, and whom to ask then', () => {
  it.each([
    [
      'cape-refund',
      { from: 60, to: 90, unit: 'days' },
      'S104',
      ['ieepa-refunds', 'trade-relations'],
    ],
    [
      'liquidation',
      { from: 3, to: 5, unit: 'weeks' },
      'S104',
      ['ieepa-refunds', 'trade-relations'],
    ],
    ['voided-record', { from: 5, to: 5, unit: 'business-days' }, 'S107', ['bonds']],
    [
      'rejected-refund',
      { from: 4, to: 6, unit: 'weeks' },
      'S1',
      ['rejected-refunds', 'ach-support'],
    ],
    ['deposit', { from: 1, to: 2, unit: 'business-days' }, 'S47', ['ach-support']],
    ['sub-account', { from: 2, to: 2, unit: 'weeks' }, 'S36', ['ace-applications', 'ace-support']],
    ['record-update', { from: 5, to: 5, unit: 'business-days' }, 'S21', ['ior-program', 'bonds']],
    ['new-number', { from: 2, to: 2, unit: 'business-days' }, 'S21', ['ior-program', 'bonds']],
    ['mails', { from: 1, to: 1, unit: 'weeks' }, 'S1', ['ace-support', 'ace-applications']],
    ['reactivation', null, 'S104', ['ace-support']],
    ['owner-lookup', null, 'S104', ['ace-support']],
  ] as const)('%s', (id, span, by, ask) => {
    expect(waits[id].span).toEqual(span);
    expect(sourcesOf(waits[id])).toContain(by);
    expect(waits[id].ask).toEqual(ask);
  });
});

it.each([
  ['rejected-refunds', 'S105'],
  ['ace-support', 'S104'],
  ['trade-relations', 'S104'],
  ['ieepa-refunds', 'S104'],
  ['bonds', 'S106'],
] as const)('the address of %s is official, by %s', (id, by) => {
  const { mail } = helpDesks[id];
  expect(mail && gradeOf(mail)).toBe('official');
  expect(mail && sourcesOf(mail)).toContain(by);
});
