// @vitest-environment happy-dom
/** docs/facts.md, the modules generated from it, and what a user sees of it. */
import { readFileSync } from 'node:fs';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { faces } from '../../lib/guide/faces';
import { gradeOf, isStale, readOn, sourcesOf } from '../../lib/guide/support';
import type { Support } from '../../lib/guide/types';
import { factsFile, modulesOf, parseFacts } from '../../scripts/facts.mjs';
import { groundsOf } from './helpers/grounds';

const markdown = readFileSync(factsFile, 'utf8');
const { facts, sources } = parseFacts(markdown);
const modules = Object.entries(await modulesOf(markdown));

describe('docs/facts.md', () => {
  it.each(modules)('%s is up to date', (path, code) => {
    const isOld = readFileSync(path, 'utf8') !== code;
    expect(isOld ? `older than ${factsFile}: run \`npm run facts\`` : 'up to date').toBe(
      'up to date',
    );
  });

  const good = '- `a-fact`: It is so. (official: S1; read 2026-11-28)';
  const source = '## Sources\n\n- S1: [CBP’s page](https://www.cbp.gov/page), 2026-09';
  it('is parsed as people read it: an item may continue on the next line', () => {
    const wrapped = good.replace(' It is', '\n  It is').replace('; read', ';\n  read');
    expect(parseFacts(`# Facts\n\n${wrapped}\n\n${source}\n`)).toEqual({
      facts: {
        'a-fact': { text: 'It is so.', grade: 'official', sources: ['S1'], read: '2026-11-28' },
      },
      sources: { S1: { title: 'CBP’s page', url: 'https://www.cbp.gov/page', date: '2026-09' } },
    });
  });

  it.each([
    ['an unknown grade', good.replace('official', 'certain'), source, /Cannot read.*`a-fact`/],
    ['no day', good.replace('; read 2026-11-28', ''), source, /Cannot read.*`a-fact`/],
    ['a duplicate ID', `${good}\n${good}`, source, /Two facts are called a-fact/],
    ['an unlisted source', good.replace('S1', 'S1, S2'), source, /a-fact names S2/],
    ['a duplicate source', good, `${source}\n- S1: Another`, /Two sources are called S1/],
    ['a URL without a title', good, `${source}\n- S2: [](https://a.b/c)`, /Cannot read.*S2/],
  ])('with %s is refused, and the error names the line', (_, items, listed, message) => {
    expect(() => parseFacts(`${items}\n\n${listed}\n`)).toThrow(message);
  });
});

describe('facts', () => {
  it.each(Object.entries(facts))('%s was read after its sources appeared', (_, fact) => {
    expect(new Date(fact.read).toISOString().slice(0, 10)).toBe(fact.read);
    for (const id of fact.sources) expect((sources[id]?.date ?? '2000') <= fact.read).toBe(true);
  });

  it('are inferred if no source has a URL, and official or quoted only if the first one has', () => {
    const addressOf = (id = '') => sources[id]?.url ?? null;
    const wrong = Object.entries(facts).filter(([, { grade, sources: ids }]) => {
      if (grade === 'inferred') return false;
      return grade === 'reported' ? !ids.some(addressOf) : !addressOf(ids[0]);
    });
    expect(wrong).toEqual([]);
  });

  /**
   * The first source is the one people look at, so it must be of the kind that the grade claims.
   */
  const kinds: Record<string, (title: string) => boolean> = {
    official: (title) => /CBP|CSMS|Federal Register/.test(title) && !/, via /.test(title),
    quoted: (title) => /CBP|CSMS/.test(title) && /, via /.test(title),
    reported: (title) => !/CBP|CSMS|Federal Register/.test(title),
    inferred: () => true,
  };
  it.each(Object.entries(facts))(
    '%s names a source of its kind first',
    (_, { grade, sources: ids }) => {
      const title = sources[ids[0] ?? '']?.title ?? '';
      expect([title, kinds[grade]?.(title)]).toEqual([title, true]);
    },
  );

  it.each(['official', 'quoted'])('a title that is not %s is refused', (kind) => {
    expect(kinds[kind]?.('A1 Worldwide’s guide')).toBe(false);
  });
});

