import type { Article } from '../src/article.ts';
import type { Reading } from '../src/ingest/reading.ts';
import { quantile } from './quantile.ts';

const TIMES = [1, 2, 4, 8, 16];
const RUNS = 15;

/** Milliseconds a thousand characters of one article put after itself: equal where reading is linear in length. */
export function benchLinearity(articles: readonly Article[], reading: Reading, say: (text: string) => void): void {
  const byLength = [...articles].sort((a, b) => a.content.length - b.content.length);
  const median = byLength[Math.floor(byLength.length / 2)];
  if (!median) return;
  const figures = TIMES.map((times) => {
    const article = { ...median, content: Array.from({ length: times }, () => median.content).join('\n\n') };
    for (let run = 0; run < 5; run++) reading.read(article);
    const runs = Array.from({ length: RUNS }, () => {
      const before = performance.now();
      reading.read(article);
      return performance.now() - before;
    });
    return (1000 * quantile(runs, 0.5)) / article.content.length;
  });
  const shown = figures.map((figure, i) => `${TIMES[i]}x ${figure.toFixed(2)}`).join(', ');
  say(
    `linear in length ${shown} ms per 1000 characters; 16x over 1x ${((figures.at(-1) ?? 0) / (figures[0] ?? 1)).toFixed(2)}`,
  );
}
