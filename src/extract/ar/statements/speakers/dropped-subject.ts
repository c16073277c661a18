import { isDefinite } from '../../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, readingIn, sentenceOf } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { phraseLength } from '../../phrase-length.ts';
import { WORD } from '../../word-flags.ts';
import type { CueHit } from '../cues/find-cues.ts';
import { skipAdverbials } from '../subject/skip-adverbials.ts';
import { subjectAt } from '../subject/subject-at.ts';
import { agrees } from './agrees.ts';
import { authorBefore } from './author-before.ts';
import { describedGroup } from './describe-source.ts';
import { resolveSubject } from './resolve-subject.ts';
import type { FoundSpeaker, Scene } from './scene.ts';
import { topicBefore } from './topic-before.ts';

/** How far before a relative pronoun its noun, and behind a sentence's start its verb may stand. */
const ANTECEDENT_BEFORE = 10;
const VERB_WITHIN = 6;

/** No subject: a document before the verb, the antecedent of a relative, a topic before the verb, the sentence's speaker or subject, the last speaker that agrees. */
export function droppedSubject(scene: Scene, cue: CueHit): FoundSpeaker | null {
  const { text, memory } = scene;
  const { index, firstToken } = sentenceOf(text, cue.from);
  const near =
    authorBefore(scene, cue, firstToken) ??
    documentBefore(scene, cue) ??
    antecedent(scene, cue, firstToken) ??
    topic(scene, cue, firstToken);
  const nearest = near ?? subjectOfClause(scene, cue, firstToken);
  if (nearest) return nearest;
  const same = memory.inSentence(index);
  const carried = same && { entity: same, source: null, foundBy: 'carried-in-sentence' };
  if (carried && maySpeakOn(carried.entity, cue)) return carried;
  const found = sentenceSubject(scene, cue, firstToken) ?? carried;
  if (found) return found;
  const last = memory.last((entity) => agrees(entity, cue)) ?? memory.last(() => true);
  return last && { entity: last, source: null, foundBy: 'carried-over' };
}

/** `bayan akkada ...`: an indefinite document right before the verb, a relative clause without a pronoun. */
function documentBefore(scene: Scene, cue: CueHit): FoundSpeaker | null {
  const before = cue.from - 1;
  if (cue.conjunction !== '' || cue.form.tense === 'participle') return null;
  if (!hasFlag(scene.text, before, WORD.documentNoun) || isDefinite(foldedAt(scene.text, before) ?? '')) return null;
  const range = { from: before, to: cue.from };
  return { entity: describedGroup(scene, range), source: range, foundBy: 'document-before' };
}

/** `X alladhi akkada ...`: the nearest name before the pronoun. */
function antecedent({ text, mentions, entityOf }: Scene, cue: CueHit, first: number): FoundSpeaker | null {
  const pronoun = cue.from - 1;
  const isPronoun = isIn(text, pronoun, 'relative-pronouns') && (foldedAt(text, pronoun) ?? '').length > 3;
  if (!isPronoun || pronoun < first) return null;
  for (let k = pronoun - 1; k >= Math.max(first, pronoun - ANTECEDENT_BEFORE); k--) {
    const named = mentions.endingAt(k + 1);
    if (named) return { entity: entityOf(named), source: { from: named.from, to: named.to }, foundBy: 'antecedent' };
  }
  return null;
}

/** `X akkada ...`, `amma X fa-akkada ...`: a verb without conjunction, or with f- behind amma, may have its subject before it. */
function topic(scene: Scene, cue: CueHit, first: number): FoundSpeaker | null {
  if (cue.form.tense === 'participle') return null;
  const contrast = cue.conjunction === 'f' && isIn(scene.text, first, 'contrast-particles');
  const subject = cue.conjunction === '' || contrast ? topicBefore(scene.text, scene.mentions, cue, first) : null;
  return subject && resolveSubject(scene, subject, cue);
}

/** Who spoke in this sentence goes on; another person's verb shows by its form. */
function maySpeakOn(entity: Entity, cue: CueHit): boolean {
  if (cue.form.number === 'plural') return agrees(entity, cue);
  return cue.form.tense === 'participle' || entity.type !== 'Person' || agrees(entity, cue);
}

/** `..., baynama ittasala X bi-Y wa-lammaha ila ...`: the subject of a clause that opened since somebody spoke. */
function subjectOfClause(scene: Scene, cue: CueHit, first: number): FoundSpeaker | null {
  for (let k = cue.from - 2; k > Math.max(first, scene.memory.lastCue()); k--)
    if (isIn(scene.text, k, 'clause-openers')) return sentenceSubject(scene, cue, k + 1);
  return null;
}

/** `iltaqa X ... wa-akkada`: the sentence opens with another verb, whose subject goes on speaking. */
function sentenceSubject(scene: Scene, cue: CueHit, first: number): FoundSpeaker | null {
  const { text, mentions } = scene;
  const verb = openingVerb(scene, first, Math.min(cue.from, first + VERB_WITHIN));
  const subject = verb === null ? null : subjectAt(text, mentions, verb + 1, cue.from);
  if (!subject || subject.kind === 'unknown') return null;
  const found = resolveSubject(scene, subject, cue);
  if (!found || (cue.form.tense !== 'participle' && !agrees(found.entity, cue))) return null;
  return { ...found, source: null, foundBy: 'sentence-subject' };
}

/** Behind the openers and adverbs of a sentence (`min nahiya thaniya, ...`). */
function headOfSentence(text: ArabicText, first: number, to: number): number {
  const opener = phraseLength(text, first, 'discourse-openers');
  return skipAdverbials(text, first + opener, to);
}

/** The first verb known as one; at the head of a sentence any word before a name that is no noun of people or offices. */
function openingVerb({ text, mentions }: Scene, first: number, to: number): number | null {
  const head = headOfSentence(text, first, to);
  const noVerb = WORD.function | WORD.personNoun | WORD.organizationHead | WORD.title;
  for (let k = first; k < to; k++) {
    if (hasFlag(text, k, WORD.narrative | WORD.finiteCue) || readingIn(text, k, 'auxiliary-verbs', true)) return k;
    const named = k === head && (mentions.personFrom(k + 1) ?? mentions.namedFrom(k + 1)) !== null;
    if (named && !hasFlag(text, k, noVerb)) return k;
  }
  return null;
}
