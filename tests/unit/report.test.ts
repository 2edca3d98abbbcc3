import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, entryFor } from '../../lib/report/catalogue';
import { maxReportLines } from '../../lib/report/limits';
import { mask } from '../../lib/report/mask';
import { reportSchema, type Report, type ReportLine } from '../../lib/report/schema';
import { reportText } from '../../lib/report/text';
import { translator } from '../../lib/texts';

const t = translator('en');

describe('the catalog of a report', () => {
  it('contains words of our rules, and nothing that could spell out a number or initials', () => {
    expect(catalogue().entries).toEqual(
      expect.arrayContaining(['company', 'importer', 'routing', 'authori*']),
    );
    expect(
      catalogue().entries.filter((entry) => !/^(\p{L}{2,}|\p{L}{4,}\*)$/u.test(entry)),
    ).toEqual([]);
  });

  const entries: [string, string | null][] = [
    ['company', 'company'],
    ['authorize', 'authori*'],
    ['northwind', null],
    ['companya', null],
    ['5106', null],
    ['united', null],
    ['', null],
  ];
  it.each(entries)('%j matches entry %j', (word, entry) => expect(entryFor(word)).toBe(entry));
});

describe('a masked text', () => {
  const table: [string, (string | number)[]][] = [
    ['Company Name', ['company', 'name']],
    ['*Company Name:', ['company', 'name']],
    ['Northwind Imports, LLC: Company Name', [22, 'company', 'name']],
    ['IR# 12-3456789', ['ir', 10]],
    ['I authorize CBP', [1, 'authori*', 'cbp']],
    ['公司名称', [4]],
    ['***', []],
    ['', []],
  ];
  it.each(table)('%j → %j', (text, masked) => expect(mask(text)).toEqual(masked));

  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 700 }),
    // Words of the catalog among others, separated by punctuation.
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...catalogue().entries),
          fc.string({ unit: 'grapheme' }),
          fc.nat(),
        ),
      )
      .map((parts) => parts.join(' ')),
  );

  it('contains only catalog entries and lengths within the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const length = text.toLowerCase().length;
        for (const part of mask(text)) {
          if (typeof part === 'string') expect(catalogue().entries).toContain(part);
          else {
            expect(part).toBeGreaterThan(0);
            expect(part).toBeLessThanOrEqual(length);
          }
        }
        // After 40 parts, the rest of a long text becomes a single length.
        expect(mask(text).length).toBeLessThanOrEqual(42);
      }),
    );
  });
});

const line: ReportLine = {
  kind: 'field',
  control: 'textbox',
  depth: 1,
  roots: 2,
  isSeen: true,
  form: 1,
  texts: [{ at: 'label', words: ['company', 14] }],
  fits: ['companyName'],
};
const report: Report = {
  page: 'importer-form',
  state: null,
  found: [],
  missed: [{ field: 'businessEmail', reason: 'two candidates' }],
  lines: [
    line,
    {
      ...line,
      kind: 'button',
      control: null,
      form: null,
      roots: 0,
      fits: [],
      isSeen: false,
      texts: [],
    },
  ],
  more: 3,
};

describe('a report', () => {
  it('is formatted as its lines', () => {
    expect(reportText(report, '1.2.3', t).split('\n')).toEqual([
      'ACE Companion 1.2.3 · page importer-form · step not recognized',
      'not found: businessEmail (two candidates)',
      '',
      '  field (textbox), form 1, in 2 shadow roots: label “company ‹text, 14›”; fits companyName',
      '  button, not visible',
      '… and 3 more',
    ]);
  });

  const foreign: [string, unknown][] = [
    ['nothing', undefined],
    ['an arbitrary text', 'Northwind Imports'],
    [
      'a word from the page',
      { ...report, lines: [{ ...line, texts: [{ at: 'label', words: ['northwind'] }] }] },
    ],
    [
      'a number that is not a length',
      { ...report, lines: [{ ...line, texts: [{ at: 'label', words: [1.5] }] }] },
    ],
    [
      'an oversized number',
      { ...report, lines: [{ ...line, texts: [{ at: 'label', words: [123456789] }] }] },
    ],
    ['an unknown kind', { ...report, lines: [{ ...line, kind: 'northwind' }] }],
    ['an unknown page', { ...report, page: 'northwind' }],
    [
      'too many lines',
      { ...report, lines: Array.from({ length: maxReportLines + 1 }, () => line) },
    ],
  ];
  it.each(foreign)('is refused if it contains %s', (_, value) => {
    expect(reportSchema.safeParse(value).success).toBe(false);
  });

  it('loses unknown properties', () => {
    const parsed = reportSchema.parse({
      ...report,
      title: 'Northwind',
      lines: [{ ...line, id: 'northwind' }],
    });
    expect(JSON.stringify(parsed)).not.toMatch(/northwind/i);
  });
});
