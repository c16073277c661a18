import type { NamedPhrase } from '../../gazetteer/gazetteer.ts';
import type { Known } from '../../gazetteer/known.ts';
import { isDefinite, startAfter } from '../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isWord } from './arabic-text.ts';
import { composedBodyAt } from './composed-body.ts';
import { type KnownHit, knownAt } from './find-known.ts';
import type { RawMention } from './raw-mention.ts';
import { WORD } from './word-types.ts';

/** A place name in the text, for meetings and for capitals that speak. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly places: readonly Known[];
}

export interface KnownNames {
  readonly mentions: readonly RawMention[];
  readonly places: readonly PlaceMention[];
  /** For each token, the mention (index) that covers it, or -1; demonyms inside bodies do not count. */
  readonly coveredBy: readonly number[];
  readonly people: readonly KnownHit[];
  readonly personFrom: ReadonlyMap<number, KnownHit>;
  /** Place that starts at a token. */
  readonly placeFrom: ReadonlyMap<number, PlaceMention>;
}

/** Countries, demonyms, bodies (known or composed) and places; people of the gazetteer are handed on to find-people. Left to right, longest first. */
export function findCountriesAndBodies(text: ArabicText): KnownNames {
  const mentions: RawMention[] = [];
  const places: PlaceMention[] = [];
  const people: KnownHit[] = [];
  const doubtful: Doubtful[] = [];
  const coveredBy: number[] = new Array(text.tokens.length).fill(-1);
  const cover = (mention: RawMention) => {
    const at = mentions.push(mention) - 1;
    for (let k = mention.from; k < mention.to; k++) coveredBy[k] = at;
  };
  for (let i = 0; i < text.tokens.length; i++) {
    if (!isWord(text, i)) continue;
    const state = governmentAt(text, i);
    if (state) {
      cover(state);
      i = state.to - 1;
      continue;
    }
    const hit = knownAt(text, i);
    const headed = text.infos[i]?.readings.some((r) => (r.flags & WORD.organizationHead) !== 0);
    const body = headed ? composedBodyAt(text, i) : null;
    const senses = hit ? usableSenses(text, hit) : [];
    const organization = senses.find(({ known, sense }) => known.type === 'Organization' && sense === 'name');
    const country = senses.find(({ known, sense }) => known.type === 'Country' && sense === 'name');
    const length = hit ? hit.to - hit.from : 0;
    if (
      body &&
      body.to - body.from > length &&
      !(organization && length > 1 && !extendsKnown(text, hit?.to ?? i, body.to))
    ) {
      cover(body);
      demonymsInside(text, body.from, body.to, mentions);
      i = body.to - 1;
      continue;
    }
    if (!hit) {
      pushDemonym(text, i, mentions, coveredBy);
      continue;
    }
    const common = length === 1 && (text.infos[i]?.flags ?? 0) !== 0;
    const spots = common ? [] : senses.filter(({ known }) => known.type === 'Place').map(({ known }) => known);
    const capital = spots.find(
      (spot) => spot.type === 'Place' && spot.kind === 'capital' && spot.country !== country?.known.id,
    );
    if (country && capital) doubtful.push({ hit, place: capital, country: country.known });
    if (country) {
      cover(toMention(hit, country.known, false, 'ar.known.country'));
      i = hit.to - 1;
    } else if (organization) {
      cover(toMention(hit, organization.known, false, 'ar.known.organization'));
      demonymsInside(text, hit.from, hit.to, mentions);
      i = hit.to - 1;
    } else if (senses.some(({ known }) => known.type === 'Person') && length > 1) {
      people.push(hit);
      i = hit.to - 1;
    } else if (spots.length > 0) {
      places.push({ from: hit.from, to: hit.to, start: hit.start, end: hit.end, form: hit.form, places: spots });
      const state = stateBehind(text, hit, spots);
      if (state) mentions.push(toMention(hit, state, true, 'ar.capital'));
      if (length > 1) i = hit.to - 1;
    } else pushDemonym(text, i, mentions, coveredBy);
  }
  settleCapitals(text, doubtful, mentions, places);
  mentions.sort((a, b) => a.from - b.from || b.to - a.to);
  const covered: number[] = new Array(text.tokens.length).fill(-1);
  mentions.forEach((mention, at) => {
    if (mention.indirect && mention.type === 'Country' && (covered[mention.from] ?? -1) >= 0) return;
    for (let k = mention.from; k < mention.to; k++) covered[k] = at;
  });
  return {
    mentions,
    places,
    coveredBy: covered,
    people,
    personFrom: new Map(people.map((hit) => [hit.from, hit])),
    placeFrom: new Map(places.map((place) => [place.from, place])),
  };
}

