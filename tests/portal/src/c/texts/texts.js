import { options } from 'c/options';
import { labelSets } from './labels.js';
import { errorSets } from './errors.js';

export const labels = labelSets[options.labels] || labelSets.facts;
export const errors = errorSets[options.errorText] || errorSets.facts;

/** Which field an error belongs to when errors are shown inline. */
export const fieldOfError = {
  E1: 'email',
  E2: 'irNumber',
  E3: 'companyName',
  E4: 'irNumber',
  unclear: 'companyName',
  captcha: 'email',
  wrongCode: 'code',
  expired: 'companyName',
};
