import iconv from 'iconv-lite';

/** A stream as it is, or, where its first bytes are a UTF-16 mark, the same text in UTF-8. A UTF-8 mark stays for `decode`. */
export async function* toUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: ReturnType<typeof iconv.getDecoder> | null | undefined;
  for await (const chunk of stream) {
    if (decoder === undefined && chunk.length > 0) decoder = decoderFor(chunk);
    if (!decoder) yield chunk;
    else yield Buffer.from(decoder.write(Buffer.from(chunk)));
  }
  if (decoder) yield Buffer.from(decoder.end() ?? '');
}

function decoderFor(first: Uint8Array): ReturnType<typeof iconv.getDecoder> | null {
  if (first[0] === 0xff && first[1] === 0xfe) return iconv.getDecoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return iconv.getDecoder('utf-16be');
  return null;
}
