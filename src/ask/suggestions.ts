import type { LanguageCode } from '../article.ts';
import type { AnswerActor } from './answer.ts';
import { label, labelsUnder, nameIn } from './labels.ts';
import type { Problem } from './question/understand.ts';

/** What to do about a question that was not understood: lines in the language of the question. */
export function suggestionsFor(
  language: LanguageCode,
  code: Problem['code'],
  name: string,
  choices: readonly AnswerActor[],
): string[] {
  const listed = choices.map((actor) => `${nameIn(language, actor)} (${actor.id})`).join(label(language, 'list.and'));
  if (code === 'NAME_AMBIGUOUS') return [label(language, 'hint.ambiguous', { name, choices: listed })];
  if (code === 'NAME_UNKNOWN') {
    const near = listed === '' ? [] : [label(language, 'hint.near', { choices: listed })];
    return [label(language, 'hint.unknown', { name }), ...near];
  }
  if (code === 'MEETING_UNKNOWN') return [label(language, 'hint.meeting-unknown', { name })];
  return [label(language, 'hint.questions'), ...labelsUnder(language, 'question.')];
}
