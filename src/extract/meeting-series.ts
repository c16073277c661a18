/**
 * The known series (Astana talks, Geneva talks on Syria) whose sign stands near a meeting: all words of a sign near, the longest sign first;
 * else the one series whose first word is near while the article has the others. Null where none or more than one would do.
 */
export function seriesOf(
  near: ReadonlySet<string>,
  article: ReadonlySet<string>,
  signs: ReadonlyMap<string, string | number | null>,
): string | null {
  let best: { series: string; words: number } | null = null;
  const apart = new Set<string>();
  for (const [sign, value] of signs) {
    const words = sign.split(' ');
    if (!near.has(words[0] as string)) continue;
    const series = String(value);
    if (words.every((word) => near.has(word))) {
      if (words.length > (best?.words ?? 0)) best = { series, words: words.length };
    } else if (words.every((word) => near.has(word) || article.has(word))) apart.add(series);
  }
  if (best) return best.series;
  return apart.size === 1 ? ([...apart][0] as string) : null;
}
