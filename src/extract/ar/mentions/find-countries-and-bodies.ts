import type { NamedPhrase } from '../../../gazetteer/gazetteer.ts';
import type { Known, KnownPlace } from '../../../gazetteer/known.ts';
import { type ArabicText, isWord } from '../arabic-text.ts';
import { type Doubtful, isDoubtfulCapital, settleCapitals, stateThatSpeaks } from './capitals.ts';
import { composedBodyAt } from './composed-body-at.ts';
import { countriesInside, demonymAt } from './demonym-at.ts';
import { governmentAt } from './government-at.ts';
import { type KnownHit, knownAt, toKnownMention, toPlaceMention } from './known-at.ts';
import type { KnownNames, PlaceMention } from './known-names.ts';
import type { RawMention } from './raw-mention.ts';
import { usableSenses } from './usable-senses.ts';

interface Found {
  readonly mentions: RawMention[];
  readonly places: PlaceMention[];
  readonly people: KnownHit[];
  readonly doubtful: Doubtful[];
}

/** Countries, demonyms, bodies (known or composed) and places; people of the gazetteer are handed on to find-people.ts. Left to right, longest first. */
export function findCountriesAndBodies(text: ArabicText): KnownNames {
  const found: Found = { mentions: [], places: [], people: [], doubtful: [] };
  for (let at = 0; at < text.tokens.length; ) at = isWord(text, at) ? readName(text, at, found) : at + 1;
  const { people } = found;
  const { mentions, places } = settleCapitals(text, found.doubtful, found);
  mentions.sort((a, b) => a.from - b.from || b.to - a.to);
  return {
    mentions,
    places,
    coveredBy: coverage(mentions, text.tokens.length),
    personFrom: new Map(people.map((hit) => [hit.from, hit])),
    placeFrom: new Map(places.map((place) => [place.from, place])),
  };
}

/** Adds what starts at a token to what is found; the token to go on from. */
function readName(text: ArabicText, at: number, found: Found): number {
  const government = governmentAt(text, at);
  if (government) {
    found.mentions.push(government);
    return government.to;
  }
  const hit = knownAt(text, at);
  const senses = hit ? usableSenses(text, hit) : [];
  const body = longerBody(text, at, hit, senses);
  if (body) {
    found.mentions.push(body, ...countriesInside(text, body));
    return body.to;
  }
  if (hit && takeKnown(text, hit, senses, found)) return hit.to;
  const demonym = demonymAt(text, at);
  if (demonym) found.mentions.push(demonym);
  return at + 1;
}

/** A composed body that says more than the known name; a known body of several words is left as it is unless a country follows. */
function longerBody(
  text: ArabicText,
  at: number,
  hit: KnownHit | null,
  senses: readonly NamedPhrase[],
): RawMention | null {
  const body = composedBodyAt(text, at);
  if (!body || !hit) return body;
  const length = hit.to - hit.from;
  if (body.to - body.from <= length) return null;
  const complete = length > 1 && nameOf(senses, 'Organization') && !hasDemonym(text, hit.to, body.to);
  return complete ? null : body;
}

function hasDemonym(text: ArabicText, from: number, to: number): boolean {
  return text.infos.slice(from, to).some((info) => info.demonym !== null);
}

/** Adds a known name by its first sense that counts here: country, body, person (two words at least), place. False where none does. */
function takeKnown(text: ArabicText, hit: KnownHit, senses: readonly NamedPhrase[], found: Found): boolean {
  const country = nameOf(senses, 'Country');
  const body = nameOf(senses, 'Organization');
  const places = placesOf(text, hit, senses);
  if (country) {
    const place = places.find((spot) => isDoubtfulCapital(spot, country));
    if (place) found.doubtful.push({ hit, place, country });
    found.mentions.push(toKnownMention(hit, country, false, 'ar.known.country'));
  } else if (body) {
    found.mentions.push(toKnownMention(hit, body, false, 'ar.known.organization'), ...countriesInside(text, hit));
  } else if (hit.to - hit.from > 1 && senses.some(({ known }) => known.type === 'Person')) {
    found.people.push(hit);
  } else if (places.length > 0) {
    found.places.push(toPlaceMention(hit, places));
    const state = stateThatSpeaks(text, hit, places);
    if (state) found.mentions.push(toKnownMention(hit, state, true, 'ar.capital'));
  } else return false;
  return true;
}

function nameOf(senses: readonly NamedPhrase[], type: Known['type']): Known | undefined {
  return senses.find(({ known, sense }) => known.type === type && sense === 'name')?.known;
}

/** A single word that is a common word too is no place. */
function placesOf(text: ArabicText, hit: KnownHit, senses: readonly NamedPhrase[]): KnownPlace[] {
  const common = hit.to - hit.from === 1 && text.infos[hit.from]?.flags !== 0;
  return common ? [] : senses.flatMap(({ known }) => (known.type === 'Place' ? [known] : []));
}

/** For each token the mention that covers it; a demonym inside a body is covered by the body. */
function coverage(mentions: readonly RawMention[], tokens: number): number[] {
  const covered: number[] = new Array(tokens).fill(-1);
  mentions.forEach((mention, at) => {
    if (mention.indirect && mention.type === 'Country' && (covered[mention.from] ?? -1) >= 0) return;
    covered.fill(at, mention.from, mention.to);
  });
  return covered;
}
