import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, unzipSync } from 'node:zlib';

/**
 * Searches the files in a folder for texts, in each form in which browsers keep them.
 *
 * Most files of a profile are packed by Snappy or LZ4, which only ever replace what occurred before.
 * So a text is found if it is like nothing else: its first occurrence stands there as it is.
 *
 * @param isWanted filters by path; by default all files are searched
 * @returns `<text> in <path>` for each hit, and the number of files searched
 */
export async function findInFiles(
  folder: string,
  texts: readonly string[],
  isWanted: (path: string) => boolean = () => true,
): Promise<{ found: string[]; looked: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isWanted);
  const wanted = texts.map((text) => ({ text, forms: formsOf(text) }));
  const found: string[] = [];
  for (const path of paths) {
    // A running browser may have removed it meanwhile.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    const contents = [bytes, ...unpacked(bytes)];
    for (const { text, forms } of wanted) {
      if (contents.some((content) => forms.some((form) => content.includes(form)))) {
        found.push(`${text} in ${path}`);
      }
    }
  }
  return { found, looked: paths.length };
}

/** Both encodings that browsers use, and Base64, which depends on how many bytes come before. */
function formsOf(text: string): Buffer[] {
  const base64 = [0, 1, 2].map((before) => {
    const bytes = Buffer.from(`${'x'.repeat(before)}${text}`);
    // Without the characters at both ends that also depend on the bytes around the text.
    const start = Math.ceil((before * 8) / 6);
    return bytes.toString('base64').slice(start, Math.floor((bytes.length * 8) / 6));
  });
  return [Buffer.from(text, 'utf16le'), ...[text, ...base64].map((form) => Buffer.from(form))];
}

/** What a file contains in packed form. */
function unpacked(bytes: Buffer): Buffer[] {
  if (bytes.subarray(0, mozLz4.length).equals(mozLz4)) return [unpackMozLz4(bytes)];
  return zipStarts.flatMap((start) => {
    const contents: Buffer[] = [];
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) {
      try {
        // A stream that is cut off gives what was read of it.
        contents.push(unzipSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }));
      } catch {
        // These bytes were no stream.
      }
    }
    return contents;
  });
}

/** How streams of gzip and zlib begin. */
const zipStarts = ['1f8b08', '7801', '785e', '789c', '78da'].map((hex) => Buffer.from(hex, 'hex'));

/** How Firefox marks the files of its session store. */
const mozLz4 = Buffer.from('mozLz40\0');

/** Unpacks one block of LZ4, after Firefox's mark and the length of the content. */
function unpackMozLz4(bytes: Buffer): Buffer {
  let from = mozLz4.length + 4;
  let to = 0;
  const content = Buffer.alloc(bytes.readUInt32LE(mozLz4.length));
  /** A length above 14 continues in the following bytes. */
  const lengthOf = (start: number): number => {
    let length = start;
    for (let more = start === 15 ? 255 : 0; more === 255; length += more) {
      more = bytes.readUInt8(from);
      from += 1;
    }
    return length;
  };
  while (from < bytes.length) {
    const token = bytes.readUInt8(from);
    from += 1;
    const literal = lengthOf(token >> 4);
    bytes.copy(content, to, from, from + literal);
    from += literal;
    to += literal;
    if (from >= bytes.length) break;
    const distance = bytes.readUInt16LE(from);
    from += 2;
    // Byte by byte: a match may overlap what it writes.
    for (const end = to + lengthOf(token & 15) + 4; to < end; to += 1) {
      content.writeUInt8(content.readUInt8(to - distance), to);
    }
  }
  return content;
}
