import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { MahdarError } from '../errors.ts';
import type { Notice } from '../notice.ts';
import { guessUtf16 } from './guess-utf16.ts';
import { looksBinary } from './looks-binary.ts';
import { adviseMisread, looksMisread } from './looks-misread.ts';

export interface Decoded {
  readonly text: string;
  /** Name of the encoding as `Article.origin.encoding` has it, e.g. `utf-8`, `windows-1256`. */
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
const ARABIC_CODE_PAGES = ['windows-1256', 'iso-8859-6'] as const;
/** Bytes that a guess is made from. */
const SAMPLE_BYTES = 65_536;
/** Part of the letters that must be Arabic for a code page to be an Arabic one. */
const ARABIC_SHARE = 0.5;
/** Confidence, 0 to 100, below which the library's answer is no answer. */
const LEAST_CONFIDENCE = 15;

/** Where bytes stand, for messages, and the encoding that the caller says they are in. */
export interface DecodeOptions {
  readonly file: string;
  readonly line?: number;
  /** Found out where it is left out. A byte order mark is believed more than what is given. */
  readonly encoding?: string | undefined;
}

/**
 * Turns bytes into text: UTF-8 and UTF-16 with or without mark, windows-1256, ISO-8859-6, windows-1252.
 * A byte order mark is no part of the text.
 * @throws MahdarError ARTICLE_BINARY, ARTICLE_ENCODING
 */
export function decode(bytes: Uint8Array, { encoding: given, ...place }: DecodeOptions): Decoded {
  const encoding = encodingOfMark(bytes) ?? given ?? guessEncoding(bytes, place);
  const text = stripMark(iconv.decode(bytes, encoding));
  return { text, encoding, notices: findDamage(text, encoding) };
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding;
}

function guessEncoding(bytes: Uint8Array, place: { file: string; line?: number }): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const wide = guessUtf16(sample);
  if (wide) return wide;
  if (looksBinary(sample)) {
    throw new MahdarError('ARTICLE_BINARY', 'this is no text', {
      ...place,
      hint: 'give plain text, JSON or JSONL; save a PDF or a word processor file as text first',
    });
  }
  return isUtf8(bytes) ? 'utf-8' : guessCodePage(sample, place);
}

function guessCodePage(sample: Uint8Array, place: { file: string; line?: number }): string {
  const arabic = ARABIC_CODE_PAGES.map((name) => ({ name, share: arabicShare(iconv.decode(sample, name)) }));
  const best = arabic.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share >= ARABIC_SHARE) return best.name;
  const guess = analyse(sample)[0];
  if (guess && guess.confidence >= LEAST_CONFIDENCE && /^(?:windows-1252|ISO-8859-1|windows-1256)$/i.test(guess.name)) {
    return guess.name === 'windows-1256' ? guess.name : 'windows-1252';
  }
  const seems = guess ? `, it looks like ${guess.name}` : '';
  throw new MahdarError('ARTICLE_ENCODING', `the text is in no encoding that Mahdar reads${seems}`, {
    ...place,
    hint: 'name its encoding with --encoding, or save it as UTF-8; UTF-16, windows-1256, ISO-8859-6 and windows-1252 are found out',
  });
}

/**
 * Part of all letters that are Arabic ones. The wrong one of the two Arabic code pages turns frequent letters (waw, yeh,
 * feh) into Latin ones or into none, so the right one has the larger share.
 */
function arabicShare(text: string): number {
  const arabic = text.match(/(?=\p{Script=Arabic})\p{L}/gu)?.length ?? 0;
  const others = text.match(/(?!\p{Script=Arabic})[\p{L}\uFFFD\u0080-\u009F]/gu)?.length ?? 0;
  const marks = text.match(/\p{M}/gu)?.length ?? 0;
  return arabic === 0 ? 0 : arabic / (arabic + others + marks);
}

function stripMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Signs that the text was spoilt before it came here: it can be read, but words in it are lost. */
function findDamage(text: string, encoding: string): Notice[] {
  const replaced = text.split('\uFFFD').length - 1;
  const misread = looksMisread(text);
  const notices: Notice[] = [];
  if (replaced > 0) {
    const message = `${replaced} characters of the text were lost before Mahdar read it (U+FFFD), read as ${encoding}`;
    notices.push({ code: 'ENCODING_DAMAGED', severity: 'warning', span: null, message });
  }
  if (misread) {
    const message = `a part looks like Arabic in ${misread} that was read in a wrong encoding; ${adviseMisread(misread, encoding)}`;
    notices.push({ code: 'ENCODING_MISREAD', severity: 'warning', span: null, message });
  }
  return notices;
}
