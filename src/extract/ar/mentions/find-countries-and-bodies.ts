import { type ArabicText, isWord } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { composedBodyAt } from './composed-body.ts';
import { demonymAt, demonymsInside } from './demonym-at.ts';
import { governmentAt } from './government-at.ts';
import { type KnownHit, knownAt } from './known-at.ts';
import { toMention } from './known-mention.ts';
import type { KnownNames, PlaceMention } from './known-names.ts';
import type { RawMention } from './raw-mention.ts';
import { type Doubtful, settleCapitals, stateBehind } from './settle-capitals.ts';
import { usableSenses } from './usable-senses.ts';

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

function pushDemonym(text: ArabicText, index: number, mentions: RawMention[], coveredBy: number[]): void {
  const found = demonymAt(text, index);
  if (!found) return;
  const at = mentions.push(found) - 1;
  coveredBy[index] = at;
}
