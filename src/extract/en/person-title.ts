import { type EnglishText, isGlued, isMark, type Range, wordAt, wordsOf } from './english-text.ts';
import type { Entity, EntityMention, EntityRegister } from './entity-register.ts';
import { firstFrom, mentionsWithin } from './mentions-within.ts';

const LONGEST = 14;

/** Gives people the offices that stand before or behind their names, and whom they speak for. */
export function addTitles(text: EnglishText, register: EntityRegister): void {
  const named = [...register.mentions].sort((a, b) => a.first - b.first);
  const endsAt = new Map<number, EntityMention>();
  for (const mention of named) if (mention.entity.type !== 'Person') endsAt.set(mention.end, mention);
  for (const mention of named) {
    if (mention.entity.type !== 'Person') continue;
    const before = titleBefore(text, mention.first, endsAt) ?? titleBeforeComma(text, mention.first, endsAt);
    for (const range of [before, apposedTitle(text, mention.end)]) {
      if (range) addTitle(text, mention.entity, range, named);
    }
    const honorific = text.words.honorifics.get(
      wordAt(text, wordAt(text, mention.first - 1) === '.' ? mention.first - 2 : mention.first - 1),
    );
    if (honorific === 'm' || honorific === 'f') mention.entity.gender ??= honorific;
  }
}

/** Adds an office to a person: its words, its gender, and the countries and bodies named in it. */
function addTitle(text: EnglishText, person: Entity, range: Range, named: readonly EntityMention[]): void {
  const { titles } = text.words;
  for (let at = range.first; at < range.end; at++) {
    const word = wordAt(text, at);
    person.titleWords.add(word);
    const gender = titles.get(word);
    if (gender === 'm' || gender === 'f') person.gender ??= gender;
  }
  const title = wordsOf(text, range);
  if (!person.title || (title.length > person.title.length && !person.title.includes(' '))) person.title = title;
  const owner = ownerOf(text, range, named);
  if (owner) person.represents.add(owner.index);
  for (const mention of mentionsWithin(named, range)) {
    if (mention.entity.type === 'Country' || mention.entity.type === 'Organization')
      person.represents.add(mention.entity.index);
  }
}

/** `Qatar's foreign minister`, `its foreign minister`: the country or body before the office. */
function ownerOf(text: EnglishText, range: Range, named: readonly EntityMention[]): Entity | null {
  const before = wordAt(text, range.first - 1);
  const its = text.words.possessives.get(before) === 'it';
  if (before !== "'s" && !its) return null;
  const end = range.first - 1;
  for (let at = firstFrom(named, end) - 1; at >= 0; at--) {
    const mention = named[at] as EntityMention;
    if (!its && mention.end !== end) return null;
    if (mention.entity.type === 'Country' || (!its && mention.entity.type === 'Organization')) return mention.entity;
    if (end - mention.first > OWNER_REACH) return null;
  }
  return null;
}

const OWNER_REACH = 40;

/** A known person without a country in the title speaks for the own one, where the article names it. */
export function addOwnCountries(register: EntityRegister): void {
  const countries = new Map<string, Entity>();
  for (const entity of register.all)
    if (entity.type === 'Country' && entity.known) countries.set(entity.known.id, entity);
  for (const person of register.all) {
    if (person.type !== 'Person' || !person.title || person.represents.size > 0 || person.known?.type !== 'Person')
      continue;
    const own = person.known.country ? countries.get(person.known.country) : undefined;
    if (own) person.represents.add(own.index);
  }
}

/** `Russian Foreign Minister` Lavrov, `head of the delegation` X: words of an office up to the name. */
function titleBefore(text: EnglishText, name: number, endsAt: ReadonlyMap<number, EntityMention>): Range | null {
  const { words } = text;
  let at = name - 1;
  let nouns = 0;
  while (at >= 0 && name - at <= LONGEST) {
    const mention = endsAt.get(at + 1);
    const word = wordAt(text, at);
    if (mention) {
      at = mention.first - 1;
      continue;
    }
    const isNoun = words.titles.has(word);
    if (isNoun) nouns++;
    const inside =
      isNoun ||
      words['title-modifiers'].has(word) ||
      words.honorifics.has(word) ||
      words['organization-heads'].has(word) ||
      word === "'s";
    const joint = nouns > 0 && (words.connectors.has(word) || words.determiners.has(word));
    const linked = nouns === 0 && words.connectors.has(word) && word !== 'and' && at < name - 1;
    const place = nouns === 0 && text.capital[at] === 1 && words.connectors.has(wordAt(text, at - 1));
    const group = nouns === 0 && words.groups.has(word) && at < name - 1;
    const mark =
      isMark(text, at) &&
      ((word === '-' && isGlued(text, at)) || (word === '.' && isGlued(text, at) && text.capital[at - 1] === 1));
    if (!inside && !joint && !linked && !mark && !group && !place) break;
    at--;
  }
  if (nouns === 0) return null;
  return tidy(text, { first: at + 1, end: name });
}

/** `Qatar's foreign minister, X,` and `the head of the delegation, X`: an office before a comma, opened by an article or an owner. */
function titleBeforeComma(text: EnglishText, name: number, endsAt: ReadonlyMap<number, EntityMention>): Range | null {
  if (wordAt(text, name - 1) !== ',') return null;
  const range = titleBefore(text, name - 1, endsAt);
  if (!range) return null;
  const opener = wordAt(text, range.first - 1);
  const { words } = text;
  const opens =
    words.determiners.has(opener) || opener === "'s" || endsAt.has(range.first) || isMark(text, range.first - 1);
  return opens || text.capital[range.first] === 1 ? range : null;
}

/** `, the Russian foreign minister,` or `(the envoy)`: an office behind a name, up to the next mark. */
export function apposedTitle(text: EnglishText, from: number): Range | null {
  const { words } = text;
  if (wordAt(text, from) !== ',') return null;
  let end = from + 1;
  let nouns = false;
  for (; end < from + LONGEST; end++) {
    const word = wordAt(text, end);
    if (isMark(text, end) && word !== '-' && !(word === '.' && isGlued(text, end) && text.capital[end - 1] === 1))
      break;
    if (words.verbs.has(word) && word !== "'s") return null;
    if (words.relatives.has(word) || words.subordinators.has(word)) break;
    if (words.titles.has(word)) nouns = true;
  }
  if (!nouns) return null;
  const opener = wordAt(text, from + 1);
  const opens =
    words.determiners.has(opener) ||
    words.titles.has(opener) ||
    words['title-modifiers'].has(opener) ||
    text.capital[from + 1] === 1;
  if (!opens || /^[,.;)\u2014\u201d"]?$/.test(wordAt(text, end)) === false) return null;
  return tidy(text, { first: from + 1, end });
}

/** Articles and connecting words off the start, points and connecting words off the end. */
function tidy(text: EnglishText, range: Range): Range | null {
  let { first, end } = range;
  const { words } = text;
  while (
    first < end &&
    (words.determiners.has(wordAt(text, first)) ||
      words.connectors.has(wordAt(text, first)) ||
      isMark(text, first) ||
      wordAt(text, first) === "'s")
  )
    first++;
  while (
    end > first &&
    (words.connectors.has(wordAt(text, end - 1)) ||
      words.honorifics.has(wordAt(text, end - 1)) ||
      isMark(text, end - 1) ||
      words.determiners.has(wordAt(text, end - 1)))
  )
    end--;
  for (let at = first; at < end; at++) if (words.titles.has(wordAt(text, at))) return { first, end };
  return null;
}
