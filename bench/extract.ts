import type { Article } from '../src/article.ts';
import { loadReading } from '../src/ingest/load-reading.ts';
import type { Reading } from '../src/ingest/reading.ts';
import { quantile } from './quantile.ts';

/** Articles read before the clock starts, so that the code is compiled. */
const WARM_UP = 100;
/** Milliseconds that no article should take. */
const SLOW = 200;

/** Articles a second on one core, and how long single ones take. */
export function benchExtract(articles: readonly Article[], say: (text: string) => void): Reading {
  const started = performance.now();
  const reading = loadReading();
  say(`start            ${(performance.now() - started).toFixed(0)} ms to read the knowledge`);
  for (const article of articles.slice(0, WARM_UP)) reading.read(article);

  const times: number[] = [];
  const slow: string[] = [];
  let statements = 0;
  const all = performance.now();
  for (const article of articles) {
    const before = performance.now();
    statements += reading.read(article).statements.length;
    const time = performance.now() - before;
    times.push(time);
    if (time > SLOW) slow.push(`${article.id} ${time.toFixed(0)} ms`);
  }
  const seconds = (performance.now() - all) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  say(`extract          ${(articles.length / seconds).toFixed(0)} articles/s, ${statements} statements`);
  say(
    `one article      median ${quantile(times, 0.5).toFixed(2)} ms, 99% under ${quantile(times, 0.99).toFixed(1)} ms`,
  );
  say(`over ${SLOW} ms      ${slow.length}${slow.length > 0 ? `: ${slow.slice(0, 10).join(', ')}` : ''}`);
  say(`memory           ${peak.toFixed(0)} MB at most`);
  return reading;
}
