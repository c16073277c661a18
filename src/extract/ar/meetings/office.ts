import { isDefinite } from '../../../language/ar/clitics.ts';
import type { Range } from '../arabic-text.ts';
import type { Entity } from '../entities.ts';
import { firstIndex } from '../first-index.ts';
import { titleWords } from '../statements/speakers/add-title.ts';
import type { MeetingSearch } from './meeting-found.ts';

/** How many people before and behind an office without a name are asked whether they hold it. */
const NEAR = 60;

/** An office without a name, and who in the article holds it. */
export interface Office {
  readonly range: Range;
  readonly holder: Entity | null;
}

/** `wazir al-kharijiyya al-irani`, `al-wazir al-irani`. */
export function officeAt(search: MeetingSearch, at: number): Office | null {
  const range = search.mentions.titleFrom(at) ?? pointingBack(search, at);
  return range && { range, holder: holderOf(search, range) };
}

/** `al-wazir`, with the demonyms behind it. */
function pointingBack({ text }: MeetingSearch, at: number): Range | null {
  const key = text.infos[at]?.main.key ?? '';
  if (!isDefinite(key) || text.words.lexicon.words('anaphor-nouns').get(key) !== 'person') return null;
  let to = at + 1;
  while (text.infos[to]?.demonym) to++;
  return { from: at, to };
}

/** The nearest person before, else behind, who bears the words of the office and speaks for its state or body. */
export function holderOf(search: MeetingSearch, range: Range): Entity | null {
  const words = titleWords(search.text, range);
  const owners = ownersOf(search, range);
  return words.length === 0 ? null : nearestPerson(search, range.from, (entity) => bears(entity, words, owners));
}

/** The nearest person before a token who fits, else the nearest behind it. */
export function nearestPerson(
  { mentions, entityOf }: MeetingSearch,
  at: number,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const { people } = mentions;
  const next = firstIndex(people, ({ from }) => from >= at);
  const near = [...people.slice(Math.max(0, next - NEAR), next).reverse(), ...people.slice(next, next + NEAR)];
  const holder = near.find((person) => fits(entityOf(person)));
  return holder ? entityOf(holder) : null;
}

function bears(entity: Entity, words: readonly string[], owners: readonly Entity[]): boolean {
  if (!words.every((word) => entity.titleWords.has(word))) return false;
  return owners.length === 0 || owners.some((owner) => speaksFor(entity, owner));
}

/** States and bodies named in some words; demonyms count. */
export function ownersOf({ mentions, entityOf }: MeetingSearch, range: Range): Entity[] {
  const owners = new Set<Entity>();
  for (const mention of mentions.within(range)) if (mention.type !== 'Person') owners.add(entityOf(mention));
  return [...owners].filter(({ type }) => type !== 'Group');
}

/** By an office in the article, or by what is known of the person. */
export function speaksFor({ represents, known }: Entity, owner: Entity): boolean {
  return (
    represents.has(owner.index) ||
    (known?.type === 'Person' && known.country !== null && known.country === owner.known?.id)
  );
}
