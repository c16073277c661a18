import type { Article, LanguageCode } from '../article.ts';
import type { KeptExtraction } from '../extract/extraction.ts';
import { type Json, pack, unpack } from './packed.ts';

/** An article's metadata and text, as its node has them. */
export type KeptArticle = Omit<Article, 'id' | 'language' | 'origin'>;

/** Raised when the shape of an extraction changes: what an older version kept cannot be linked again, its article must be ingested anew. */
const SHAPE = 1;

/** What the extraction of an article holds besides what its node has. */
interface Kept extends Omit<KeptExtraction, 'document'> {
  readonly shape: number;
  /** The article's own id: its node's may have a prefix more. */
  readonly id: string;
  readonly language: LanguageCode;
  /** As given or detected. */
  readonly detected: LanguageCode | null;
  readonly origin: Article['origin'];
}

/** An extraction as the text that an article's node keeps. */
export function writeExtraction({ document: { article, language }, ...found }: KeptExtraction): string {
  const kept: Kept = {
    shape: SHAPE,
    id: article.id,
    language,
    detected: article.language,
    origin: article.origin,
    ...found,
  };
  return JSON.stringify(pack(kept as unknown as Json));
}

/** What `writeExtraction` wrote, with the article. */
export function readExtraction(text: string, kept: KeptArticle): KeptExtraction {
  const { id, language, detected, origin, ...found } = unpack(JSON.parse(text) as Json) as unknown as Kept;
  return { document: { article: { ...kept, id, language: detected, origin }, language }, ...found };
}
