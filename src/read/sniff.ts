import type { Reader } from './readers.ts';
import type { Source } from './source.ts';

/** Bytes that are looked at before the form is chosen. */
const HEAD_BYTES = 65_536;

/** The form of a source whose name does not tell it, and the source with nothing lost of what was looked at. */
export async function sniff(source: Source): Promise<{ form: Reader['name']; source: Source }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const iterator = source.open()[Symbol.asyncIterator]();
  let ended = false;
  while (length < HEAD_BYTES && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      chunks.push(next.value);
      length += next.value.length;
      if (firstLineEnds(next.value)) break;
    }
  }
  return { form: formOf(Buffer.concat(chunks)), source: { ...source, open: () => resume(chunks, iterator) } };
}

async function* resume(chunks: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function firstLineEnds(chunk: Uint8Array): boolean {
  return chunk.includes(0x0a);
}

/** `{…}` on the first line is JSONL, `[` or a longer object JSON, all else text. */
function formOf(head: Buffer): Reader['name'] {
  const latin = head.toString('latin1').replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '');
  const start = latin.replaceAll('\0', '').trimStart();
  if (start.startsWith('[')) return 'json';
  if (!start.startsWith('{')) return 'text';
  const [first = '', ...rest] = start.split('\n');
  const closed = first.trimEnd().endsWith('}');
  return closed || (rest.length > 0 && first.includes('"content"')) ? 'jsonl' : 'json';
}
