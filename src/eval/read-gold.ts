import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article.ts';
import { MahdarError } from '../errors.ts';
import { toArticle } from '../read/to-article.ts';
import { type GoldArticle, type GoldFile, type GoldStatement, goldFile } from './gold.ts';

/** What annotators say of some articles, and the articles themselves. */
export interface Gold {
  readonly annotated: readonly GoldArticle[];
  readonly articles: readonly Article[];
}

/** One JSON object of a gold folder, and where it stands. */
interface Entry {
  readonly file: string;
  /** Null where the file holds nothing else. */
  readonly line: number | null;
  readonly text: string;
}

/**
 * Reads a gold folder: annotations and the texts they point into, as `annotations/*.json` and `articles/*.json`, or one
 * a line in `annotations.jsonl` and `articles.jsonl`.
 * @param only ids to keep; all where it is left out
 * @throws MahdarError INPUT_NOT_FOUND; GOLD_INVALID, naming file and field
 */
export function readGold(folder: string, only?: ReadonlySet<string>): Gold {
  const articles = new Map<string, Article>();
  for (const entry of readEntries(folder, 'articles')) {
    const article = readArticleEntry(entry);
    articles.set(article.id, article);
  }
  const annotated: GoldArticle[] = [];
  for (const entry of readEntries(folder, 'annotations')) {
    const annotations = readAnnotations(entry);
    if (only && !only.has(annotations.id)) continue;
    const content = articles.get(annotations.id)?.content;
    if (content === undefined) throw invalid(entry, 'id', `no article "${annotations.id}" in ${folder}`);
    annotated.push({ ...annotations, content, statements: withSpans(entry, annotations, content) });
  }
  return { annotated, articles: annotated.map(({ id }) => articles.get(id) as Article) };
}

function* readEntries(folder: string, name: 'articles' | 'annotations'): Generator<Entry> {
  const whole = join(folder, name);
  const lines = `${whole}.jsonl`;
  if (existsSync(whole)) {
    for (const file of readdirSync(whole).filter((entry) => entry.endsWith('.json'))) {
      yield { file: join(whole, file), line: null, text: readFileSync(join(whole, file), 'utf8') };
    }
  } else if (existsSync(lines)) {
    for (const [index, text] of readFileSync(lines, 'utf8').split('\n').entries()) {
      if (text.trim() !== '') yield { file: lines, line: index + 1, text };
    }
  } else {
    throw new MahdarError('INPUT_NOT_FOUND', `the gold folder has no ${name}`, {
      file: folder,
      hint: `give a folder with ${name}/*.json, or ${name}.jsonl`,
    });
  }
}

function readArticleEntry(entry: Entry): Article {
  const { file, line } = entry;
  try {
    return toArticle(parseJson(entry), { file, line, encoding: 'utf-8' });
  } catch (cause) {
    if (!(cause instanceof MahdarError) || cause.code === 'GOLD_INVALID') throw cause;
    throw new MahdarError('GOLD_INVALID', cause.message, { ...placeOf(entry), cause });
  }
}

function readAnnotations(entry: Entry): GoldFile {
  const result = goldFile.safeParse(parseJson(entry));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw invalid(entry, issue?.path.join('.') ?? '', issue?.message ?? 'does not follow the format');
}

function parseJson(entry: Entry): unknown {
  try {
    return JSON.parse(entry.text);
  } catch (cause) {
    throw new MahdarError('GOLD_INVALID', `no valid JSON: ${(cause as Error).message}`, { ...placeOf(entry), cause });
  }
}

/** Finds the span of statements that are given by their first and last words, in text order. */
function withSpans(entry: Entry, { statements }: GoldFile, content: string): GoldStatement[] {
  let from = 0;
  return statements.map((statement, index) => {
    const field = `statements.${index}`;
    if (statement.start !== undefined) {
      const end = statement.end ?? -1;
      if (end <= statement.start || end > content.length)
        throw invalid(entry, `${field}.end`, 'no place in the content');
      return { ...statement, start: statement.start, end };
    }
    if (!statement.first || !statement.last)
      throw invalid(entry, `${field}.start`, 'neither a place nor first and last words');
    let start = content.indexOf(statement.first, from);
    if (start < 0) start = content.indexOf(statement.first);
    if (start < 0) throw invalid(entry, `${field}.first`, 'the content does not have these words');
    const last = content.indexOf(statement.last, start);
    if (last < 0) throw invalid(entry, `${field}.last`, 'the content does not have these words after the first ones');
    from = start;
    return { ...statement, start, end: last + statement.last.length };
  });
}

function invalid(entry: Entry, field: string, what: string): MahdarError {
  return new MahdarError('GOLD_INVALID', `${field || 'the file'}: ${what}`, placeOf(entry));
}

function placeOf({ file, line }: Entry): { file: string; line?: number } {
  return line === null ? { file } : { file, line };
}
