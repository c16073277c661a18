/** The same values until the signal is raised, even while the source keeps us waiting (standard input). */
export async function* untilAborted<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  // Not Promise.race: it would hang one more reaction on the signal for every value.
  let stop: () => void = () => {};
  signal?.addEventListener('abort', () => stop(), { once: true });
  while (!signal?.aborted) {
    const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
      stop = () => resolve(null);
      iterator.next().then(resolve, reject);
    });
    if (next === null || next.done) return;
    yield next.value;
  }
}
