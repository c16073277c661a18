import type { MahdarError } from '../../errors.ts';
import type { ExtractedArticle, ExtractedFailure } from '../../export/extracted-article.ts';
import { toExtractionJson } from '../../export/extraction-json.ts';
import type { KeptExtraction } from '../../extract/extraction.ts';
import { readExtraction, writeExtraction } from '../../graph/kept-extraction.ts';
import { loadReading } from '../../ingest/load-reading.ts';
import type { Reading } from '../../ingest/reading.ts';
import { openSpool } from '../../ingest/spool.ts';
import { toArticleError } from '../../ingest/to-article-error.ts';
import { type ArticleSighting, toSighting } from '../../link/across/sighting.ts';
import type { Notice } from '../../notice.ts';
import { readArticles } from '../../read/read-articles.ts';
import { isFailed, type ReadResult } from '../../read/read-result.ts';
import { readJsonl } from '../../read/readers/jsonl.ts';
import { stdinSource } from '../../read/source.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { givenOf } from '../given-of.ts';
import { renderPlace } from '../report-error.ts';
import type { CliText } from '../text.ts';
import { writeOut } from '../write-out.ts';

/**
 * One line of JSON for each article, in order; a bad one gives an error in its place. From standard input it is a filter: each article stands alone. Files are
 * read whole first, and their articles are linked in the light of each other.
 */
export async function run(paths: readonly string[], flags: Flags, text: CliText): Promise<ExitCode> {
  const given = givenOf(flags, text);
  const reading = loadReading();
  const fromStdin = paths.length === 0 || (paths.length === 1 && paths[0] === '-');
  const lines = fromStdin
    ? oneByOne(readJsonl(stdinSource(process.stdin), given), reading)
    : together(readArticles(paths, given), reading);
  let failed = false;
  for await (const line of lines) {
    failed ||= 'error' in line;
    await writeOut(`${JSON.stringify(line)}\n`);
  }
  return failed ? EXIT.failed : EXIT.fine;
}

type Line = ExtractedArticle | ExtractedFailure;
type Extracted = { readonly extraction: KeptExtraction; readonly notices: readonly Notice[] } | ExtractedFailure;

async function* oneByOne(results: AsyncIterable<ReadResult>, reading: Reading): AsyncGenerator<Line> {
  for await (const result of results) {
    const found = extractOne(result, reading);
    yield 'error' in found ? found : toLine(found.extraction, found.notices, (kept) => reading.link(kept));
  }
}

/** Two passes; what the first one finds waits in a temporary file, so that memory holds no texts. */
async function* together(results: AsyncIterable<ReadResult>, reading: Reading): AsyncGenerator<Line> {
  const spool = await openSpool();
  try {
    const sightings: ArticleSighting[] = [];
    for await (const result of results) {
      const found = extractOne(result, reading);
      if ('error' in found) {
        await spool.put(JSON.stringify({ failure: found }));
        continue;
      }
      const { extraction, notices } = found;
      sightings.push(toSighting(reading.link(extraction)));
      const { content, title, outlet, url, publishedOn } = extraction.document.article;
      const article = { content, title, outlet, url, publishedOn };
      await spool.put(JSON.stringify({ kept: writeExtraction(extraction), article, notices }));
    }
    const directory = reading.buildDirectory(sightings);
    for await (const line of spool.lines()) {
      const { failure, kept, article, notices } = JSON.parse(line);
      yield failure ??
        toLine(readExtraction(kept, article) as KeptExtraction, notices, (each) => reading.link(each, directory));
    }
  } finally {
    await spool.close();
  }
}

function extractOne(result: ReadResult, reading: Reading): Extracted {
  if (isFailed(result)) return toFailure(result.id, result.error);
  const { article, notices } = result;
  try {
    return { extraction: reading.extract(article), notices };
  } catch (error) {
    return toFailure(article.id, toArticleError(error, article));
  }
}

function toLine(extraction: KeptExtraction, notices: readonly Notice[], link: Reading['link']): Line {
  const { article } = extraction.document;
  try {
    const extracted = toExtractionJson(link(extraction));
    return { ...extracted, notices: [...notices, ...extracted.notices] };
  } catch (error) {
    return toFailure(article.id, toArticleError(error, article));
  }
}

/** The error stands in data that programs read: it stays as it is in every language. */
function toFailure(id: string | null, error: MahdarError): ExtractedFailure {
  const place = renderPlace(error, 'standard input');
  const message = `${error.message}${place ? `, ${place}` : ''}`;
  return { id, error: { code: error.code, message, ...(error.hint ? { hint: error.hint } : {}) } };
}
