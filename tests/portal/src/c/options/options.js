/** The variations of this visit, from the cookie `practice` (see README.md). */
const readCookie = () => {
  const entry = document.cookie.split('; ').find((part) => part.startsWith('practice='));
  return new URLSearchParams(entry ? decodeURIComponent(entry.slice('practice='.length)) : '');
};

const given = readCookie();

/** @param {string} name @param {string} fallback */
const word = (name, fallback) => given.get(name) || fallback;
/** @param {string} name @param {number} fallback */
const number = (name, fallback) => (given.has(name) ? Number(given.get(name)) : fallback);
/** @param {string} name */
const flag = (name) => given.get(name) === '1';

export const options = Object.freeze({
  labels: word('labels', 'facts'),
  errorText: word('errorText', 'facts'),
  errors: word('errors', 'banner'),
  names: word('names', 'on') === 'on',
  hiddenStates: word('states', 'swapped') === 'hidden',
  captcha: word('captcha', 'on'),
  dialog: word('dialog', 'lightning'),
  ach: word('ach', 'none'),
  boot: number('boot', 200),
  clock: flag('clock'),
  late: flag('late'),
  banner: flag('banner'),
  longText: flag('longText'),
});
