/** One line of a stream: its bytes without the line end, or null where it is longer than the limit. */
export interface Line {
  /** Counted from 1. */
  readonly line: number;
  readonly bytes: Buffer | null;
}

const LINE_FEED = 0x0a;

/** Splits a byte stream into lines. Holds one line at a time; of a longer one than `limit` bytes, nothing. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let line = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    const bytes = length > limit ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { line: line++, bytes };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, to));
      yield take();
      from = to + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();

  function add(part: Uint8Array): void {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  }
}
