import type { LanguageCode } from '../article.ts';
import type { ArabicModels } from '../learned/models.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SpeechActs } from '../lexicon/speech-acts.ts';
import type { Topics } from '../lexicon/topics.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NamingData } from './naming.ts';

/** All that the stages know before an article is read. Read once by read-knowledge.ts and handed in. */
export interface Knowledge {
  readonly lexicons: Readonly<Record<LanguageCode, Lexicon>>;
  readonly gazetteer: Gazetteer;
  readonly naming: NamingData;
  readonly speechActs: SpeechActs;
  readonly topics: Topics;
  readonly models: { readonly ar: ArabicModels };
}