/** What a composed body has beyond a known name belongs to it only if it is a demonym or a country. */
function extendsKnown(text: ArabicText, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (text.infos[k]?.demonym) return true;
  return false;
}

/** A capital right behind a complementiser, a reporting verb or between stands for its state, and so does one joined to such a capital. */
function stateBehind(text: ArabicText, hit: KnownHit, spots: readonly Known[]): Known | null {
  const capital = spots.find(
    (spot) => spot.type === 'Place' && (spot.kind === 'capital' || spot.kind === 'institution_metonym'),
  );
  if (capital?.type !== 'Place' || !capital.country || hit.reading.preposition !== '') return null;
  const before = hit.from - 1;
  const joined =
    hit.reading.conjunction !== '' && text.words.lexicon.words('state-openers').has(foldedAt(text, before - 1) ?? '');
  const opened =
    hasFlag(text, before, WORD.complementizer) ||
    text.words.lexicon.words('state-openers').has(foldedAt(text, before) ?? '');
  return opened || joined ? (text.words.knowledge.gazetteer.country(capital.country) ?? null) : null;
}

/** A word that is a country and the capital of another: Oman and Amman. */
interface Doubtful {
  readonly hit: KnownHit;
  readonly place: Known;
  readonly country: Known;
}

const SHADDA = '\u0651';
const DAMMA = '\u064f';

/** By its marks, by a word before it, or by which of the two countries the article names otherwise. */
function settleCapitals(
  text: ArabicText,
  doubtful: readonly Doubtful[],
  mentions: RawMention[],
  places: PlaceMention[],
): void {
  if (doubtful.length === 0) return;
  const starts = new Set(doubtful.map(({ hit }) => hit.start));
  const named = (id: string | null) => mentions.some((m) => m.known?.id === id && !starts.has(m.start));
  for (const { hit, place, country } of doubtful) {
    const written = text.content.slice(hit.start, hit.end);
    const owner = place.type === 'Place' ? place.country : null;
    const before = foldedAt(text, hit.from - 1) ?? '';
    const byMark = written.includes(SHADDA) ? true : written.includes(DAMMA) ? false : null;
    const isCapital =
      byMark ??
      (text.words.lexicon.words('place-openers').has(before) && before.length > 3
        ? true
        : named(owner) && !named(country.id));
    if (!isCapital) continue;
    const at = mentions.findIndex((m) => m.start === hit.start && m.known?.id === country.id);
    if (at >= 0) mentions.splice(at, 1);
    places.push({ from: hit.from, to: hit.to, start: hit.start, end: hit.end, form: hit.form, places: [place] });
  }
  places.sort((a, b) => a.from - b.from);
}

/** Senses that fit: one-word weak names and one-word people are left out. */
function usableSenses(text: ArabicText, hit: KnownHit): readonly NamedPhrase[] {
  const single = hit.to - hit.from === 1;
  return hit.senses.filter(({ known, sense }) => {
    if (sense === 'demonym') return false;
    if (sense === 'weak') return !single;
    if (
      known.type === 'Organization' &&
      (hasFlag(text, hit.from, WORD.meeting) || text.words.lexicon.words('no-actor-kinds').has(known.kind))
    )
      return false;
    if (known.type === 'Organization' && isWeakName(text, hit)) return false;
    if (single && known.type === 'Person') return false;
    if (single && known.type === 'Organization' && !isDefinite(hit.reading.key)) {
      return !hasFlag(
        text,
        hit.from,
        WORD.function |
          WORD.given |
          WORD.title |
          WORD.finiteCue |
          WORD.demonym |
          WORD.verbalNoun |
          WORD.adjective |
          WORD.narrative |
          WORD.titleModifier,
      );
    }
    return true;
  });
}

