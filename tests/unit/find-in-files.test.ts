/** The search that the tests of a browser's profile rest on finds a text in every form. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findInFiles } from '../e2e/harness/files';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const text = 'xyxyxyxy';
const amid = (bytes: Buffer) => Buffer.concat([Buffer.from([1, 2, 3]), bytes, Buffer.from([4])]);
const noise = 'nothing like it '.repeat(40);
/** "xy", and six bytes that repeat what is two bytes before them. */
const lz4 = Buffer.from([8, 0, 0, 0, 0x22, 0x78, 0x79, 2, 0, 0]);

it.each<[form: string, content: Buffer]>([
  ['as it is', Buffer.from(text)],
  ['in UTF-16', Buffer.from(text, 'utf16le')],
  ['in Base64', Buffer.from(Buffer.from(text).toString('base64'))],
  ['in Base64, after one byte', Buffer.from(Buffer.from(`-${text}.`).toString('base64'))],
  ['in Base64, after two bytes', Buffer.from(Buffer.from(`é${text}.`).toString('base64'))],
  ['in gzip', gzipSync(noise + text)],
  ['in gzip that is cut off', gzipSync(text + noise).subarray(0, -4)],
  ['in zlib', deflateSync(noise + text)],
  ['in the session store of Firefox', Buffer.concat([Buffer.from('mozLz40\0'), lz4])],
])('%s', async (form, content) => {
  const isWhole = form.endsWith('Firefox');
  await writeFile(join(folder, 'file'), isWhole ? content : amid(content));
  expect(await findInFiles(folder, [text])).toEqual({
    found: [`${text} in ${join(folder, 'file')}`],
    looked: 1,
  });
  expect((await findInFiles(folder, ['xyxyzyxy'])).found).toEqual([]);
});
