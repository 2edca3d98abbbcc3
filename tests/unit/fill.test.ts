import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { matchOption, maxOptions } from '../../lib/fill/match-option';
import { putIntoForm, textsFor } from '../../lib/fill/put-in';
import { fillableFields } from '../../lib/fill/request';
import type { ControlId } from '../../lib/pages/controls';
import type { StateId } from '../../lib/pages/types';
import { sheetFields, type Sheet } from '../../lib/prep-sheet/sheet';

describe('which option of a list a text means', () => {
  const structures = ['Select an Option', 'Corporation', 'LLC', 'Partnership', 'Individual'];
  const countries = ['United Kingdom', 'United States', 'United States Minor Outlying Islands'];

  const table: [string, string[], string, string | string[]][] = [
    ['this very text', structures, 'LLC', 'LLC'],
    [
      'this very text, though another one begins with it',
      countries,
      'United States',
      'United States',
    ],
    ['spaces around it', structures, ' LLC ', 'LLC'],
    ['other letter case', structures, 'corporation', 'Corporation'],
    ['periods', structures, 'L.L.C.', 'LLC'],
    ['an accent left out', ['Curaçao', 'Cuba'], 'Curacao', 'Curaçao'],
    ['“and” for “&”', ['Trinidad & Tobago', 'Tonga'], 'Trinidad and Tobago', 'Trinidad & Tobago'],
    ['full-width letters', structures, 'ＬＬＣ', 'LLC'],
    [
      'one option contains it: ask',
      ['Limited Company (LLC)', 'Trust'],
      'LLC',
      ['Limited Company (LLC)'],
    ],
    [
      'two options contain it: ask',
      ['C Corporation', 'S Corporation'],
      'Corporation',
      ['C Corporation', 'S Corporation'],
    ],
    ['it contains one option: ask', countries, 'United States of America', ['United States']],
    ['two options differ only in their marks: ask', ['L.L.C.', 'LLC.'], 'LLC', ['L.L.C.', 'LLC.']],
    ['the same option twice: ask', ['LLC', 'LLC'], 'LLC', ['LLC', 'LLC']],
    ['none fits', structures, 'Trust', []],
    ['nothing but marks fits nothing', structures, '…', []],
    ['an option of nothing but marks fits nothing', ['—', '…'], 'LLC', []],
    ['no options', [], 'LLC', []],
  ];
  it.each(table)('%s', (_, options, text, expected) => {
    const found = matchOption(options, text);
    expect(typeof found === 'number' ? options[found] : found.map((at) => options[at])).toEqual(
      expected,
    );
  });

  it('never throws, and never picks one of two that have the text', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), anyText, (options, text) => {
        const found = matchOption([...options, text, text], text);
        expect(Array.isArray(found)).toBe(true);
        expect(found).not.toHaveLength(maxOptions + 1);
      }),
    );
  });
});

describe('what of the sheet belongs into a state of the form', () => {
  /** Each field says its own name. */
  const full: Sheet = Object.fromEntries(sheetFields.map((field) => [field, field]));
  const owner = ['country', 'address', 'city', 'zip', 'telephone'] as const;
  const extras = ['fiscalYearEnd', 'duns', 'website'] as const;
  const both = 'ownerFirstName ownerLastName';

  const table: [string, StateId | null, ControlId[], string[]][] = [
    ['the first page', 'company', [], ['companyName', 'importerNumber', 'businessEmail']],
    ['the code is never filled in', 'code', ['verificationCode'], []],
    [
      'the owner, named in one field',
      'owner',
      ['ownerName'],
      ['orgStructure', both, ...owner, ...extras],
    ],
    [
      'the owner, named in two fields',
      'owner',
      ['ownerFirstName', 'ownerLastName'],
      ['orgStructure', 'ownerFirstName', 'ownerLastName', ...owner, ...extras],
    ],
    [
      'the owner, with the authorization on the same page',
      'authorise',
      ['ownerName'],
      ['orgStructure', both, ...owner, ...extras],
    ],
    ['the end', 'done', [], []],
    ['no state', null, [], []],
    ['the bank dialog', 'ach-dialog', ['routingNumber', 'accountNumber'], []],
  ];
  it.each(table)('%s', (_, state, found, expected) => {
    expect(
      textsFor(full, state, found)
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(expected.toSorted());
  });

  it('leaves out what the sheet does not have', () => {
    expect(textsFor({ ownerLastName: 'Lopez', zip: '33126' }, 'owner', ['ownerName'])).toEqual([
      { field: 'ownerName', text: 'Lopez' },
      { field: 'zip', text: '33126' },
    ]);
    expect(textsFor({}, 'company', [])).toEqual([]);
  });

  it('nothing secret and nothing that authorizes can be filled in', () => {
    const never: ControlId[] = [
      'verificationCode',
      'captcha',
      'authorise',
      'routingNumber',
      'accountNumber',
      'bankControlKey',
      'bankName',
    ];
    expect(never.filter((field) => fillableFields.some((one) => one === field))).toEqual([]);
  });
});

describe('the form in front', () => {
  const form = 'https://ace-accounts.cbp.gov/s/importer-form';
  const inFront = { id: 7, url: `${form}?language=en#top`, incognito: false };
  const query = vi.fn<(about: object) => Promise<object[]>>();
  const executeScript = vi.fn<(injection: object) => Promise<{ result?: unknown }[]>>();

  beforeEach(() => {
    query.mockReset().mockResolvedValue([inFront]);
    executeScript.mockReset().mockResolvedValue([{ result: [] }]);
    Object.assign(fakeBrowser.tabs, { query });
    Object.assign(fakeBrowser.scripting, { executeScript });
  });

  const putIn = () =>
    putIntoForm({
      state: 'company',
      texts: [{ field: 'companyName', text: 'Acme' }],
      replaces: false,
    });

  it('is that of the own window; the script is put into its top frame and told its address', async () => {
    expect(await putIn()).toEqual([]);
    expect(query.mock.calls).toEqual([[{ active: true, currentWindow: true }]]);
    const target = { tabId: 7, frameIds: [0] };
    expect(executeScript.mock.calls).toMatchObject([
      [{ target, files: ['/fill.js'] }],
      [{ target, args: [expect.any(String), { address: form }] }],
    ]);
  });

  it.each<[string, object | undefined]>([
    ['no tab', undefined],
    ['a tab without an ID', { ...inFront, id: undefined }],
    ['a private tab', { ...inFront, incognito: true }],
    ['a tab whose address the browser hides', { ...inFront, url: undefined }],
    ['another path', { ...inFront, url: 'https://ace-accounts.cbp.gov/s/exporter-form' }],
    ['another host', { ...inFront, url: 'https://ace.cbp.gov/s/importer-form' }],
    ['a look-alike', { ...inFront, url: 'https://ace-accounts.cbp.gov.example/s/importer-form' }],
    ['another port', { ...inFront, url: 'https://ace-accounts.cbp.gov:8443/s/importer-form' }],
    ['no encryption', { ...inFront, url: 'http://ace-accounts.cbp.gov/s/importer-form' }],
  ])('is needed: with %s in front, nothing is put anywhere', async (_, tab) => {
    query.mockResolvedValue(tab ? [tab] : []);
    expect(await putIn()).toBeNull();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['no list', { field: 'city' }],
    ['a field that is not filled in', [{ field: 'captcha', outcome: 'taken', options: [] }]],
    ['nothing', undefined],
  ])('that reports %s is taken for one that did not answer', async (_, result) => {
    executeScript.mockResolvedValue([{ result }]);
    expect(await putIn()).toBeNull();
  });
});
