import type { LanguageCode } from '../article.ts';
import type { ArabicModels } from '../learned/models.ts';
import { type LexiconData, toLexicon } from '../lexicon/lexicon.ts';
import { type SpeechActRow, toSpeechActs } from '../lexicon/speech-acts.ts';
import { type TopicsData, toTopics } from '../lexicon/topics.ts';
import { type GazetteerData, toGazetteer } from './gazetteer.ts';
import type { Knowledge } from './knowledge.ts';
import type { NamingData } from './naming.ts';

/** Knowledge as `npm run data` compiles it, before it is put in order for look-up. */
export interface KnowledgeData {
  readonly lexicons: Readonly<Record<LanguageCode, LexiconData>>;
  readonly gazetteer: GazetteerData;
  readonly naming: NamingData;
  readonly speechActs: readonly SpeechActRow[];
  readonly topics: TopicsData;
  readonly models: { readonly ar: ArabicModels };
}

export function toKnowledge({ lexicons, gazetteer, naming, speechActs, topics, models }: KnowledgeData): Knowledge {
  return {
    lexicons: { ar: toLexicon(lexicons.ar), en: toLexicon(lexicons.en) },
    gazetteer: toGazetteer(gazetteer),
    naming,
    speechActs: toSpeechActs(speechActs),
    topics: toTopics(topics),
    models,
  };
}
