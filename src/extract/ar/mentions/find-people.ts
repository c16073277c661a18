import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, flagsAt, foldedAt, hasFlag, isWord, type Range, tokenAt } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import type { KnownNames } from './known-names.ts';
import { mentionOf } from './person-mention.ts';
import { personNameAt } from './person-name-at.ts';
import type { RawMention } from './raw-mention.ts';
import { titledNameAt } from './titled-name-at.ts';

/** An office without a name: it may point back to a person. */
export interface TitleAlone extends Range {
  readonly start: number;
  readonly end: number;
}

interface PeopleFound {
  readonly people: readonly RawMention[];
  readonly titles: readonly TitleAlone[];
}

/** Persons named in full: from the gazetteer, behind a title or an honorific, or by a given name. Left to right; a name never reaches into a country or a body. */
export function findPeople(text: ArabicText, names: KnownNames): PeopleFound {
  const people: RawMention[] = [];
  const titles: TitleAlone[] = [];
  const known = new Map(names.people.map((hit) => [hit.from, hit]));
  for (let i = 0; i < text.tokens.length; i++) {
    if (!isWord(text, i)) continue;
    const hit = known.get(i);
    if (hit && hit.from === i) {
      const person = hit.senses.find(({ known }) => known.type === 'Person')?.known ?? null;
      const to = extendKnown(text, hit.to);
      people.push({ ...mentionOf(text, { from: i, to }, null, 'ar.person.known'), start: hit.start, known: person });
      i = to - 1;
      continue;
    }
    const titled = titledNameAt(text, i, names);
    if (titled) {
      const whole =
        titled.name && names.personFrom.has(titled.name.from)
          ? { from: titled.name.from, to: extendKnown(text, titled.name.to) }
          : titled.name;
      const name = whole ? clip(whole, names) : null;
      if (name) {
        const inside = knownInside(names, name);
        const title = titled.honorificOnly ? null : titled.title;
        people.push({
          ...mentionOf(text, name, title, titled.honorificOnly ? 'ar.person.honorific' : 'ar.person.title'),
          known: inside,
          phraseFrom: i,
        });
        i = name.to - 1;
        continue;
      }
      const titleFrom = tokenAt(text, titled.title.from);
      const titleEnd = tokenAt(text, titled.title.to - 1);
      if (!titled.honorificOnly && titleFrom && titleEnd) {
        titles.push({ ...titled.title, start: titleFrom.start, end: titleEnd.end });
      }
      continue;
    }
    if ((names.coveredBy[i] ?? -1) >= 0) continue;
    const start = nameStart(text, i);
    if (start === null || isSurnameSeen(text, people, i)) continue;
    const name = personNameAt(text, i, 'none');
    const clipped = name ? clip(name, names) : null;
    if (clipped && clipped.to - clipped.from > 1) {
      people.push(mentionOf(text, clipped, null, 'ar.person.given-name'));
      i = clipped.to - 1;
    }
  }
  return { people: people.map((person) => withTitleBehind(text, person, names)), titles };
}

/** A known name may go on with a family name that the gazetteer lacks. */
function extendKnown(text: ArabicText, to: number): number {
  let at = to;
  while (isWord(text, at) && hasFlag(text, at, WORD.nameLink)) at += 2;
  if (at === to && isWord(text, at) && isDefinite(foldedAt(text, at) ?? '') && flagsAt(text, at) & WORD.surname) at++;
  return isWord(text, at - 1) ? at : to;
}

function knownInside(names: KnownNames, name: Range): RawMention['known'] {
  const hit = names.people.find((h) => h.from >= name.from && h.to <= name.to);
  return hit?.senses.find(({ known }) => known.type === 'Person')?.known ?? null;
}

/** The word is the family name of someone named in full before: it stands alone here. */
function isSurnameSeen(text: ArabicText, people: readonly RawMention[], index: number): boolean {
  const key = text.infos[index]?.main.key;
  return people.some((person) => person.to - person.from > 1 && text.tokens[person.to - 1]?.folded === key);
}

/** A name behind w-: its first word is read without it where only so it is a given name. */
function nameStart(text: ArabicText, index: number): number | null {
  if (phraseLength(text, index, 'not-names', 2) > 0) return null;
  if (hasFlag(text, index, WORD.given | WORD.nameLink)) return index;
  const linked = text.words.lexicon.words('name-links').get(foldedAt(text, index + 1) ?? '') === 'inner';
  return linked && flagsAt(text, index) === 0 ? index : null;
}

function clip(name: Range, names: KnownNames): Range | null {
  let to = name.to;
  for (let k = name.from; k < name.to; k++) {
    const covering = names.mentions[names.coveredBy[k] ?? -1];
    if (covering && !covering.indirect && covering.to - covering.from > 1) {
      to = k;
      break;
    }
  }
  return to > name.from ? { from: name.from, to } : null;
}

/** `name, deputy head of ...`: an office in apposition behind a name that has none before it. */
function withTitleBehind(text: ArabicText, person: RawMention, names: KnownNames): RawMention {
  if (person.title) return person;
  const comma = foldedAt(text, person.to);
  const at = comma === '\u060c' || comma === ',' ? person.to + 1 : person.to;
  const info = text.infos[at];
  if (!info || info.main.taken > 0 || !(info.flags & WORD.title)) return person;
  const titled = titledNameAt(text, at, names);
  return titled && !titled.name ? { ...person, title: titled.title } : person;
}
