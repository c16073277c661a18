import type { MeetingDraft, StatementReading } from '../extraction.ts';
import { type EnglishText, wordAt } from './english-text.ts';

/** How many words may stand between a preposition and the noun of a meeting. */
const ATTRIBUTES = 5;

/** A place where the text tells of a meeting as an occasion: token, and the meeting's index. */
interface Occasion {
  readonly at: number;
  readonly meeting: number;
}

/**
 * Statements with the meeting at which the text says that they were made: the sentence that announces the statement names the meeting as its
 * occasion, outside of what is said (`said during talks with X`, `told the reporters at the summit`, `in a speech to the conference`). After and
 * before a meeting do not count. What the same speaker goes on to say in that sentence or the next was said there too.
 */
export function withMeetings(
  text: EnglishText,
  statements: readonly StatementReading[],
  meetings: readonly MeetingDraft[],
): StatementReading[] {
  const sentences = new Map(text.tokens.map(({ start, sentence }) => [start, sentence]));
  const occasions = occasionsBySentence(text, meetings);
  const contents = contentsBySentence(sentences, statements);
  const made: StatementReading[] = [];
  let lastSentence = -1;
  for (const statement of statements) {
    const sentence = sentences.get(statement.cue.start) ?? -1;
    const stated = (occasions.get(sentence) ?? []).find(({ at }) => !isSaid(text, contents.get(sentence) ?? [], at));
    const before = made.at(-1);
    const goesOn = before?.speaker === statement.speaker && sentence - lastSentence <= 1 && isCarried(text, statement);
    made.push({ ...statement, madeAt: stated?.meeting ?? (goesOn ? (before?.madeAt ?? null) : null) });
    lastSentence = sentence;
  }
  return made;
}

function occasionsBySentence(text: EnglishText, meetings: readonly MeetingDraft[]): Map<number, Occasion[]> {
  const found = new Map<number, Occasion[]>();
  const tokens = new Map(text.tokens.map(({ start }, at) => [start, at]));
  meetings.forEach(({ evidence }, meeting) => {
    for (const { start } of evidence) {
      const at = tokens.get(start) ?? 0;
      const sentence = text.tokens[at]?.sentence ?? -1;
      if (isOccasion(text, at)) found.set(sentence, [...(found.get(sentence) ?? []), { at, meeting }]);
    }
  });
  return found;
}

/** `during the second round of talks`: a preposition of the occasion before the noun, its attributes between. */
function isOccasion({ words, folded }: EnglishText, at: number): boolean {
  let k = at - 1;
  while (k > at - ATTRIBUTES && (words.determiners.has(folded[k] ?? '') || words.possessives.has(folded[k] ?? ''))) k--;
  const pair = `${folded[k - 1]} ${folded[k]}`;
  return words['during-words'].has(folded[k] ?? '') || words['addressing-words'].has(pair);
}

/** What is said in each sentence that has a cue. */
function contentsBySentence(
  sentences: ReadonlyMap<number, number>,
  statements: readonly StatementReading[],
): Map<number, StatementReading[]> {
  const found = new Map<number, StatementReading[]>();
  for (const statement of statements) {
    const sentence = sentences.get(statement.cue.start) ?? -1;
    const others = found.get(sentence);
    if (others) others.push(statement);
    else found.set(sentence, [statement]);
  }
  return found;
}

/** No name next to the cue: dropped, or a pronoun. */
function isCarried({ content, words }: EnglishText, { source }: StatementReading): boolean {
  return source === null || words.pronouns.has(content.slice(source.start, source.end).toLowerCase());
}

/** The meeting is told of in what somebody says. */
function isSaid(text: EnglishText, told: readonly StatementReading[], at: number): boolean {
  const start = text.tokens[at]?.start ?? 0;
  return wordAt(text, at) === '' || told.some(({ content }) => content.start <= start && start < content.end);
}
