import { elementsIn, make, renewIds } from '../dom';
import type { Mutation } from '../mutation';
import type { TestPage } from '../test-page';

/** What surrounds the form: other forms, and states that are hidden instead of removed. */

const hidden: Record<'plain' | 'odd', readonly ((element: HTMLElement) => void)[]> = {
  plain: [
    (element) => (element.hidden = true),
    (element) => element.style.setProperty('display', 'none', 'important'),
    (element) => (element.style.visibility = 'hidden'),
  ],
  odd: [
    (element) => {
      element.style.height = '0';
      element.style.overflow = 'hidden';
    },
    (element) => {
      element.style.position = 'absolute';
      element.style.left = '-10000px';
    },
    (element) => {
      element.style.opacity = '0';
      element.inert = true;
    },
    (element) => element.style.setProperty('content-visibility', 'hidden'),
    (element) => {
      element.style.position = 'absolute';
      element.style.clipPath = 'inset(100%)';
      element.setAttribute('aria-hidden', 'true');
    },
  ],
};

/** Adds the content of the other states to the page, hidden in one way or another. */
function addHidden(page: TestPage, ways: readonly ((element: HTMLElement) => void)[]): boolean {
  const face = page.face();
  const others = page.relatives.filter(
    (base) => base.page === page.base.page && base.id !== page.base.id && base.state,
  );
  let added = 0;
  for (const other of page.chance.shuffled(others).slice(0, 1 + page.chance.whole(4))) {
    const holder = document.createElement('div');
    holder.setHTMLUnsafe(other.html);
    const faces = elementsIn(holder).filter((element) => element.hasAttribute('data-face'));
    const part = faces.at(-1);
    if (!part) continue;
    for (const element of elementsIn(part)) {
      const is = element.getAttribute('data-is');
      if (is) element.setAttribute('data-is', `not:hidden-${is}`);
      element.removeAttribute('data-face');
    }
    const wrapper = document.createElement('div');
    page.chance.one(ways)(wrapper);
    wrapper.append(part);
    renewIds(wrapper, (old) => `${old}-${page.chance.word()}`);
    if (page.chance.is(0.5)) face.before(wrapper);
    else face.after(wrapper);
    added += 1;
  }
  return added > 0;
}

/** Forms of others. Each control is marked as a stranger. */
function secondForm(page: TestPage, own: boolean): string {
  const email = '<label>Email Address <input type="email" data-is="not:second"></label>';
  const tag = own ? 'form' : 'div';
  const labels = page
    .wordable()
    .filter(
      ({ id, element }) =>
        !id.startsWith('prefilled') && element.getAttribute('type') !== 'checkbox',
    )
    .map(
      ({ label }) =>
        `<p><label><span>${label.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</span> <input data-is="not:second"></label></p>`,
    );
  return page.chance.one([
    `<${tag} role="search"><input type="search" aria-label="Search" placeholder="Search..." data-is="not:second"><button>Search</button></${tag}>`,
    `<${tag} role="search"><label>Company Name <input type="search" data-is="not:second"></label><button type="button">Find</button></${tag}>`,
    `<${tag} role="search"><label>Importer Record Number <input data-is="not:second"></label><button type="button">Look up</button></${tag}>`,
    `<${tag}><h3>Subscribe to our newsletter</h3>${email}<button type="button">Subscribe</button></${tag}>`,
    `<${tag}><h3>Was this page helpful?</h3><label>Comments <textarea data-is="not:second"></textarea></label>${email.replace('Email Address', 'Email (optional)')}<button type="button">Send feedback</button></${tag}>`,
    `<${tag}><h3>Contact us</h3><label>Company Name <input data-is="not:second"></label>${email.replace('Email Address', 'Business Email Address')}<label>Telephone Number <input type="tel" data-is="not:second"></label><label>Country <select data-is="not:second"><option></option></select></label><button type="button">Contact me</button></${tag}>`,
    `<${tag}><h3>Sign in</h3>${email.replace('Email Address', 'Email')}<label>Verification Code <input data-is="not:second"></label><button type="button">Log in</button></${tag}>`,
    `<${tag}><h3>Ask a question</h3>${labels.join('')}<button type="button">Ask</button></${tag}>`,
  ]);
}

function addSecond(page: TestPage, own: boolean): boolean {
  const tag = page.chance.one(['div', 'aside', 'footer', 'section']);
  const form = make(`<${tag}></${tag}>`);
  form.innerHTML = secondForm(page, own);
  const face = page.face();
  const where = page.chance.whole(4);
  // Next to the content in its root, or at either end of the page.
  if (where === 0) page.body.prepend(form);
  else if (where === 1) page.body.append(form);
  else if (where === 2) face.before(form);
  else face.after(form);
  return true;
}

export const surroundings: readonly Mutation[] = [
  {
    id: 'states-hidden',
    title: 'other states in the page, hidden by `hidden`, `display` or `visibility`',
    keepsName: true,
    group: 'hidden',
    apply: (page) => addHidden(page, hidden.plain),
  },
  {
    id: 'states-out-of-sight',
    title: 'other states in the page, collapsed, off screen, clipped, transparent and inert',
    keepsName: true,
    group: 'hidden',
    apply: (page) => addHidden(page, hidden.odd),
  },
  {
    id: 'second-form',
    title: 'another form with fields of the same name, in its own `<form>`',
    keepsName: true,
    group: 'second',
    apply: (page) => addSecond(page, true),
  },
  {
    id: 'second-form-loose',
    title: 'another form with fields of the same name, without a `<form>`',
    keepsName: true,
    group: 'second',
    apply: (page) => addSecond(page, false),
  },
];
