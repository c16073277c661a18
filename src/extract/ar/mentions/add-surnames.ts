import { isDefinite, startAfter, withoutArticle } from '../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag, isWord, tokenAt } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import type { Mentions } from './find-mentions.ts';
import { lookUps } from './look-ups.ts';
import type { RawMention } from './raw-mention.ts';

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

/** Sound plural endings: -un, -in, -at. */
const PLURAL = /\u0648\u0646$|\u064a\u0646$|\u0627\u062a$/u;

const FEMININE = '\u0647';

/**
 * Right-anchored inference: the last word of a full name found anywhere in the article names the same person wherever it stands alone.
 * A family name that is an ordinary word too counts only where a cue asks for it (subject.ts).
 */
export function addSurnames(text: ArabicText, mentions: Mentions): Mentions {
  const surnames = new Set<string>();
  for (const person of mentions.people) {
    if (person.to - person.from < 2) continue;
    const last = text.tokens[person.to - 1]?.folded ?? '';
    if (last.length > 2) surnames.add(withoutArticle(last));
  }
  const titleEnds = new Map(mentions.titles.map((title) => [title.to, title]));
  const added: RawMention[] = [];
  const inPerson = [...mentions.inPerson];
  const people = new Map<number, RawMention>();
  text.tokens.forEach((token, index) => {
    if (!isWord(text, index) || inPerson[index]) return;
    const covering = mentions.names.mentions[mentions.names.coveredBy[index] ?? -1];
    if (covering && covering.to - covering.from > 1) return;
    const info = text.infos[index];
    if (!info) return;
    const reading = info.readings.find(
      (r) => surnames.has(withoutArticle(r.key)) && (r.taken === 0 || info.readings[0]?.flags === 0),
    );
    if (!reading) return;
    const listed = hasFlag(text, index, WORD.surname);
    const afterCue = hasFlag(text, index - 1, WORD.finiteCue) && reading.taken === 0;
    if (!listed && !afterCue && (reading.flags & COMMON) !== 0) return;
    if (!listed && !afterCue && !isDefinite(reading.key) && reading.taken > 0) return;
    const swallowed = reading.taken === 0 ? titleEnds.get(index + 1) : undefined;
    const open = swallowed && swallowed.from < index ? { from: swallowed.from, to: index } : null;
    const title = titleEnds.get(index) ?? open;
    const start = startAfter(text.content, token, reading.taken);
    const mention: RawMention = {
      from: index,
      to: index + 1,
      start,
      end: token.end,
      form: text.content.slice(start, token.end),
      type: 'Person',
      known: null,
      indirect: false,
      phraseFrom: title?.from ?? index,
      title,
      foundBy: 'ar.person.surname',
    };
    added.push(mention);
    inPerson[index] = true;
    people.set(title?.from ?? index, mention);
    if (!people.has(index)) people.set(index, mention);
  });
  for (const title of mentions.titles) {
    const last = title.to - 1;
    const info = text.infos[last];
    if (title.to - title.from < 2 || !info || inPerson[last] || people.has(title.from)) continue;
    const head = text.infos[title.from]?.main.key ?? '';
    if (
      !isDefinite(info.folded) ||
      !isDefinite(head) ||
      PLURAL.test(head) ||
      (mentions.names.coveredBy[last] ?? -1) >= 0
    )
      continue;
    const seen = surnames.has(withoutArticle(info.folded));
    const unlisted =
      info.flags === 0 &&
      !PLURAL.test(info.folded) &&
      !info.folded.endsWith(FEMININE) &&
      text.words.lexicon.words('title-heads').get(withoutArticle(head)) === 'office' &&
      title.to - title.from === 2 &&
      endsTitle(text, title.to);
    if (!seen && !unlisted) continue;
    const token = text.tokens[last];
    if (!token) continue;
    const mention: RawMention = {
      from: last,
      to: title.to,
      start: token.start,
      end: token.end,
      form: text.content.slice(token.start, token.end),
      type: 'Person',
      known: null,
      indirect: false,
      phraseFrom: title.from,
      title: null,
      foundBy: 'ar.person.title-surname',
    };
    added.push(mention);
    inPerson[last] = true;
    people.set(title.from, mention);
  }
  if (added.length === 0) return mentions;
  const covered = (token: number) => tokenAt(text, token) !== undefined && people.has(token);
  const taken = new Set(added.map((mention) => mention.from));
  const outside = mentions.all.filter((m) => m.type === 'Person' || m.to - m.from > 1 || !taken.has(m.from));
  const all = [...outside, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
  return {
    ...mentions,
    inPerson,
    people: [...mentions.people, ...added].sort((a, b) => a.from - b.from),
    all,
    ...lookUps(all),
    personFrom: (token) => mentions.personFrom(token) ?? (covered(token) ? (people.get(token) ?? null) : null),
  };
}

/** A clause, a preposition or a mark follows. */
function endsTitle(text: ArabicText, at: number): boolean {
  return (
    tokenAt(text, at)?.kind !== 'word' ||
    hasFlag(text, at, WORD.complementizer | WORD.function | WORD.time | WORD.finiteCue | WORD.narrative)
  );
}
