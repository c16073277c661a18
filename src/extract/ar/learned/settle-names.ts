import { label } from '../../../learned/linear-tagger.ts';
import type { NameModel } from '../../../learned/models.ts';
import { type ArabicText, hasFlag, isComma, isIn, isWord, type Range, spanOf, tokenAt } from '../arabic-text.ts';
import { addSurnames } from '../mentions/add-surnames.ts';
import { findMentions, type Mentions, toMentions } from '../mentions/find-mentions.ts';
import { clip, type TitleAlone, withTitleBehind } from '../mentions/find-people.ts';
import type { RawMention } from '../mentions/raw-mention.ts';
import { nameForm, toPersonMention } from '../mentions/to-person-mention.ts';
import { NAME_FLAGS, WORD } from '../word-flags.ts';
import { NAME_BEGIN, NAME_INSIDE, NAME_OUT, nameFeatures } from './name-features.ts';

/** No name goes on where none began. */
export const FORBIDDEN_NAMES = [[NAME_OUT, NAME_INSIDE]] as const;

const LEARNED = 'ar.person.learned';

/** A missed speaker costs all that he says, a false name only itself: names are told rather than not. In units of the tagger's weights. */
const OUT_BIAS = -60;

/** People, countries and bodies of a text: by the rules, and by what was learned of names where it is given. */
export function findPeopleBy(text: ArabicText, model: NameModel | null): Mentions {
  const ruled = addSurnames(text, findMentions(text));
  return model ? addSurnames(text, settleNames(text, ruled, model)) : ruled;
}

/** Joins the names that the rules found with those that the tagger finds: its places, the rules' offices and known people. */
function settleNames(text: ArabicText, mentions: Mentions, { tagger, seen }: NameModel): Mentions {
  const labels = label(tagger, nameFeatures(text, mentions, tagger.bits, seen), (_, sums) => {
    sums[NAME_OUT] = OUT_BIAS;
  });
  const titles: TitleAlone[] = [...mentions.titles];
  const taken = new Int32Array(text.tokens.length + 1).fill(-1);
  const found = namesOf(text, labels)
    .map((name) =>
      behindOnBehalf(text, behindVerb(text, mentions, clip(withLinks(text, name, labels), mentions.names) ?? name)),
    )
    .filter((name) => !isVerbAlone(text, name) && !isPreposition(text, name));
  found.forEach(({ from, to }, index) => {
    taken.fill(index, from, to);
  });
  const ruled = new Map<number, RawMention>();
  const people: RawMention[] = [];
  for (const person of mentions.people) {
    const index = indexIn(taken, person);
    if (index < 0 && person.title) titles.push({ ...person.title, ...spanOf(text, person.title) });
    else if (index >= 0 && !ruled.has(index)) ruled.set(index, person);
  }
  const kept = titles.map((title) => cutBefore(text, title, taken)).filter((title) => title !== null);
  const titleEnds = new Map(kept.map((title) => [title.to, title]));
  found.forEach((range, index) => {
    const person = ruled.get(index);
    const named = person
      ? withRange(text, person, range)
      : toPersonMention(text, range, titleBefore(text, titleEnds, range.from), LEARNED, true);
    people.push(withTitleBehind(text, named, mentions.names));
  });
  people.sort((a, b) => a.from - b.from);
  const named = new Set(people.map(({ title }) => title?.from));
  return toMentions(
    text,
    mentions.names,
    people,
    kept.filter((title) => !named.has(title.from)).sort((a, b) => a.from - b.from),
  );
}

/** The names that labels mark, each within its sentence; links alone (`bin`) are none. */
function namesOf(text: ArabicText, labels: ArrayLike<number>): Range[] {
  const names: Range[] = [];
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] !== NAME_BEGIN) continue;
    let to = from + 1;
    while (labels[to] === NAME_INSIDE && tokenAt(text, to)?.sentence === tokenAt(text, from)?.sentence) to++;
    if (hasMoreThanLinks(text, { from, to })) names.push({ from, to });
  }
  return names;
}

function hasMoreThanLinks(text: ArabicText, { from, to }: Range): boolean {
  for (let k = from; k < to; k++)
    if (isWord(text, k) && (!hasFlag(text, k, WORD.nameLink) || hasFlag(text, k, NAME_FLAGS))) return true;
  return false;
}

