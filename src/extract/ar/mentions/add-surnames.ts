import { isDefinite, withoutArticle } from '../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag, isWord, type Range, spanOf, tokenAt, wordsOf } from '../arabic-text.ts';
import { isFeminine, isSoundPlural } from '../word-endings.ts';
import { WORD } from '../word-flags.ts';
import type { TypedReading } from '../word-types.ts';
import { byStart, inTextOrder, type Mentions } from './find-mentions.ts';
import { coveringMention } from './known-names.ts';
import { lookUps } from './look-ups.ts';
import { formWithout, type RawMention, toRawMention } from './raw-mention.ts';

/** What a word may be besides a family name: then it needs to be listed, or to stand behind a cue. */
const COMMON =
  WORD.function |
  WORD.titleModifier |
  WORD.organizationHead |
  WORD.personNoun |
  WORD.title |
  WORD.verbalNoun |
  WORD.demonym |
  WORD.narrative |
  WORD.time |
  WORD.weakGiven |
  WORD.meeting |
  WORD.speechContext |
  WORD.adjective;

/**
 * Right-anchored inference: the last word of a full name found anywhere in the article names the same person wherever it stands alone.
 * A family name that is an ordinary word too counts only where a cue asks for it. `Sergey Lafruf ... wa-qala Lafruf`.
 */
export function addSurnames(text: ArabicText, mentions: Mentions): Mentions {
  const surnames = surnamesOf(text, mentions.people);
  const alone = findAlone(text, mentions, surnames);
  const starts = byStart(alone);
  const inPerson = [...mentions.inPerson];
  for (const { from } of alone) inPerson[from] = true;
  const added = [...alone];
  for (const title of mentions.titles) {
    if (inPerson[title.to - 1] || starts.has(title.from)) continue;
    const person = surnameInTitle(text, mentions, surnames, title);
    if (!person) continue;
    added.push(person);
    starts.set(title.from, person);
    inPerson[person.from] = true;
  }
  return added.length === 0 ? mentions : withAdded(mentions, added, inPerson, starts);
}

/** Last words of names in full, without the article. */
function surnamesOf(text: ArabicText, people: readonly RawMention[]): Set<string> {
  const surnames = new Set<string>();
  for (const person of people) {
    const last = text.tokens[person.to - 1]?.folded ?? '';
    if (person.to - person.from > 1 && last.length > 2) surnames.add(withoutArticle(last));
  }
  return surnames;
}

function findAlone(text: ArabicText, mentions: Mentions, surnames: ReadonlySet<string>): RawMention[] {
  const titleEnds = new Map(mentions.titles.map((title) => [title.to, title]));
  const found: RawMention[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (!isWord(text, at) || mentions.inPerson[at]) continue;
    const covering = coveringMention(mentions.names, at);
    if (covering && covering.to - covering.from > 1) continue;
    const reading = surnameReading(text, at, surnames);
    if (!reading) continue;
    const range = { from: at, to: at + 1 };
    const title = titleBefore(titleEnds, at, reading);
    found.push(
      toRawMention({
        ...range,
        ...formWithout(text, range, reading),
        type: 'Person',
        phraseFrom: title?.from ?? at,
        title,
        foundBy: 'ar.person.surname',
      }),
    );
  }
  return found;
}

/** The reading by which a word is a surname of the article, or undefined. */
function surnameReading(text: ArabicText, at: number, surnames: ReadonlySet<string>): TypedReading | undefined {
  const readings = text.infos[at]?.readings ?? [];
  const reading = readings.find(
    (r) => surnames.has(withoutArticle(r.key)) && (r.taken === 0 || readings[0]?.flags === 0),
  );
  if (!reading) return undefined;
  const afterCue = hasFlag(text, at - 1, WORD.finiteCue) && reading.taken === 0;
  if (afterCue || hasFlag(text, at, WORD.surname)) return reading;
  const bare = reading.taken === 0 || isDefinite(reading.key);
  return bare && !(reading.flags & COMMON) ? reading : undefined;
}

/** The office right before; one that swallowed the surname ends before it. */
function titleBefore(titleEnds: ReadonlyMap<number, Range>, at: number, reading: TypedReading): Range | null {
  const before = titleEnds.get(at);
  if (before) return before;
  const swallowing = reading.taken === 0 ? titleEnds.get(at + 1) : undefined;
  return swallowing && swallowing.from < at ? { from: swallowing.from, to: at } : null;
}

/** `al-wazir al-Safadi`: the last word of a definite office is a surname of the article, or a word that no list knows. */
function surnameInTitle(
  text: ArabicText,
  mentions: Mentions,
  surnames: ReadonlySet<string>,
  title: Range,
): RawMention | null {
  const last = title.to - 1;
  const head = text.infos[title.from]?.main.key ?? '';
  const folded = text.infos[last]?.folded ?? '';
  if (title.to - title.from < 2 || !isDefinite(folded) || !isDefinite(head) || isSoundPlural(head)) return null;
  if (coveringMention(mentions.names, last)) return null;
  if (!surnames.has(withoutArticle(folded)) && !isUnlistedName(text, title)) return null;
  const range = { from: last, to: title.to };
  return toRawMention({
    ...range,
    ...spanOf(text, range),
    form: wordsOf(text, range),
    type: 'Person',
    phraseFrom: title.from,
    foundBy: 'ar.person.title-surname',
  });
}

/** Two words, the office's noun and one that is nothing known, neither plural nor feminine, with the clause going on behind. */
function isUnlistedName(text: ArabicText, title: Range): boolean {
  const info = text.infos[title.to - 1];
  if (title.to - title.from !== 2 || !info || info.flags !== 0) return false;
  if (isSoundPlural(info.folded) || isFeminine(info.folded)) return false;
  const head = withoutArticle(text.infos[title.from]?.main.key ?? '');
  return text.words.lexicon.words('title-heads').get(head) === 'office' && endsTitle(text, title.to);
}

/** A clause, a preposition or a mark follows. */
function endsTitle(text: ArabicText, at: number): boolean {
  return (
    tokenAt(text, at)?.kind !== 'word' ||
    hasFlag(text, at, WORD.complementizer | WORD.function | WORD.time | WORD.finiteCue | WORD.narrative)
  );
}

/** A one-word country or body in the place of an added surname gives way to it. */
function withAdded(
  mentions: Mentions,
  added: readonly RawMention[],
  inPerson: readonly boolean[],
  starts: ReadonlyMap<number, RawMention>,
): Mentions {
  const taken = new Set(added.map((mention) => mention.from));
  const outside = mentions.all.filter((m) => m.type === 'Person' || m.to - m.from > 1 || !taken.has(m.from));
  const all = [...outside, ...added].sort(inTextOrder);
  return {
    ...mentions,
    inPerson,
    people: [...mentions.people, ...added].sort((a, b) => a.from - b.from),
    all,
    ...lookUps(all),
    personFrom: (token) => mentions.personFrom(token) ?? starts.get(token) ?? null,
  };
}
