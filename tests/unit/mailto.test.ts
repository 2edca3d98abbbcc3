import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mailto } from '../../lib/mailto';

it.each([
  ['a@b.gov', 'Hi', 'x', 'mailto:a@b.gov?subject=Hi&body=x'],
  ['', 'half \ud83d', 'a', 'mailto:?subject=half%20%EF%BF%BD&body=a'],
  ['', 'A & B?', 'one\ntwo', 'mailto:?subject=A%20%26%20B%3F&body=one%0D%0Atwo'],
])('to "%s": %s', (to, subject, body, expected) => {
  expect(mailto(to, subject, body)).toBe(expected);
});

it('any content can be read back, and adds no recipient', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (subject, body) => {
      const { pathname, search } = new URL(mailto('a@b.gov', subject, body));
      const parts = search.slice(1).split('&');
      expect(pathname).toBe('a@b.gov');
      expect(parts).toHaveLength(2);
      const [said, text] = parts.map((part) => decodeURIComponent(part.replace(/^\w+=/, '')));
      expect(said).toBe(subject);
      expect(text?.replaceAll('\r\n', '\n')).toBe(body.replaceAll('\r\n', '\n'));
    }),
  );
});
