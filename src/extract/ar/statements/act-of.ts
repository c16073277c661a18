import { nounKeys } from '../../../language/ar/clitics.ts';
import { foldArabic } from '../../../language/ar/fold.ts';
import type { SpeechAct } from '../../../lexicon/speech-acts.ts';
import { type ArabicText, foldedAt, hasFlag, isComma, isIn, isWord, type Range, tokenFrom } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { SAYING } from './openings/stand-in.ts';
import type { Plan } from './plan.ts';

const PREPOSITION = 'prep:';
/** Words of a content in which the noun that tells its act stands. */
const FIRST_WORDS = 3;
/** Words between it and a content that follows it. */
const NOUN_WITHIN = 3;

/** What is done by a statement: by its cue, unless the cue is denied, or the frame or the noun behind it says more. */
export function actOf(text: ArabicText, plan: Plan): SpeechAct {
  const { hit, entry, act } = plan;
  if (entry !== hit.entry.id) return actOfVerb(text, plan.cue) ?? act;
  if (hit.negated) return text.words.knowledge.speechActs.deniedOf(act);
  if (hit.entry.id === SAYING && hit.form.tense === 'noun') return actOfCueNoun(text, plan.cue) ?? act;
  const content = tokenFrom(text, plan.content.start);
  if (content < hit.to) return act;
  const told = hit.entry.nounTells ? actOfNoun(text, hit.to, content) : null;
  return told ?? actOfFrame(text, plan, content) ?? act;
}

/** `kama ta'ahhada X`, a construction whose cue holds a verb: the verb tells. */
function actOfVerb({ infos, words }: ArabicText, { from, to }: Range): SpeechAct | null {
  for (let at = from; at < to; at++) {
    const verb = infos[at]?.cues.find(({ form }) => form.tense === 'perfect' || form.tense === 'imperfect');
    if (verb) return words.lexicon.cues[verb.form.cue]?.act ?? null;
  }
  return null;
}

/** `da'watuhu ila ...`, a cue that is a noun and was learned: the noun tells. */
function actOfCueNoun(text: ArabicText, { from, to }: Range): SpeechAct | null {
  for (let at = from; at < to; at++) {
    if (isIn(text, at, 'negations')) return null;
    const act = actNounAt(text, at);
    if (act) return act;
  }
  return null;
}

/** `a'raba X 'an asafihi`, `jaddada rafdahu`: the noun that the content begins with, else one close before the content or its complementiser. */
function actOfNoun(text: ArabicText, from: number, content: number): SpeechAct | null {
  if (!hasFlag(text, content - 1, WORD.complementizer)) {
    let at = content;
    while (at < content + FIRST_WORDS && (!isWord(text, at) || isIn(text, at, 'act-noun-openers'))) at++;
    const act = actNounAt(text, at);
    if (act) return act;
  }
  let end = from;
  while (end < content && !hasFlag(text, end, WORD.complementizer)) end++;
  for (let at = end - 1; at >= Math.max(from, end - NOUN_WITHIN) && !isComma(text, at); at--) {
    const act = actNounAt(text, at);
    if (act) return act;
  }
  return null;
}

function actNounAt(text: ArabicText, at: number): SpeechAct | null {
  const nouns = text.words.lexicon.words('act-nouns');
  const key = nounKeys(foldedAt(text, at) ?? '').find((noun) => nouns.has(noun));
  return key === undefined ? null : (nouns.get(key) as SpeechAct);
}

/** `nawwaha bi-...` praises, `nawwaha ila ...` tells: the act of the preposition that leads to the content. */
function actOfFrame(text: ArabicText, { hit }: Plan, content: number): SpeechAct | null {
  for (const [frame, act] of Object.entries(hit.entry.actIn ?? {})) {
    if (!act || !frame.startsWith(PREPOSITION)) continue;
    const preposition = foldArabic(frame.slice(PREPOSITION.length));
    if (preposition.length > 1 ? foldedAt(text, content - 1) === preposition : isAttached(text, content, preposition))
      return act;
  }
  return null;
}

/** The first word of the content bears the preposition, and is no complementiser. */
function isAttached(text: ArabicText, at: number, preposition: string): boolean {
  if (hasFlag(text, at - 1, WORD.complementizer)) return false;
  const readings = text.infos[at]?.readings ?? [];
  return readings.some((r) => r.preposition !== '' && (foldedAt(text, at) ?? '').startsWith(preposition));
}
