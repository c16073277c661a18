import type { IngestSummary } from './ingest.ts';

/** Where progress is shown: standard error, or a stand-in. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds between two lines where they cannot be rewritten, and between two rewritings. */
const LINE_EVERY = 2000;
const REWRITE_EVERY = 100;
const CLEAR_LINE = '\r\u001B[2K';

/** Shows how far a run is: one line rewritten in place on a terminal, else a line every two seconds. */
export class Progress {
  readonly #screen: Screen;
  readonly #now: () => number;
  #last: number;
  #shown = false;

  constructor(screen: Screen, now: () => number = () => performance.now()) {
    this.#screen = screen;
    this.#now = now;
    this.#last = now();
  }

  update(summary: Readonly<IngestSummary>): void {
    const now = this.#now();
    if (now - this.#last < (this.#screen.isTTY ? REWRITE_EVERY : LINE_EVERY)) return;
    this.#last = now;
    if (!this.#screen.isTTY) this.#screen.write(`${renderProgress(summary)}\n`);
    else this.#screen.write(`${CLEAR_LINE}${renderProgress(summary)}`);
    this.#shown = true;
  }

  /** What is being done, shown in place on a terminal only. */
  note(text: string): void {
    if (!this.#screen.isTTY) return;
    this.#screen.write(`${CLEAR_LINE}${text}`);
    this.#shown = true;
  }

  /** Prints a line without mixing it with the one that is rewritten. */
  say(text: string): void {
    this.clear();
    this.#screen.write(`${text}\n`);
  }

  clear(): void {
    if (this.#shown && this.#screen.isTTY) this.#screen.write(CLEAR_LINE);
    this.#shown = false;
  }
}

export function renderProgress({ read, written, unchanged, failed, statements }: Readonly<IngestSummary>): string {
  const counts = `${written} written, ${unchanged} unchanged, ${failed} failed`;
  return `${counted(read, 'article')}: ${counts}; ${counted(statements, 'statement')}`;
}

/** `1 article`, `2 articles`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
