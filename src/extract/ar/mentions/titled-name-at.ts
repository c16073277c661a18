import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, isWord, type Range, tokenAt } from '../arabic-text.ts';
import { phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import type { KnownNames } from './known-names.ts';
import { personNameAt } from './person-name-at.ts';

/** An office and the name that it leads to. */
interface TitledName {
  readonly title: Range;
  readonly name: Range | null;
  /** True where only an honorific stands before the name. */
  readonly honorificOnly: boolean;
}

const LOOK_AHEAD = 16;

/** The preposition before those whose words are relayed. */
const QUOTED_FROM = '\u0639\u0646';

const STOP = WORD.complementizer | WORD.finiteCue | WORD.participleCue | WORD.narrative | WORD.adverb | WORD.time;

/**
 * Reads an office that starts at a token: head, its genitive (indefinite heads until the first definite word), adjectives, demonyms, prepositional
 * parts; then a name, perhaps behind honorifics, a comma or an opening mark.
 *   المتحدث باسم وزارة الخارجية الكازاخية أنور جايناكوف
 */
export function titledNameAt(text: ArabicText, index: number, names: KnownNames): TitledName | null {
  const head = text.infos[index];
  const token = tokenAt(text, index);
  if (!head || token?.kind !== 'word') return null;
  if (isIn(text, index + 1, 'divine-ends')) return null;
  const styled = phraseLength(text, index, 'honorific-phrases');
  const office = styled > 0 ? head.main : head.readings.find((r) => (r.flags & (WORD.title | WORD.honorific)) !== 0);
  if (!office) return null;
  let at = index + styled;
  let closed = styled > 0;
  let forced = styled > 0;
  let honorificOnly = true;
  let end = index;
  let circumstance = false;
  const limit = index + LOOK_AHEAD;
  while (at < limit && tokenAt(text, at)?.sentence === token.sentence) {
    const info = text.infos[at];
    if (!info) break;
    if (!isWord(text, at)) {
      const quoted = quotedPart(text, at);
      if (quoted > at && !names.personFrom.has(at + 1) && !personNameAt(text, at + 1, 'none')) {
        at = quoted;
        if (!circumstance) end = at;
        closed = true;
        continue;
      }
      const after = afterMark(text, at, closed || forced);
      if (after === null) break;
      const hit = names.personFrom.get(after);
      if (hit) return { title: { from: index, to: end }, name: { from: after, to: hit.to }, honorificOnly };
      const name = personNameAt(text, after, forced ? 'forced' : 'none');
      if (name) return { title: { from: index, to: end }, name, honorificOnly };
      break;
    }
    const flags = at === index ? office.flags : info.flags;
    const known = at > index ? names.personFrom.get(at) : undefined;
    if (known)
      return { title: { from: index, to: Math.max(end, index + 1) }, name: { from: at, to: known.to }, honorificOnly };
    if (at > index && closed && flags & WORD.title && isDefinite(info.main.key) && info.main.conjunction === '') {
      const name = names.personFrom.get(at + 1) ?? personNameAt(text, at + 1, 'title');
      if (name)
        return {
          title: { from: index, to: end },
          name: { from: name.from, to: name.to },
          honorificOnly: end === index,
        };
    }
    if (flags & WORD.honorific && (at === index || closed || forced || !(flags & WORD.title))) {
      forced = true;
      if (flags & WORD.title && at === index) honorificOnly = false;
      at++;
      if (!(flags & WORD.title) && at === index + 1) end = at;
      if (isDefinite(info.main.key)) closed = true;
      continue;
    }
    const mention = names.coveredBy[at] ?? -1;
    const covering = mention >= 0 ? names.mentions[mention] : undefined;
    if (forced) {
      const name = personNameAt(text, at, 'forced');
      if (name) return { title: { from: index, to: Math.max(end, index + 1) }, name, honorificOnly };
    }
    if (at > index && covering && covering.from === at) {
      at = covering.to;
      if (!circumstance) end = at;
      closed = true;
      forced = false;
      honorificOnly = false;
      continue;
    }
    if (at > index && flags & STOP && !(flags & (WORD.title | WORD.titleModifier))) break;
    if (at > index && flags & WORD.function && !text.words.lexicon.words('title-prepositions').has(info.folded)) break;
    if (flags & WORD.title && (at === index || !isDefinite(info.main.key) || !closed)) {
      if (at > index && closed && info.main.conjunction === '' && !isDefinite(info.main.key)) {
        const name = personNameAt(text, at, 'title');
        if (name) return { title: { from: index, to: end }, name, honorificOnly: false };
      }
      if (at > index && closed && (info.main.conjunction !== '' || isDefinite(info.main.key))) {
        if (info.main.conjunction === '') break;
      }
      honorificOnly = false;
      closed = isDefinite(office.key) && at === index ? true : isDefinite(info.main.key);
      at++;
      if (!circumstance) end = at;
      forced = false;
      continue;
    }
    if (isDefinite(info.main.key) && info.main.preposition === '') {
      if (closed && flags & WORD.anaphor && !(flags & (WORD.titleModifier | WORD.demonym))) break;
      if (
        hasFlag(text, at - 1, WORD.demonym) &&
        at > index + 1 &&
        !(flags & (WORD.titleModifier | WORD.demonym | WORD.surname | WORD.title))
      )
        break;
      const family = closed && at === index + 1 && flags & WORD.surname;
      if (family) return { title: { from: index, to: end }, name: { from: at, to: at + 1 }, honorificOnly };
      closed = true;
      at++;
      if (!circumstance) end = at;
      continue;
    }
    if (flags & (WORD.demonym | WORD.titleModifier) || (!closed && isGenitiveNoun(text, at))) {
      closed = closed || (flags & WORD.demonym) !== 0;
      at++;
      if (!circumstance) end = at;
      continue;
    }
    const region = at > index ? names.placeFrom.get(at) : undefined;
    if (region && !closed) {
      closed = true;
      at = region.to;
      if (!circumstance) end = at;
      continue;
    }
    const prepositional = text.words.lexicon.words('title-prepositions').has(info.folded);
    if (closed && !prepositional && !(names.placeFrom.has(at) && !hasFlag(text, at, WORD.given))) {
      const name = personNameAt(text, at, 'title');
      if (name) return { title: { from: index, to: end }, name, honorificOnly };
    }
    const step = prepositionalStep(text, at, names);
    if (step > 0) {
      circumstance = circumstance || !titlePart(text, at);
      at += step;
      closed = true;
      if (!circumstance) end = at;
      continue;
    }
    if (!closed && hasFlag(text, at, WORD.given)) {
      const name = personNameAt(text, at, 'title');
      if (name && name.to - name.from > 1) return { title: { from: index, to: end }, name, honorificOnly };
    }
    if (!closed && hasFlag(text, at, WORD.organizationHead)) {
      at++;
      if (!circumstance) end = at;
      continue;
    }
    break;
  }
  const late =
    end > index && (hasFlag(text, index - 1, WORD.finiteCue) || foldedAt(text, index - 1) === QUOTED_FROM)
      ? nameAhead(text, at, limit, names)
      : null;
  if (late) return { title: { from: index, to: end }, name: late, honorificOnly: false };
  return end > index ? { title: { from: index, to: end }, name: null, honorificOnly } : null;
}

/** Behind a verb of saying a long office may hold a whole occasion before the name: the first listed name of its clause is the office's. */
function nameAhead(text: ArabicText, from: number, limit: number, names: KnownNames): Range | null {
  for (let k = from; k < limit + 4; k++) {
    if (!isWord(text, k) || hasFlag(text, k, STOP)) return null;
    if (hasFlag(text, k, WORD.title | WORD.honorific) && k > from) return null;
    const known = names.personFrom.get(k);
    if (known) return { from: k, to: known.to };
    if ((names.coveredBy[k] ?? -1) >= 0 || names.placeFrom.has(k)) continue;
    const name = personNameAt(text, k, 'none');
    if (name) return name;
  }
  return null;
}

/** A short name in marks inside an office: the leader of "..."; the token behind it, or `at` where none stands. */
function quotedPart(text: ArabicText, at: number): number {
  const quote = text.document.quotes[text.quoteAt[at] ?? -1];
  if (!quote?.closed || quote.start !== tokenAt(text, at)?.start) return at;
  let end = at;
  while ((tokenAt(text, end)?.start ?? quote.end) < quote.end) end++;
  return end - at <= 6 ? end : at;
}

/** A comma or an opening mark between office and name. */
function afterMark(text: ArabicText, at: number, closed: boolean): number | null {
  const mark = foldedAt(text, at);
  return closed && mark !== null && '\u060c,"\u201c\u00ab('.includes(mark) ? at + 1 : null;
}

function isGenitiveNoun(text: ArabicText, at: number): boolean {
  const key = foldedAt(text, at);
  return key !== null && text.words.lexicon.words('title-modifiers').has(`\u0627\u0644${key}`);
}

/** Prepositions that continue an office: in the name of, at, for affairs of; with the word or body behind them. 0 where none. */
function prepositionalStep(text: ArabicText, at: number, names: KnownNames): number {
  const info = text.infos[at];
  if (!info) return 0;
  const attached = info.readings.find((r) => r.preposition === 'l' || r.preposition === 'b');
  const place = names.placeFrom.get(at);
  if (place) return place.to - at;
  const covering = names.coveredBy[at] ?? -1;
  if (covering >= 0 && names.mentions[covering]?.from === at) return (names.mentions[covering]?.to ?? at) - at;
  if (
    attached &&
    (isDefinite(attached.key) || attached.flags & (WORD.organizationHead | WORD.titleModifier | WORD.meeting))
  )
    return 1;
  if (!text.words.lexicon.words('title-prepositions').has(info.folded)) return 0;
  if (hasFlag(text, at + 1, WORD.speechContext)) return 0;
  const next = text.infos[at + 1];
  if (!next || !isWord(text, at + 1)) return 0;
  const covered = names.coveredBy[at + 1] ?? -1;
  const mention = covered >= 0 ? names.mentions[covered] : undefined;
  if (mention) return mention.to - at;
  if (isDefinite(next.main.key) || next.flags & (WORD.organizationHead | WORD.meeting | WORD.titleModifier)) return 2;
  return 0;
}

function titlePart(text: ArabicText, at: number): boolean {
  return text.words.lexicon.words('title-prepositions').get(foldedAt(text, at) ?? '') === 'office';
}
