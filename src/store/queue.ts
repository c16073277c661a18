/** Runs one piece of work after the other, in the order they came; one that fails does not stop the next. */
export type Queue = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function toQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
