import { MahdarError } from '../../errors.ts';
import { decode } from '../decode.ts';
import { findHeadline } from '../find-headline.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { Given } from '../given.ts';
import { LONGEST_ARTICLE_BYTES } from '../limits.ts';
import type { ReadResult } from '../read-result.ts';
import { readWhole, type Source } from '../source.ts';
import { toArticle } from '../to-article.ts';

/** Reads a plain text file as one article. The file's front matter wins over what is given, which wins over its headline. */
export async function* readTextFile(source: Source, given: Given): AsyncGenerator<ReadResult> {
  const { file } = source;
  try {
    const { text, encoding, notices } = decode(await readWhole(source, LONGEST_ARTICLE_BYTES), {
      file,
      encoding: given.encoding,
    });
    const front = splitFrontMatter(text);
    if (front.content.trim() === '') {
      throw new MahdarError('ARTICLE_EMPTY', 'the file has no text', { file, hint: 'there is nothing to read in it' });
    }
    const record = { title: findHeadline(front.content), ...given, ...front.fields, content: front.content };
    yield { article: toArticle(record, { file, line: null, encoding }), notices: [...notices, ...front.notices] };
  } catch (error) {
    if (!(error instanceof MahdarError)) throw error;
    yield { id: null, error };
  }
}