/** Names that are ordinary phrases too (the Middle East, the homeland) count only in marks or behind a head noun. */
function isWeakName(text: ArabicText, hit: KnownHit): boolean {
  const words = Array.from({ length: hit.to - hit.from }, (_, k) =>
    k === 0 ? hit.reading.key : (foldedAt(text, hit.from + k) ?? ''),
  );
  if (!text.words.lexicon.words('weak-body-names').has(words.join(' '))) return false;
  const quote = text.document.quotes[text.quoteAt[hit.from] ?? -1];
  const quoted = quote !== undefined && quote.inner.start === hit.start && quote.inner.end === hit.end;
  return !quoted && !hasFlag(text, hit.from - 1, WORD.organizationHead);
}

function toMention(hit: KnownHit, known: Known, indirect: boolean, foundBy: string): RawMention {
  return {
    from: hit.from,
    to: hit.to,
    start: hit.start,
    end: hit.end,
    form: hit.form,
    type: known.type === 'Country' ? 'Country' : 'Organization',
    known,
    indirect,
    phraseFrom: hit.from,
    title: null,
    foundBy,
  };
}

function pushDemonym(text: ArabicText, index: number, mentions: RawMention[], coveredBy: number[]): void {
  const found = demonymAt(text, index);
  if (!found) return;
  const at = mentions.push(found) - 1;
  coveredBy[index] = at;
}

function demonymsInside(text: ArabicText, from: number, to: number, mentions: RawMention[]): void {
  for (let k = from + 1; k < to; k++) {
    const hit = knownAt(text, k);
    const country =
      hit && hit.to <= to
        ? hit.senses.find(({ known, sense }) => known.type === 'Country' && sense === 'name')
        : undefined;
    if (hit && country) {
      mentions.push(toMention(hit, country.known, true, 'ar.known.country-in-body'));
      k = hit.to - 1;
      continue;
    }
    const found = demonymAt(text, k);
    if (found) mentions.push(found);
  }
}

const FEMININE = '\u0647';

/** `al-hukuma al-rusiyya`, `hukumat Rusya`: the government stands for its state. */
function governmentAt(text: ArabicText, index: number): RawMention | null {
  const info = text.infos[index];
  const token = text.tokens[index];
  const reading = info?.readings.find((r) => (r.flags & WORD.government) !== 0);
  if (!info || !token || !reading || (hasFlag(text, index - 1, WORD.title) && isDefinite(reading.key))) return null;
  const start = startAfter(text.content, token, reading.taken);
  const next = text.infos[index + 1];
  const hit = isDefinite(reading.key) ? null : knownAt(text, index + 1);
  const named = hit?.senses.find(({ known, sense }) => known.type === 'Country' && sense === 'name');
  const to =
    hit && named
      ? hit.to
      : isDefinite(reading.key) && next?.demonym && isDefinite(next.main.key) && next.main.key.endsWith(FEMININE)
        ? index + 2
        : index;
  const known = named?.known ?? next?.demonym ?? null;
  const last = text.tokens[to - 1];
  if (to === index || !known || !last) return null;
  return {
    from: index,
    to,
    start,
    end: last.end,
    form: text.content.slice(start, last.end),
    type: 'Country',
    known,
    indirect: false,
    phraseFrom: index,
    title: null,
    foundBy: 'ar.government',
  };
}

/** `al-rusi`: an adjective of a country counts for the country. */
function demonymAt(text: ArabicText, index: number): RawMention | null {
  const info = text.infos[index];
  const token = text.tokens[index];
  if (!info?.demonym || !token) return null;
  const reading = info.readings.find((r) => text.words.demonymOf(r.key) !== null);
  if (!reading || (reading.taken > 0 && info.flags & ~WORD.demonym)) return null;
  if (foldedAt(text, index) === reading.key && info.flags & WORD.given) return null;
  const start = startAfter(text.content, token, reading.taken);
  return {
    from: index,
    to: index + 1,
    start,
    end: token.end,
    form: text.content.slice(start, token.end),
    type: 'Country',
    known: info.demonym,
    indirect: true,
    phraseFrom: index,
    title: null,
    foundBy: 'ar.demonym',
  };
}
