/** What a person does on the practice form. One home for it: `npm start` walks the form too, in plain Node. */
export {
  company,
  fill,
  fillCompany,
  owner,
  press,
  toAuthorise,
  toCode,
  toDone,
  toOwner,
} from '../../../scripts/practice-form.mjs';
