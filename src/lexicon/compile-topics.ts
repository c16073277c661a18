import type { LanguageCode } from '../article.ts';
import { foldWord, type LexiconGrammar, refusal, type Sourced } from './compile-lexicon.ts';
import type { TopicEntry } from './topic-schema.ts';
import type { TopicSense, TopicsData } from './topics.ts';

type Phrase = readonly [string, number, TopicSense];

/** Folds the terms of all topics. Ids that are doubled, and terms that two topics claim or one gives twice, are refused. */
export function compileTopics(
  grammars: readonly Pick<LexiconGrammar, 'language' | 'fold'>[],
  { file, value }: Sourced<readonly TopicEntry[]>,
): TopicsData {
  const ids = new Set<string>();
  for (const { id } of value) {
    if (ids.has(id)) throw refusal(file, `the topic ${id} is given twice`);
    ids.add(id);
  }
  const phrases: Record<LanguageCode, Phrase[]> = { ar: [], en: [] };
  for (const grammar of grammars) {
    const owner = new Map<string, string>();
    value.forEach((topic, at) => {
      for (const [sense, words] of sensesOf(topic, grammar.language)) {
        for (const word of words) {
          const phrase = toPhrase(foldWord(grammar, file, word));
          const name = sense === 'term' || sense === 'weak' ? phrase : `${sense} ${topic.id} ${phrase}`;
          const other = owner.get(name);
          if (other) throw refusal(file, `"${word}" stands in ${other} and in ${topic.id}`);
          owner.set(name, topic.id);
          phrases[grammar.language].push([phrase, at, sense]);
        }
      }
    });
  }
  return { topics: value.map(({ id, name, nameAr }) => ({ id, name, nameAr })), phrases };
}

function sensesOf(
  { terms, weak, context, not }: TopicEntry,
  language: LanguageCode,
): [TopicSense, readonly string[]][] {
  return [
    ['term', terms[language]],
    ['weak', weak?.[language] ?? []],
    ['context', context?.[language] ?? []],
    ['not', not?.[language] ?? []],
  ];
}

/** As texts are cut: a hyphen is a token of its own. */
function toPhrase(folded: string): string {
  return folded.replaceAll('-', ' - ');
}
