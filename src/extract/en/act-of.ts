import type { SpeechAct } from '../../lexicon/speech-acts.ts';
import { type EnglishText, isMark, type Range, wordAt } from './english-text.ts';
import type { CueHit } from './find-cues.ts';
import type { StatementParts } from './statement-parts.ts';

/** Words of a content in which the noun that tells its act stands. */
const FIRST_WORDS = 4;
/** Words between a verb and what denies it. */
const DENIED_WITHIN = 3;

/** What is done by a statement: by its cue, unless the cue is denied, or the frame or the noun behind it says more. */
export function actOf(text: EnglishText, { hit, content }: StatementParts): SpeechAct {
  if (!hit) return 'state';
  const { entry } = hit;
  if (isDenied(text, hit)) return text.knowledge.speechActs.deniedOf(entry.act);
  const told = entry.nounTells && content.first >= hit.end ? actOfNoun(text, hit.end, content) : null;
  return told ?? actOfFrame(text, hit, content) ?? entry.act;
}

/** `did not deny`, `has never ruled out`. */
function isDenied(text: EnglishText, { first }: CueHit): boolean {
  const { words } = text;
  for (let at = first - 1; at >= first - DENIED_WITHIN; at--) {
    const word = wordAt(text, at);
    if (words.negations.has(word)) return true;
    if (!words.adverbs.has(word) && !words['have-forms'].has(word) && !words.modals.has(word)) return false;
  }
  return false;
}

/** `expressed deep concern over`, `reiterated its rejection of`: the first noun that tells an act, before any preposition. */
function actOfNoun(text: EnglishText, from: number, content: Range): SpeechAct | null {
  const { words } = text;
  for (let at = from; at < Math.min(content.end, content.first + FIRST_WORDS); at++) {
    const word = wordAt(text, at);
    const act = words['act-nouns'].get(word);
    if (act) return act as SpeechAct;
    if (isMark(text, at) || word === 'that' || words.prepositions.has(word)) return null;
  }
  return null;
}

/** `insisted on talks` demands, `asked whether` asks. */
function actOfFrame(text: EnglishText, { end, entry }: CueHit, content: Range): SpeechAct | null {
  if (!entry.actIn) return null;
  if (isQuestion(text, content)) return entry.actIn.question ?? null;
  return entry.actIn[`prep:${wordAt(text, end)}`] ?? null;
}

/** With a question mark, in quotation marks, or opened by a word that asks. */
function isQuestion(text: EnglishText, { first, end }: Range): boolean {
  if (text.quoteOf[first] !== -1) return true;
  const last = wordAt(text, end - 1);
  return last === '?' || wordAt(text, end - 2) === '?' || text.words['question-words'].has(wordAt(text, first));
}
