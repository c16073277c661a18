import { readdirSync, readFileSync } from 'node:fs';
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

/**
 * Reads a gold folder: `annotations/*.json` and the texts they point into, `articles/*.json`.
 * @param only ids to keep; all where it is left out
 * @throws MahdarError GOLD_INVALID, naming file and field
 */
export function readGold(folder: string, only?: ReadonlySet<string>): Gold {
  const articles = new Map<string, Article>();
  for (const file of jsonFiles(join(folder, 'articles'))) {
    const article = readArticleFile(file);
    articles.set(article.id, article);
  }
  const annotated: GoldArticle[] = [];
  for (const file of jsonFiles(join(folder, 'annotations'))) {
    const annotations = readAnnotations(file);
    if (only && !only.has(annotations.id)) continue;
    const content = articles.get(annotations.id)?.content;
    if (content === undefined) {
      throw invalid(file, 'id', `no article "${annotations.id}" in ${join(folder, 'articles')}`);
    }
    annotated.push({ ...annotations, content, statements: withSpans(file, annotations, content) });
  }
  return { annotated, articles: annotated.map(({ id }) => articles.get(id) as Article) };
}

function jsonFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.map((name) => join(folder, name));
  } catch (cause) {
    throw new MahdarError('INPUT_NOT_FOUND', 'no such gold folder', {
      file: folder,
      hint: 'a gold folder holds annotations/*.json and articles/*.json',
      cause,
    });
  }
}

function readArticleFile(file: string): Article {
  try {
    return toArticle(readJson(file), { file, line: null, encoding: 'utf-8' });
  } catch (cause) {
    if (!(cause instanceof MahdarError) || cause.code === 'GOLD_INVALID') throw cause;
    throw new MahdarError('GOLD_INVALID', cause.message, { file, cause, ...(cause.hint ? { hint: cause.hint } : {}) });
  }
}

function readAnnotations(file: string): GoldFile {
  const result = goldFile.safeParse(readJson(file));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw invalid(file, issue?.path.join('.') ?? '', issue?.message ?? 'does not follow the format');
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new MahdarError('GOLD_INVALID', `no valid JSON: ${(cause as Error).message}`, { file, cause });
  }
}

/** Finds the span of statements that are given by their first and last words, in text order. */
function withSpans(file: string, { statements }: GoldFile, content: string): GoldStatement[] {
  let from = 0;
  return statements.map((statement, index) => {
    const field = `statements.${index}`;
    if (statement.start !== undefined) {
      const end = statement.end ?? -1;
      if (end <= statement.start || end > content.length)
        throw invalid(file, `${field}.end`, 'no place in the content');
      return { ...statement, start: statement.start, end };
    }
    if (!statement.first || !statement.last)
      throw invalid(file, `${field}.start`, 'neither a place nor first and last words');
    let start = content.indexOf(statement.first, from);
    if (start < 0) start = content.indexOf(statement.first);
    if (start < 0) throw invalid(file, `${field}.first`, 'the content does not have these words');
    const last = content.indexOf(statement.last, start);
    if (last < 0) throw invalid(file, `${field}.last`, 'the content does not have these words after the first ones');
    from = start;
    return { ...statement, start, end: last + statement.last.length };
  });
}

function invalid(file: string, field: string, what: string): MahdarError {
  return new MahdarError('GOLD_INVALID', `${field || 'the file'}: ${what}`, { file });
}
