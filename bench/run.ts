// `npm run bench [-- articles.jsonl]`: speed of reading, of loading, and of asking. Figures depend on the machine; the
// last lines say which.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { seedFiles } from '../src/cli/seed-files.ts';
import { packagePath } from '../src/package-root.ts';
import { benchAsk } from './ask.ts';
import { benchExtract } from './extract.ts';
import { benchLinearity } from './linearity.ts';
import { benchLink } from './link.ts';
import { benchLoad } from './load.ts';
import { readAll } from './read-all.ts';

const given = process.argv[2];
const file = given ? resolve(given) : packagePath('..', 'shared', 'corpus', 'ar-negotiations.jsonl');
if (!existsSync(file)) {
  process.stderr.write(
    `bench: there is no ${file}\n  hint: give a JSONL file of articles: npm run bench -- articles.jsonl\n`,
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'mahdar-bench-'));
try {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const articles = await readAll(file);
  say(`${articles.length} articles of ${file}`);
  const reading = await benchExtract(articles, say);
  benchLinearity(articles, reading, say);
  benchLink(articles, reading, say);
  const seeds = await readAll(...seedFiles());
  for (const [of, loaded] of Object.entries({ seeds, '500 articles': articles.slice(0, 500) })) {
    const store = await benchLoad(loaded, reading, join(folder, of), say);
    await benchAsk(store, of, say);
    await store.close();
  }
  say(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
