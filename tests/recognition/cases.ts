/**
 * Small pages and what must be found in them. `data-is` tells what an element is; only the test
 * reads it.
 */
export interface Case {
  name: string;
  html: string;
  state: string | null;
  /** The state that its words suggest. */
  proposal?: string | null;
  /** The fields that must be found. No others may be. */
  fields?: readonly string[];
  missed?: Readonly<Record<string, string>>;
  errors?: readonly string[];
  back?: boolean;
  dialog?: boolean;
}

const input = (is: string, label: string, attributes = '') =>
  `<div><label for="${is}">${label}</label> <input id="${is}" data-is="${is}" ${attributes}></div>`;

const company =
  input('companyName', '<abbr title="required">*</abbr>Company Name') +
  input('importerNumber', 'Importer Record Number') +
  input('businessEmail', 'Business Email Address');
const next = '<button>Next</button>';
const companyFields = ['businessEmail', 'companyName', 'importerNumber'];

export const cases: readonly Case[] = [
  { name: 'an empty page', html: '', state: null },
  { name: 'the company state', html: company + next, state: 'company', fields: companyFields },
  {
    name: 'names by aria-label, wrapping label, aria-labelledby, placeholder',
    html: `<input data-is="companyName" aria-label="Company name:" aria-labelledby="">
      <label>IR # <input data-is="importerNumber"></label>
      <b id="e">Business e-mail</b><input data-is="businessEmail" aria-labelledby="e nothing">${next}`,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'placeholders alone',
    html: `<input data-is="companyName" placeholder="Company Name">
      <input data-is="importerNumber" placeholder="Importer Number">
      <input data-is="businessEmail" placeholder="Email">${next}`,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'other fields hidden in five ways',
    html: `${company}${next}
      <div style="display:none">${input('a', 'Company Name')}</div>
      <div hidden>${input('b', 'Importer Record Number')}</div>
      <div style="visibility:hidden">${input('c', 'Business Email Address')}</div>
      <input type="hidden" aria-label="Company Name">
      <div style="position:absolute;left:-9999px">${input('d', 'Company Name')}</div>`,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'two fields of one name: no hint, and the reason',
    html: company + input('other', 'Company Name') + next,
    state: 'company',
    fields: ['businessEmail', 'importerNumber'],
    missed: { companyName: 'two candidates' },
  },
  {
    name: 'the name on a control of another kind',
    html: `<select aria-label="Company Name"></select>
      ${input('importerNumber', 'Importer Record Number')}
      ${input('businessEmail', 'Business Email Address')}${next}`,
    state: 'company',
    fields: ['businessEmail', 'importerNumber'],
    missed: { companyName: 'name matched, kind did not' },
  },
  {
    name: 'a newsletter box of the same name has its own button',
    html: `<main><section>${company}<p>${next}</p></section></main>
      <footer><form>${input('news', 'Email')}<button>Subscribe</button></form></footer>`,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'only the newsletter box carries the name',
    html: `<main><section>${input('companyName', 'Company Name')}
      ${input('importerNumber', 'IR Number')}${input('inbox', 'Correspondence')}${next}</section></main>
      <footer><form>${input('news', 'Business email')}<button>Subscribe</button></form></footer>`,
    state: 'company',
    fields: ['companyName', 'importerNumber'],
    missed: { businessEmail: 'in another form' },
  },
  {
    name: 'the code state, with the repeats of the first one read-only',
    html: `${input('prefilledCompanyName', 'Company Name', 'readonly')}
      ${input('verificationCode', 'Verification Code')}<button>Back</button>${next}`,
    state: 'code',
    fields: ['prefilledCompanyName', 'verificationCode'],
    back: true,
  },
  {
    name: 'a lying label: "Verification Code" beside the company fields',
    html: company + input('other', 'Verification Code') + next,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'two Back buttons: none is held',
    html: `${input('verificationCode', 'Verification Code')}<button>Back</button><button>Back</button>${next}`,
    state: 'code',
    fields: ['verificationCode'],
    back: false,
  },
  {
    name: 'the owner state, chosen value in a combobox button never read',
    html: `<button role="combobox" data-is="orgStructure" aria-label="Company Org. Structure">Verification Code</button>
      <button role="combobox" data-is="country" aria-label="Country">Owner Name</button>
      ${input('ownerName', 'Account Owner First &amp; Last Name')}
      ${input('address', 'Address')}${input('city', 'City')}${input('zip', 'Zip')}
      ${input('telephone', 'Telephone Number')}<button>Back</button>${next}`,
    state: 'owner',
    fields: ['address', 'city', 'country', 'orgStructure', 'ownerName', 'telephone', 'zip'],
    back: true,
  },
  {
    name: 'the authorisation',
    html: `<label><input type="checkbox" data-is="authorise" style="opacity:0"> I authorize CBP to create a
      Top Account</label><button>Back</button><button disabled>Submit</button>`,
    state: 'authorise',
    fields: ['authorise'],
    back: true,
  },
  {
    name: 'an application received by e-mail only, beside the form',
    html: `<h1>Application received by e-mail only</h1>${company}${next}`,
    state: 'company',
    fields: companyFields,
    proposal: null,
  },
  {
    name: 'an alert with an error, read through its slot',
    html: `${company}${next}<div role="alert">error <span>The IR number is already linked to a top account.</span></div>`,
    state: 'company',
    fields: companyFields,
    errors: ['already-linked'],
  },
  {
    name: 'a hidden alert says nothing',
    html: `${company}${next}<div role="alert" hidden>Email already in use.</div>`,
    state: 'company',
    fields: companyFields,
    errors: [],
  },
  {
    name: 'DOM clobbering',
    html: `<form name="body"><input name="parentNode"><input name="childNodes"><input name="matches">
      <input name="shadowRoot"><input name="getAttribute">${company}${next}</form>`,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'an empty form in front of a field, whose text is another field',
    html: `<form id="f"></form><input data-is="companyName" aria-label="Company Name">
      ${input('importerNumber', 'IR#')}${input('businessEmail', 'Email')}${next}
      <input type="hidden" form="f" name="textContent">`,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'a form with a role, whose fields stand in for its methods',
    html: `<form role="alert"><input name="getAttribute"><input name="title"><input name="getRootNode"></form>
      <form role="button"><input name="matches"><input name="getBoundingClientRect"></form>
      <section>${company}${next}</section>`,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'a real modal dialog',
    html: `<dialog id="d">${company}${next}</dialog><script>d.showModal()</script>`,
    state: 'company',
    fields: companyFields,
    dialog: true,
  },
  {
    name: 'a real modal dialog over a page that holds the same fields: those in the dialog',
    html: `<section>${input('a', 'Company Name')}${input('b', 'IR#')}${input('c', 'Email')}${next}</section>
      <dialog id="d">${company}${next}</dialog><script>d.showModal()</script>`,
    state: 'company',
    fields: companyFields,
    dialog: true,
  },
  {
    name: 'a Lightning dialog over a page that holds the same fields: those in the dialog',
    html: `<section>${input('a', 'Company Name')}${input('b', 'IR#')}${input('c', 'Email')}${next}</section>
      <div role="dialog" aria-modal="true">${company}${next}</div>`,
    state: 'company',
    fields: companyFields,
    dialog: true,
  },
  {
    name: 'a modal dialog that asks something else: the form behind it is still the form',
    html: `${company}${next}<dialog id="d">${input('a', 'Email')}<button>Send</button></dialog>
      <script>d.showModal()</script>`,
    state: 'company',
    fields: companyFields,
    dialog: true,
  },
  {
    name: 'a modal dialog is seen, though it stands in something inert, cut off and see-through',
    html: `<div inert style="overflow: hidden; height: 0; opacity: 0">
      <dialog id="d">${company}${next}</dialog></div><script>d.showModal()</script>`,
    state: 'company',
    fields: companyFields,
    dialog: true,
  },
  {
    name: 'a dialog that was left open without being modal hides nothing',
    html: `${company}${next}<dialog open>${input('a', 'Company Name')}
      ${input('b', 'IR#')}${input('c', 'Email')}${next}</dialog>`,
    state: null,
    fields: [],
  },
  {
    name: 'what is inert, a form or a single field, is no candidate',
    html: `<section inert>${input('a', 'Company Name')}${input('b', 'IR#')}${input('c', 'Email')}${next}</section>
      ${company}${input('other', 'Company Name', 'inert')}${next}`,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'labels come loose, and a stray field called "Verification Code": not the code state',
    html: `<p>Company Name</p><input><p>IR#</p><input><p>Email</p><input>
      ${input('other', 'Verification Code')}${next}`,
    state: null,
    fields: [],
  },
  {
    name: 'among nameless fields only a label in sight is believed',
    html: `<p>Business Email</p><input><p>IR#</p><p><input aria-label="Business Email"></p>
      ${input('companyName', 'Company Name')}${input('importerNumber', 'IR number')}${next}`,
    state: 'company',
    fields: ['companyName', 'importerNumber'],
  },
  {
    name: 'another form that asks for the same, without a button that goes on',
    html: `${input('address', 'Address')}${input('city', 'City')}${input('zip', 'Zip')}
      ${input('telephone', 'Telephone')}<button>Ask</button>`,
    state: null,
    fields: [],
  },
  {
    name: 'the same state in two forms: nobody knows which',
    html: `<section>${company}${next}</section>
      <section>${input('a', 'Company Name')}${input('b', 'IR#')}${next}</section>`,
    state: null,
    fields: [],
  },
  {
    name: 'a link and a button that are named like fields part no form from its Next',
    html: `<div>${company}<a href="#">Company Name</a><button>Importer Record Number (help)</button>
      <a href="#">CBP Form 5106</a></div>${next}`,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'labels around the field, with a help button before it and a message after it',
    html: `<label>Company Name <button>?</button><input data-is="companyName"></label>
      <label>IR# <button aria-label="Help">i</button><input data-is="importerNumber">
        <span role="alert">Complete this field.</span></label>
      <label>Email <input data-is="businessEmail"></label>${next}`,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'names that contradict each other',
    html: `<div><label for="a">Legal name, as registered</label>
        <input id="a" aria-label="Business Email Address"></div>
      <div><input placeholder="Company Name" aria-label="Business Email Address"></div>
      <div><b>Phone of a friend</b><input aria-label="Email" data-is="businessEmail"></div>
      <div><b>City</b><input aria-label="Company Name"></div>
      <div><label for="b">IR#</label><label for="b">Company Name</label><input id="b"></div>
      ${input('importerNumber', 'IR#')}${input('companyName', 'Company Name')}${next}`,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'a combobox that is a read-only input, and one that is off',
    html: `<input role="combobox" readonly data-is="country" aria-label="Country">
      <input role="combobox" aria-disabled="true" aria-label="Company Structure">
      ${input('address', 'Address')}${input('other', 'Mailing Address (if different)')}
      ${input('more', 'Address (cont.)')}${input('city', 'City (as on CBP Form 5106)')}
      ${input('zip', '[Zip] (5 digits)')}<button>Back</button>${next}`,
    state: 'owner',
    fields: ['address', 'city', 'country', 'zip'],
    back: true,
  },
  {
    name: 'a word that every object knows',
    html: `<h1>Constructor</h1>${company}${next}`,
    state: 'company',
    fields: companyFields,
  },
  {
    name: 'more forms with fields of ours than anybody could tell apart',
    html: `${company}${next}${'<section><input aria-label="Email"><button>Go</button></section>'.repeat(60)}`,
    state: null,
    fields: [],
  },
  {
    name: 'what is typed into a text of one’s own is no sentence, heading or message of the page',
    html: `<div contenteditable="TRUE"><p>Your application was submitted</p>
      <h2>Your application was submitted</h2><p role="status">Your application was submitted</p>
      <span>Your application was submitted</span></div>
      <div contenteditable="plaintext-only">Your application was submitted</div>
      <div role="textbox" aria-disabled="true"><p>Your application was submitted</p></div>
      <x-chip contenteditable></x-chip><script>
        document.querySelector('x-chip').attachShadow({ mode: 'open' }).innerHTML =
          '<p>Your application was submitted</p>';
      </script>`,
    state: null,
  },
  {
    name: 'nor is it in a document that can be written in everywhere',
    html: `<h2>Your application was submitted</h2><p>Your application was submitted</p>
      <script>document.designMode = 'on'</script>`,
    state: null,
  },
  {
    name: 'what is typed names no field, whatever refers to it',
    html: `<div contenteditable><p id="t">Company Name</p><label for="a">Company Name</label></div>
      <button role="combobox" id="c">Company Name</button>
      <input aria-labelledby="t"><input id="a"><input aria-labelledby="c">
      ${input('importerNumber', 'Importer Record Number')}
      ${input('businessEmail', 'Business Email Address')}${next}`,
    state: 'company',
    fields: ['businessEmail', 'importerNumber'],
    missed: { companyName: 'no candidate' },
  },
  {
    name: 'a form that was pasted into a text of one’s own is none; what stands beside it is',
    html: `<div contenteditable>${input('a', 'Company Name')}${input('b', 'IR#')}${next}</div>
      <main contenteditable="false">${company}${next}</main>`,
    state: 'company',
    fields: companyFields,
  },
];
