import type { TokenFeatures } from '../../../learned/linear-tagger.ts';
import { column, featuresBy, one, two } from '../../../learned/templates.ts';
import type { ArabicText } from '../arabic-text.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { CueHit } from '../statements/cues/find-cues.ts';
import type { Plan } from '../statements/plan.ts';
import { mentionSigns, ruleSigns } from './found-signs.ts';
import { sentenceState } from './sentence-state.ts';
import { wordSigns } from './word-signs.ts';
import { wordTemplates } from './word-templates.ts';

/** Features by which cue, source and content are told: words, marks and names around a token, how far its sentence has come, and what the rules found. */
export function statementFeatures(
  text: ArabicText,
  mentions: Mentions,
  cues: ReadonlyMap<number, CueHit>,
  plans: readonly Plan[],
  bits: number,
): TokenFeatures {
  const count = text.tokens.length;
  const words = wordSigns(text);
  const { form, key, clitics, flags, shape, mark, quote } = words;
  const { cue, sinceCue, lastCue, toCue, opened, marks, place } = sentenceState(text, cues);
  const { label: rule, how } = ruleSigns(text, plans);
  const named = mentionSigns(text, mentions);
  const same = column(count, () => 1);
  const at = (values: Int32Array, token: number) => (token < 0 || token >= count ? 0 : (values[token] as number));
  const quotes = column(count, (i) => at(quote, i) * 100 + at(quote, i - 1) * 10 + at(quote, i + 1));
  const sinceOpened = column(count, (i) => at(sinceCue, i) * 4 + at(opened, i));
  const openedQuote = column(count, (i) => at(opened, i) * 64 + at(marks, i) * 8 + at(quote, i));
  const openedToCue = column(count, (i) => at(toCue, i) * 16 + at(opened, i));
  const rules = column(count, (i) => at(rule, i) * 36 + at(rule, i + 1) * 6 + at(rule, i - 1));
  const rulesBefore = column(count, (i) => at(rule, i) * 6 + at(rule, i - 1));
  const rulesBehind = column(count, (i) => at(rule, i) * 6 + at(rule, i + 1));
  const rulesAround = column(count, (i) => at(rule, i) * 36 + at(rule, i + 2) * 6 + at(rule, i - 2));
  const templates = [
    one(same),
    ...wordTemplates(words),
    one(key, -2),
    one(key, 2),
    two(form, -1, form, 0),
    two(form, 0, form, 1),
    two(flags, 0, clitics, 0),
    two(flags, -1, mark, -2),
    two(shape, 0, mark, -1),
    two(mark, 0, quote, 0),
    two(quotes, 0, mark, 0),
    two(mark, -2, mark, -1),
    two(named, 0, clitics, 0),
    two(named, -1, named, 0),
    two(named, 0, named, 1),
    two(named, 0, flags, -1),
    two(cue, 0, mark, -1),
    two(cue, 0, clitics, 0),
    two(cue, -1, flags, 0),
    two(cue, -1, named, 0),
    two(cue, -2, flags, 0),
    two(cue, 1, flags, 0),
    two(cue, 1, mark, 0),
    two(sinceCue, 0, lastCue, 0),
    two(sinceOpened, 0, flags, 0),
    two(opened, 0, lastCue, 0),
    two(openedQuote, 0, mark, 0),
    two(opened, 0, form, 0),
    two(toCue, 0, place, 0),
    two(openedToCue, 0, mark, 0),
    two(place, 0, shape, 0),
    two(place, 0, cue, 0),
    two(rule, 0, how, 0),
    one(rules),
    two(rules, 0, how, 0),
    two(rules, 0, mark, 0),
    two(rule, 0, form, 0),
    two(rules, 0, shape, 0),
    two(rulesBefore, 0, form, -1),
    two(rulesBehind, 0, form, 1),
    two(rules, 0, lastCue, 0),
    two(rules, 0, cue, 0),
    two(rules, 0, openedQuote, 0),
    one(rulesAround),
    two(rule, 0, flags, 0),
    two(rule, 1, flags, 0),
    two(rules, 0, named, 0),
    two(rules, 0, toCue, 0),
    two(rules, 0, sinceCue, 0),
  ];
  return featuresBy(templates, count, bits);
}
