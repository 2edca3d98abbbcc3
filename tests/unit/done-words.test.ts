/** How a page says that an application was received, one text at a time. */
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../lib/dom/words';
import { done } from '../../lib/pages/importer-form/done';
import { vocabulary } from '../../lib/pages/vocabulary';

const { plainly } = readerOf(vocabulary);

type Verdict = 'says so' | 'may say so' | 'nothing';

/**
 * The result for a page on which one heading names an ACE account and another contains this text.
 */
const verdictOn = (text: string): Verdict => {
  const page = `# ace portal account\n# ${plainly(text)}`;
  const isIn = (pattern = '') => new RegExp(pattern, 'mu').test(page);
  const { has, lacks, proof } = done.transcript ?? {};
  if (!isIn(has) || isIn(lacks)) return 'nothing';
  return isIn(proof) ? 'says so' : 'may say so';
};

describe('says that the application was received', () => {
  it.each([
    'Your application was submitted.',
    'Thank you. Your application has been received.',
    'Thank you, your application has been received',
    'Success! Your application was submitted. Watch for two e-mails.',
    'Dear Maria Lopez. Your application has been received.',
    'Your application for an ACE Portal account has been submitted and will be reviewed.',
    'Your application (no. 12-3456) was submitted. If you receive no e-mail, call us.',
    'Your importer account application was submitted successfully!',
    'Your ACE account request has been sent to CBP.',
    'Your request for an importer account has been received.',
    'We have received your application.',
    'We’ve received your ACE account application and will e-mail you shortly.',
    'You have successfully submitted your application.',
    'You’ve submitted your application for an importer account.',
    'Thank you for submitting your application.',
    'Your registration has been completed.',
    'Your ACE Portal account has been created.',
    'The importer application for Harbor Lane LLC was successfully submitted.',
    'Harbor Lane LLC, your application was filed on November 28.',
    'We have sent your application to ACE.',
    'Your application is now with CBP.',
    'Thank you, your application is in.',
  ])('%s', (text) => expect(verdictOn(text)).toBe('says so'));
});

describe('may say it, but means other things elsewhere', () => {
  it.each([
    'Success',
    'Success!',
    '✓ Done',
    'Complete',
    'Completed.',
    'Thank you!',
    'All set',
    'You’re all set!',
    'Confirmation',
    'Application Submitted',
    'Importer application received',
    'Registration complete',
    'Submission successful',
    'Your application is complete.',
    'Thank you for applying.',
    'Thank you for your application.',
    'We have everything we need.',
    'Your exporter application has been submitted.',
    'Your customs bond application was received.',
  ])('%s', (text) => expect(verdictOn(text)).toBe('may say so'));
});

describe('does not say it', () => {
  it.each([
    'Once your application has been submitted, you will receive an e-mail.',
    'After your application was received, CBP reviews it.',
    'How to check whether your application was received',
    'Was your application received?',
    'Your application was received?',
    'What happens when your application has been approved',
    'Your application will be submitted.',
    'Your application must be submitted within ten minutes.',
    'Your application has not been submitted.',
    'Your application could not be submitted.',
    'Your application was submitted but could not be processed.',
    'Your application was submitted with errors.',
    'You will see the message “Your application was submitted.”',
    'You will see: “Your application was submitted.”',
    'The first part of your application was received.',
    'Your request to verify your e-mail was received.',
    'Your request has been received. A code is on its way.',
    'Your code was sent.',
    'Your order has been received.',
    'Complete your application',
    'Complete this field.',
    'Submit your application',
    'Success! Your preferences were saved.',
    'Thank you for your feedback.',
    'Thank you for your patience.',
    'Success stories',
    'Changes saved',
    'An application for this importer number has already been submitted.',
    'You have successfully logged out.',
    'Your session was saved.',
    'Your application is being processed.',
    'Your application is in progress.',
    'We sent your registration code to your inbox.',
    'Your registration code was sent to your inbox.',
    'Your registration number was sent.',
    'You have submitted your registration code.',
    'After you pressed Submit, your application was filed.',
  ])('%s', (text) => expect(verdictOn(text)).toBe('nothing'));
});