/** A link (`bin`, `Abu`) at the end of a name has its word behind it, one at the beginning a given name before it. */
function withLinks(text: ArabicText, { from, to }: Range, labels: ArrayLike<number>): Range {
  const free = (at: number) =>
    isWord(text, at) && labels[at] === NAME_OUT && text.tokens[at]?.sentence === text.tokens[from]?.sentence;
  const isLink = (at: number) => hasFlag(text, at, WORD.nameLink) && text.infos[at]?.main.taken === 0;
  let first = from;
  let last = to;
  if (isLink(first) && free(first - 1) && hasFlag(text, first - 1, WORD.given | WORD.weakGiven)) first--;
  while (isLink(last - 1) && free(last)) last++;
  return { from: first, to: last };
}

/** `mutahadditha bi-ism X`: the word that says for whom is spelt like a given name. */
function behindOnBehalf(text: ArabicText, { from, to }: Range): Range {
  const speaks = hasFlag(text, from - 1, WORD.personNoun | WORD.title) && isIn(text, from, 'on-behalf');
  return speaks && to - from > 1 ? { from: from + 1, to } : { from, to };
}

/** `wa-dana X ...`: a verb of saying right before the name that the rules found is not its first word. */
function behindVerb(text: ArabicText, mentions: Mentions, { from, to }: Range): Range {
  const ruled = isReportingVerb(text, from) ? mentions.personFrom(from + 1) : null;
  return ruled ? { from: from + 1, to: Math.max(to, ruled.to) } : { from, to };
}

/** `azza al-wazir ...`: a verb of saying alone at the head of its sentence, that no list knows as a name or that has its subject behind it. */
function isVerbAlone(text: ArabicText, { from, to }: Range): boolean {
  const isHead = tokenAt(text, from)?.sentence !== tokenAt(text, from - 1)?.sentence;
  if (to - from > 1 || !isHead || !isReportingVerb(text, from)) return false;
  return !hasFlag(text, from, NAME_FLAGS) || hasFlag(text, to, WORD.title | WORD.personNoun | WORD.anaphor);
}

/** `li-salih al-mashru'`: in favour of, not for Salih. */
function isPreposition(text: ArabicText, { from, to }: Range): boolean {
  return to - from === 1 && text.words.lexicon.words('names-in-prepositions').has(text.infos[from]?.folded ?? '');
}

function isReportingVerb(text: ArabicText, at: number): boolean {
  return text.infos[at]?.cues.some(({ form }) => form.tense === 'perfect') ?? false;
}

function indexIn(taken: Int32Array, { from, to }: Range): number {
  for (let k = from; k < to; k++) if ((taken[k] as number) >= 0) return taken[k] as number;
  return -1;
}

/** An office ends where a name begins; null where nothing is left of it. */
function cutBefore(text: ArabicText, title: TitleAlone, taken: Int32Array): TitleAlone | null {
  let to = title.from;
  while (to < title.to && (taken[to] as number) < 0) to++;
  if (to === title.to) return title;
  return to === title.from ? null : { from: title.from, to, ...spanOf(text, { from: title.from, to }) };
}

/** The rules' person with the tagger's place. */
function withRange(text: ArabicText, person: RawMention, range: Range): RawMention {
  if (person.from === range.from && person.to === range.to) return person;
  const title = person.title && outside(person.title, range);
  const { start, end, form } = nameForm(text, range, true);
  const place =
    range.from === person.from
      ? { start: person.start, end, form: text.content.slice(person.start, end) }
      : { start, end, form };
  return {
    ...person,
    ...range,
    ...place,
    known: isPartOf(range, person) ? person.known : null,
    title,
    phraseFrom: Math.min(title?.from ?? range.from, range.from, person.phraseFrom),
    foundBy: LEARNED,
  };
}

/** Part of a name, its end included: who is known by the whole is meant by it. More words, or others, name another. */
function isPartOf({ from, to }: Range, whole: Range): boolean {
  return from >= whole.from && to === whole.to;
}

/** What of an office does not lie in a name: the words before it, or all of it. */
function outside(title: Range, name: Range): Range | null {
  if (title.to <= name.from || title.from >= name.to) return title;
  return title.from < name.from ? { from: title.from, to: name.from } : null;
}

/** The office right before a name, perhaps with a comma between. */
function titleBefore(text: ArabicText, ends: ReadonlyMap<number, Range>, at: number): Range | null {
  return ends.get(at) ?? (isComma(text, at - 1) ? (ends.get(at - 1) ?? null) : null);
}
