/** How the letters of a file are written down as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/** A file as text, without its byte order mark. */
export interface Decoded {
  text: string;
  encoding: Encoding;
  hasMark: boolean;
}

/** Starts of files that are no CSV whatever they are called: archives and spreadsheets, PDF, old Office. */
const foreignStarts = ['PK\u0003\u0004', '%PDF', '\u00d0\u00cf\u0011\u00e0'];

/** A page, or JSON. */
const foreignText = /^\s*(<|[[{])/;

/** Whether the first bytes of a file are those of something else than text in rows: a spreadsheet, a page, JSON. */
export function isForeign(bytes: Uint8Array): boolean {
  const start = startOf(bytes).replace(/^\u00ef\u00bb\u00bf/, '');
  return start.includes('\0') || foreignText.test(start) || isNoText(start);
}

const startOf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 512));
const isNoText = (start: string) => foreignStarts.some((one) => start.startsWith(one));

/** Which form of UTF-16 a file is in, by its mark or by where its zero bytes stand; undefined: in none. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (isNoText(startOf(bytes))) return undefined;
  const head = bytes.subarray(0, 1024);
  const zeros = (parity: number) =>
    head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  // Every Latin letter has one; of the two places one is always taken.
  const many = head.length / 8;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * Reads bytes as UTF-8, else as UTF-16, else as Windows-1251.
 * @returns undefined where they are no text in rows: an archive, a page, JSON, other bytes
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return text.includes('\0') || foreignText.test(text)
      ? undefined
      : { text, encoding: utf16, hasMark: bytes[0]! >= 0xfe };
  }
  if (isForeign(bytes)) return undefined;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = asUtf8(bytes);
  if (text !== undefined) {
    return text.includes('\0') ? undefined : { text, encoding: 'utf-8', hasMark };
  }
  const cyrillic = new TextDecoder('windows-1251').decode(bytes);
  // Letters, not noise: no control character but tabs and line breaks.
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x08\x0b\x0c\x0e-\x1f]/.test(cyrillic)) return undefined;
  return { text: cyrillic, encoding: 'windows-1251', hasMark: false };
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
