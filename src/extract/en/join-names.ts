import type { KnownCountry } from '../../gazetteer/known.ts';
import { bodyName } from './body-name.ts';
import { type EnglishText, isMark, wordAt, wordsOf } from './english-text.ts';
import { createRegister, type Entity, type EntityRegister } from './entity-register.ts';
import type { NameHit } from './name-hit.ts';
import { isPersonName, toPersonEvidence } from './person-name.ts';
import type { SourceWords } from './statement-parts.ts';

/** Names joined to actors. Full names come first wherever they stand, so that a surname before its full name finds it. `speaking`: the words of speakers. */
export function joinNames(
  text: EnglishText,
  hits: readonly NameHit[],
  speaking: readonly SourceWords[],
): EntityRegister {
  const register = createRegister();
  const named = hits.map((hit) => withoutHonorific(text, hit));
  const evidence = toPersonEvidence(text, named, speaking);
  const people = named.filter((hit) => hit.end > hit.first && isPersonName(text, hit, evidence));
  const full = new Set(people.filter((hit) => hit.end - hit.first > 1));
  for (const hit of full) {
    register.mention(register.person(wordsOf(text, hit), hit.known), hit, hit.foundBy);
  }
  const short = new Set(people.filter((hit) => hit.end - hit.first === 1));
  const countries = new Map<number, NameHit>();
  for (const hit of named) if (hit.type === 'Country') countries.set(hit.first, hit);
  for (const hit of named) {
    if (hit.type === 'Person' || hit.type === 'candidate') {
      if (hit.end - hit.first > 1 && full.has(hit)) continue;
      addShort(text, register, hit, short.has(hit));
    } else if (hit.type === 'Place') addCapital(text, register, hit);
    else {
      const name = nameOf(text, hit, countries);
      const entity = register.other(hit.type, name, hit.known);
      register.mention(entity, hit, hit.foundBy, hit.sense === 'demonym' || hit.sense === 'capital');
    }
  }
  addCountriesOfBodies(register);
  return register;
}

/** Countries by their usual name, bodies as written, a country in them as its adjective. */
function nameOf(text: EnglishText, hit: NameHit, countries: ReadonlyMap<number, NameHit>): string {
  if (hit.type === 'Country' && hit.known?.en) return hit.known.en;
  const country = hit.known ? undefined : countries.get(hit.first);
  return country ? bodyName(text, hit, country, country.known) : wordsOf(text, hit).replace(/^the /i, '');
}

/** A body with a country in its name belongs to it. */
function addCountriesOfBodies(register: EntityRegister): void {
  const countries = new Map<number, Entity>();
  for (const { entity, first } of register.mentions) if (entity.type === 'Country') countries.set(first, entity);
  for (const { entity, first } of register.mentions) {
    const country = entity.type === 'Organization' ? countries.get(first) : undefined;
    if (country) entity.represents.add(country.index);
  }
}

/** Forms of address inside a run stay outside the name. */
function withoutHonorific(text: EnglishText, hit: NameHit): NameHit {
  let { first } = hit;
  while (first < hit.end && (text.words.honorifics.has(wordAt(text, first)) || isMark(text, first))) first++;
  return first === hit.first ? hit : { ...hit, first };
}

/** A surname alone: the person of the article who bears it, else a new one where a title says that it is a person. */
function addShort(text: EnglishText, register: EntityRegister, hit: NameHit, titled: boolean): void {
  const surname = wordAt(text, hit.end - 1);
  const length = hit.end - hit.first;
  const bearer = length <= 2 ? register.bySurname(surname) : null;
  if (
    bearer &&
    (length === 1 || wordAt(text, hit.first + 1) === '-' || bearer.words.includes(wordAt(text, hit.first)))
  ) {
    const particle = wordAt(text, hit.first - 1);
    const whole = text.words['name-particles'].has(particle) && bearer.words.includes(particle);
    register.mention(bearer, whole ? { first: hit.first - 1, end: hit.end } : hit, 'en.name.surname');
  } else if (titled || (hit.type === 'Person' && hit.known)) {
    register.mention(register.person(wordsOf(text, hit), hit.known), hit, hit.foundBy);
  }
}

/** A capital that no preposition of place stands before is its government. */
function addCapital(text: EnglishText, register: EntityRegister, hit: NameHit): void {
  const place = hit.known;
  if (hit.sense !== 'capital' || place?.type !== 'Place' || !place.country) return;
  const before = wordAt(text, hit.first - 1);
  const house = place.kind === 'institution_metonym';
  if (!house && text.words['place-prepositions'].has(before)) return;
  if (!house && (text.capital[hit.first - 1] === 1 || text.capital[hit.end] === 1 || isDateline(text, hit))) return;
  if (!house && wordAt(text, hit.end) === ',' && text.capital[hit.end + 1] === 1) return;
  if (!house && text.words['meeting-nouns'].has(wordAt(text, hit.end))) return;
  const country = text.knowledge.gazetteer.country(place.country) as KnownCountry | undefined;
  if (!country) return;
  const entity = register.other('Country', country.en ?? wordsOf(text, hit), country);
  register.mention(entity, hit, 'en.name.capital', true);
}

/** `MOSCOW, Feb 6 (Agency) -`: the place at a paragraph's start is where the report was written. */
function isDateline(text: EnglishText, hit: NameHit): boolean {
  const token = text.tokens[hit.first];
  const paragraph = text.document.paragraphs[text.sentences[token?.sentence ?? 0]?.paragraph ?? 0];
  return token?.start === paragraph?.start && /^[,(\u2014\u2013-]$/.test(wordAt(text, hit.end));
}