describe('sources', () => {
  it.each(Object.entries(sources))('%s has a URL that can be opened, or none', (_, source) => {
    expect(source.title.length).toBeLessThanOrEqual(52);
    if (source.url === null) return;
    const url = new URL(source.url);
    expect(url.protocol).toBe('https:');
    expect(url.hostname).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(source.url).not.toMatch(/…|\.\.\.|github/i);
    expect(url.pathname + url.search).not.toBe('/');
  });

  it('that are years old say so in their title, which is all a user sees of them', () => {
    const old = Object.values(sources).filter(({ date }) => date !== null && date < '2025');
    expect(old.length).toBeGreaterThan(5);
    expect(old.filter(({ title, date }) => !title.includes(date?.slice(0, 4) ?? ''))).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(Object.values(facts).flatMap(({ sources: ids }) => ids));
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('statements', () => {
  it('of the bar and the popup are all supported by facts, except those about this extension', () => {
    const without = Object.entries(faces).filter(([, { support }]) => support === null);
    expect(without.map(([id]) => id)).toEqual([
      'ach-shown',
      'unseen',
      'lost',
      'translated',
      'framed',
      'access-withdrawn',
      'unsaved',
      'old-copy',
      'wait-over',
    ]);
  });

  it('use every fact, and only existing ones', () => {
    const used = new Set<string>(groundsOf.flatMap(([, { facts: ids }]) => ids));
    expect([...used].toSorted()).toEqual(Object.keys(facts).toSorted());
  });

  it('name each fact once', () => {
    const twice = groundsOf.filter(([, { facts: ids }]) => new Set(ids).size < ids.length);
    expect(twice).toEqual([]);
  });
});

describe('what is computed from the facts of a statement', () => {
  const two: Support = { facts: ['us-bank-account', 'account-in-importers-name'] };

  it('the weakest grade, every source once in order of the facts, and the day', () => {
    expect([facts['us-bank-account']?.grade, gradeOf(two)]).toEqual(['official', 'quoted']);
    expect(sourcesOf(two)).toEqual(['S104', 'S43']);
    expect(sourcesOf({ facts: ['refund-held', 'us-bank-account'] })).toEqual(['S104', 'S105']);
    expect(readOn(two)).toBe('2026-11-28');
  });

  it.each([
    ['2026-11-28T00:00:00Z', false],
    ['2027-02-25T23:59:59Z', false],
    ['2027-02-26T00:00:00Z', true],
    ['2030-01-01T00:00:00Z', true],
    ['2020-01-01T00:00:00Z', false],
  ])('a fact read on 2026-11-28 is stale at %s: %s', (now, expected) => {
    expect(isStale(two, Date.parse(now))).toBe(expected);
  });
});

describe('behind “Why?”', () => {
  beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-12-01') }));
  afterEach(() => {
    cleanup();
    vi.doUnmock('../../lib/guide/facts');
    vi.useRealTimers();
  });

  /** The displayed line after the document is `changed`. */
  async function shown(support: Support, changed: string): Promise<string> {
    vi.resetModules();
    vi.doMock('../../lib/guide/facts', () => parseFacts(changed));
    const { draw } = await import('./helpers/in-words');
    const { Why: Source } = await import('../../components/shared/why');
    draw(<Source of={support} text={null} />);
    return document.querySelector('.source > p')?.textContent.trim() ?? '';
  }

  const support: Support = { facts: ['us-bank-account', 'account-in-importers-name'] };
  const ofSecond = /(- `account-in-importers-name`[^(]+\()quoted(:\s+S43;\s+read\s+)2026-11-28/;

  it.each([
    ['unchanged', '$1quoted$22026-11-28', /^Brokers say: .*Checked on Nov 28, 2026\.$/],
    ['once CBP says both', '$1official$22026-11-28', /^CBP says: /],
    ['once one is our conclusion', '$1inferred$22026-11-28', /^Our reading: /],
    ['once one was read earlier', '$1quoted$22026-10-01', /Checked on Oct 1, 2026\.$/],
    [
      'once one was read 90 days ago',
      '$1quoted$22026-09-02',
      /Checked on Sep 2, 2026\. Verify at cbp\.gov\.$/,
    ],
  ])('the line changes with the document: %s', async (_, by, expected) => {
    expect(await shown(support, markdown.replace(ofSecond, by))).toMatch(expected);
  });

  it('calls a source without a URL our own notes, once', async () => {
    const line = await shown({ facts: ['exporter-form', 'our-advice'] }, markdown);
    expect(line).toBe('Our reading: from our own notes. Checked on Nov 28, 2026.');
  });
});
