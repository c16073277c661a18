import { expect, it } from 'vitest';
import { isFailed } from '../../src/read/read-result.ts';
import { readJsonl } from '../../src/read/readers/jsonl.ts';

const MEGABYTE = 1_000_000;

/** JSONL of a given size, made as it is read. */
async function* endless(bytes: number): AsyncGenerator<Uint8Array> {
  const line = Buffer.from(
    `${JSON.stringify({ content: 'قال المبعوث إن الجولة المقبلة ستعقد في جنيف. '.repeat(120) })}\n`,
  );
  for (let sent = 0; sent < bytes; sent += line.length) yield line;
}

it('memory does not grow with the length of a JSONL stream', async () => {
  let articles = 0;
  let peak = 0;
  const before = process.memoryUsage().rss;
  const source = { file: '-', size: null, open: () => endless(200 * MEGABYTE) };
  for await (const result of readJsonl(source, {})) {
    if (isFailed(result)) throw result.error;
    if (++articles % 500 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  expect(articles).toBeGreaterThan(15_000);
  expect((peak - before) / MEGABYTE).toBeLessThan(120);
});
