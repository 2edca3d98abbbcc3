/**
 * What a content script finds on a Lightning page. This file is bundled and runs in an isolated
 * world of the page.
 */

const roots: (Document | ShadowRoot)[] = [];

function all(selector: string): HTMLElement[] {
  roots.splice(0, roots.length, document);
  // Roots found on the way are appended to the list that is being walked.
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
}

function depthOf(node: Node): number {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? 1 + depthOf(root.host) : 0;
}

function only<Found>(found: Found | undefined): Found {
  if (!found) throw new Error('not on this page');
  return found;
}

const labelsOf = (element: Element) =>
  'labels' in element && element.labels instanceof NodeList
    ? [...element.labels].map((label) => label.textContent?.trim() ?? '')
    : [];

/** Returns the text box of the company state whose label ends with this name. */
const textBox = (name: string) =>
  only(all('input').find((input) => labelsOf(input).some((label) => label.endsWith(name))));

export function companyName() {
  const input = textBox('Company Name');
  const ids = all('input').map(({ id }) => id);
  const host = only(all('lightning-input')[0]);
  return {
    rootsAround: depthOf(input),
    inputsInDocument: document.querySelectorAll('input').length > 0,
    labels: labelsOf(input),
    idsAreUnique: new Set(ids).size === ids.length,
    labelledBy: input.getAttribute('aria-labelledby'),
    emailType: textBox('Business Email Address').getAttribute('type'),
    ownProperties: [Reflect.get(host, 'value'), customElements].map(String),
  };
}

export function country() {
  const button = only(all('[role=combobox]').find(({ ariaLabel }) => ariaLabel === 'Country'));
  return {
    tag: button.localName,
    labels: labelsOf(button).length,
    options: all('[role=option]').length,
    shown: button.textContent?.trim(),
  };
}

const heard = { records: 0, recordsInRoots: 0, focus: 0, inputCaptured: 0, inputBubbled: 0 };
let step: HTMLElement | undefined;

/** Starts to count the events that a content script receives. */
export function listen(): void {
  step = textBox('Company Name');
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  const outside = new MutationObserver((records) => (heard.records += records.length));
  const inside = new MutationObserver((records) => (heard.recordsInRoots += records.length));
  for (const root of roots) (root === document ? outside : inside).observe(root, options);
  document.addEventListener('focusin', () => (heard.focus += 1));
  document.addEventListener('input', () => (heard.inputCaptured += 1), { capture: true });
  document.addEventListener('input', () => (heard.inputBubbled += 1));
}

export const whatWasHeard = () => ({
  ...heard,
  isTheSameElement: step?.isConnected,
  activeElement: document.activeElement?.localName,
});
