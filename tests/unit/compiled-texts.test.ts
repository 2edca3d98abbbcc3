/** The build ships parsed messages. Each must read like the same message parsed at run time. */
import { describe, expect, it } from 'vitest';
import { _createCache, _createIntlFormatters } from 'use-intl/core';
import formatMessage from 'use-intl/format-message';
import formatCompiled from 'use-intl/format-message/format-only';
import { compiled, type Compiled } from '../../scripts/compiled-texts';
import { en } from '../../lib/texts/en';

interface Message {
  key: string;
  text: string;
  made: Compiled | undefined;
}

function messagesOf(texts: object, made: Compiled | undefined, path = ''): Message[] {
  const parts = made !== undefined && typeof made === 'object' && !Array.isArray(made) ? made : {};
  return Object.entries(texts).flatMap(([name, text]: [string, unknown]) => {
    const key = `${path}${name}`;
    if (typeof text === 'string') return [{ key, text, made: parts[name] }];
    return messagesOf(Object(text), parts[name], `${key}.`);
  });
}

const argumentsOf = (text: string, value: string | number) =>
  Object.fromEntries(
    [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => [name, value]),
  );

const cache = _createCache();
const options = {
  cache,
  formatters: _createIntlFormatters(cache),
  globalFormats: {},
  locale: 'en',
  timeZone: 'UTC',
};

describe('en', () => {
  const all = messagesOf(en, compiled(en));

  it.each([0, 1, 2])('every message reads the same with %j', (value) => {
    expect(all.length).toBeGreaterThan(10);
    for (const { key, text, made } of all) {
      const values = argumentsOf(text, value);
      if (typeof made !== 'string' && !Array.isArray(made)) throw new Error(`${key} is no message`);
      const whole = formatMessage(key, text, values, options);
      expect({ key, text: formatCompiled(key, made, values, options) }).toEqual({
        key,
        text: whole,
      });
    }
  });
});
