import { z } from 'zod';
import type { LinearTagger } from './linear-tagger.ts';
import type { ArabicModels } from './models.ts';

/** Marks the file as one of ours. */
const MAGIC = 0x4d48444d;
const VERSION = 1;
/** Bytes before the header: mark, length of the header. */
const PREFIX = 8;

const taggerHeader = z.object({
  labels: z.number().int().min(1).max(16),
  bits: z.number().int().min(1).max(24),
  largest: z.number(),
  transitions: z.array(z.number().nullable()),
});
const headerSchema = z.object({
  version: z.number(),
  names: taggerHeader.extend({ seen: z.record(z.string(), z.string()) }).nullable(),
  statements: taggerHeader.nullable(),
});
type TaggerHeader = z.infer<typeof taggerHeader>;
type Header = z.infer<typeof headerSchema>;

/**
 * A model as one file: mark and length of the header (two 32-bit numbers, big end first), the header as JSON, then the weights of
 * each part, packed to a byte each. The same model gives the same bytes.
 */
export function encodeModels({ names, statements }: ArabicModels): Uint8Array {
  const header: Header = {
    version: VERSION,
    names: names && { ...headerOf(names.tagger), seen: seenByCode(names.seen) },
    statements: statements && headerOf(statements),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const weights = [names?.tagger, statements].flatMap((tagger) => (tagger ? [tagger.weights.bytes] : []));
  const bytes = new Uint8Array(PREFIX + json.length + weights.reduce((sum, w) => sum + w.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, json.length);
  bytes.set(json, PREFIX);
  let at = PREFIX + json.length;
  for (const part of weights) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.length), at);
    at += part.length;
  }
  return bytes;
}

/** Reads what `encodeModels` wrote. Throws RangeError where the bytes are something else, cut short, or of another version. */
export function decodeModels(bytes: Uint8Array): ArabicModels {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX || view.getUint32(0) !== MAGIC) throw new RangeError('no model of Mahdar');
  const behind = PREFIX + view.getUint32(4);
  const header = readHeader(bytes.subarray(PREFIX, behind));
  if (header.version !== VERSION) throw new RangeError(`version ${header.version} of the model is not read`);
  let at = behind;
  const taggerOf = ({ labels, bits, largest, transitions }: TaggerHeader): LinearTagger => {
    const length = 2 ** bits * labels;
    if (at + length > bytes.length) throw new RangeError('the model is cut short');
    const weights = { largest, bytes: new Int8Array(bytes.buffer, bytes.byteOffset + at, length) };
    at += length;
    return { labels, bits, weights, transitions: Float64Array.from(transitions, (t) => t ?? -Infinity) };
  };
  const names = header.names && { tagger: taggerOf(header.names), seen: codesOf(header.names.seen) };
  return { names, statements: header.statements && taggerOf(header.statements) };
}

function readHeader(bytes: Uint8Array): Header {
  try {
    return headerSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new RangeError('the model is cut short, or of another version');
  }
}

function headerOf({ labels, bits, weights, transitions }: LinearTagger): TaggerHeader {
  return {
    labels,
    bits,
    largest: weights.largest,
    transitions: Array.from(transitions, (t) => (Number.isFinite(t) ? t : null)),
  };
}

function seenByCode(seen: ReadonlyMap<string, number>): Record<string, string> {
  const words = new Map<number, string[]>();
  for (const [word, code] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    words.set(code, [...(words.get(code) ?? []), word]);
  }
  return Object.fromEntries([...words].sort(([a], [b]) => a - b).map(([code, list]) => [code, list.join(' ')]));
}

function codesOf(seen: Readonly<Record<string, string>>): Map<string, number> {
  return new Map(
    Object.entries(seen).flatMap(([code, words]) => words.split(' ').map((w) => [w, Number(code)] as const)),
  );
}
