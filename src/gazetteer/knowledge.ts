import type { LanguageCode } from '../article.ts';
import type { ArabicModels } from '../learned/models.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NamingData } from './naming.ts';

/** All that the stages know before an article is read. Read once by read-knowledge.ts and handed in. */
export interface Knowledge {
  readonly lexicons: Readonly<Record<LanguageCode, Lexicon>>;
  readonly gazetteer: Gazetteer;
  readonly naming: NamingData;
  readonly models: { readonly ar: ArabicModels };
}
