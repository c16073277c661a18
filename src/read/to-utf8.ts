import iconv from 'iconv-lite';

/**
 * A stream as it is, or the same text in UTF-8, where its first bytes are a UTF-16 mark or an encoding is given.
 * A UTF-8 mark stays for `decode`.
 */
export async function* toUtf8(stream: AsyncIterable<Uint8Array>, encoding?: string): AsyncGenerator<Uint8Array> {
  let decoder: ReturnType<typeof iconv.getDecoder> | null | undefined;
  for await (const chunk of stream) {
    if (decoder === undefined && chunk.length > 0) decoder = decoderFor(chunk, encoding);
    if (!decoder) yield chunk;
    else yield Buffer.from(decoder.write(Buffer.from(chunk)));
  }
  if (decoder) yield Buffer.from(decoder.end() ?? '');
}

function decoderFor(first: Uint8Array, encoding: string | undefined): ReturnType<typeof iconv.getDecoder> | null {
  if (first[0] === 0xff && first[1] === 0xfe) return iconv.getDecoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return iconv.getDecoder('utf-16be');
  if (first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf) return null;
  return encoding === undefined ? null : iconv.getDecoder(encoding);
}
