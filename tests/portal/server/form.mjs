// @ts-check
/**
 * The responses of the server of the importer form. What is typed decides the outcome (see
 * README.md).
 */
import { numberOf } from './practice.mjs';

/** @typedef {{ companyName?: string, irNumber?: string, email?: string }} Company */
/** @typedef {{ company: Company, issuedAt: number }} FormState */

/** @returns {FormState} */
export const newForm = () => ({ company: {}, issuedAt: 0 });

const example = {
  companyName: 'Example Imports LLC',
  irNumber: '12-3456789',
  email: 'owner@example.com',
};
const STEPS = ['company', 'code', 'owner', 'authorise', 'done'];

/** @param {Company} company */
const refusal = (company) => {
  const name = (company.companyName ?? '').toLowerCase();
  if ((company.email ?? '').toLowerCase() === 'used@example.com') return 'E1';
  if (name === 'no match') return 'E2';
  if (name === 'no contact') return 'E3';
  if (name === 'already linked') return 'E4';
  if (name === 'unclear') return 'unclear';
  return null;
};

/**
 * @param {string} call the name after `/s/api/`
 * @param {FormState} form
 * @param {any} body
 * @param {import('./practice.mjs').Practice} practice
 * @returns {object | null}
 */
export const answerForm = (call, form, body, practice) => {
  const expiry = numberOf(practice, 'expiry', 600);
  const secondsLeft = () => Math.max(0, expiry - (Date.now() - form.issuedAt) / 1000);
  switch (call) {
    case 'session': {
      const state = practice.get('step') ?? 'company';
      if (!STEPS.includes(state) || state === 'company') return { state: 'company', company: {} };
      form.company = example;
      form.issuedAt ||= Date.now();
      return { state, company: example, secondsLeft: secondsLeft() };
    }
    case 'company': {
      const error = refusal(body);
      if (error) return { error };
      form.company = body;
      form.issuedAt = Date.now();
      return { secondsLeft: expiry };
    }
    case 'code':
      if (body.code === '000000' || secondsLeft() === 0) return { expired: true };
      return body.code === '123456' ? {} : { error: 'wrongCode' };
    case 'restart':
      Object.assign(form, newForm());
      return {};
    case 'submit':
      // A test may start in a later state, for which no code was issued.
      return form.issuedAt > 0 && secondsLeft() === 0 ? { expired: true } : {};
    default:
      return null;
  }
};
