import type { Article, LanguageCode } from '../article.ts';
import type { KeptExtraction } from '../extract/extraction.ts';
import { type Json, pack, unpack } from './packed.ts';

/** An extraction as the text that an article's node keeps; the article's own text and metadata are on the node already. */
export function writeExtraction({ document, ...found }: KeptExtraction): string {
  return JSON.stringify(pack({ language: document.language, ...found } as unknown as Json));
}

/** What `writeExtraction` wrote, of the same article. */
export function readExtraction(text: string, article: Article): KeptExtraction {
  const { language, ...found } = unpack(JSON.parse(text) as Json) as unknown as Found;
  return { document: { article, language }, ...found };
}

type Found = Omit<KeptExtraction, 'document'> & { readonly language: LanguageCode };
