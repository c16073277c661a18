import type { Known } from '../../gazetteer/known.ts';
import { foldEnglish } from '../../language/en/fold.ts';
import type { ActorType, EntityDraft, Mention } from '../extraction.ts';
import { type EnglishText, type Range, spanOf, wordsOf } from './english-text.ts';

/** An actor of the article while it is read: it grows with each mention. */
export interface Entity {
  readonly index: number;
  readonly type: ActorType;
  name: string;
  /** Folded words of the name. */
  words: readonly string[];
  known: Known | null;
  title: string | null;
  /** Folded words of all offices seen with it. */
  readonly titleWords: Set<string>;
  readonly represents: Set<number>;
  gender: 'm' | 'f' | null;
}

export interface EntityMention extends Range {
  readonly entity: Entity;
  readonly indirect: boolean;
  readonly foundBy: string;
}

export interface EntityRegister {
  readonly all: readonly Entity[];
  /** In the order they were added. */
  readonly mentions: readonly EntityMention[];
  person(name: string, known: Known | null): Entity;
  /** A country or body, or a described group. */
  other(type: ActorType, name: string, known: Known | null): Entity;
  mention(entity: Entity, range: Range, foundBy: string, indirect?: boolean): EntityMention;
  /** The person with this surname, the one added last first; else the one whose name opens with it (Kim Jong Un). */
  bySurname(word: string): Entity | null;
}

/** Folded words of a name without marks and without the joined article of Arabic names. */
export function nameWords(name: string): string[] {
  return foldEnglish(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && word !== 'al' && word !== 'the');
}

export function createRegister(): EntityRegister {
  const all: Entity[] = [];
  const mentions: EntityMention[] = [];
  const byKey = new Map<string, Entity>();
  const surnames = new Map<string, Entity>();
  const firstNames = new Map<string, Entity>();
  const make = (type: ActorType, name: string, known: Known | null): Entity => {
    const entity: Entity = {
      index: all.length,
      type,
      name,
      words: nameWords(name),
      known,
      title: null,
      titleWords: new Set(),
      represents: new Set(),
      gender: known?.type === 'Person' ? known.gender : null,
    };
    all.push(entity);
    return entity;
  };
  const keyed = (key: string, type: ActorType, name: string, known: Known | null): Entity => {
    let entity = byKey.get(key);
    if (!entity) {
      entity = make(type, name, known);
      byKey.set(key, entity);
    }
    return entity;
  };
  return {
    all,
    mentions,
    person(name, known) {
      const words = nameWords(name);
      const surname = words.at(-1) ?? name;
      const same = surnames.get(surname);
      const joined = same && samePerson(same, words, known) ? same : undefined;
      const entity = joined ?? keyed(`Person ${known?.id ?? words.join(' ')}`, 'Person', name, known);
      if (words.length > entity.words.length) {
        entity.name = name;
        entity.words = words;
      }
      entity.known ??= known;
      if (known?.type === 'Person') entity.gender ??= known.gender;
      surnames.set(surname, entity);
      if (words.length > 1 && words[0]) firstNames.set(words[0], entity);
      return entity;
    },
    other: (type, name, known) => keyed(`${type} ${known?.id ?? nameWords(name).join(' ')}`, type, name, known),
    mention(entity, range, foundBy, indirect = false) {
      const mention = { ...range, entity, indirect, foundBy };
      mentions.push(mention);
      return mention;
    },
    bySurname: (word) => surnames.get(word) ?? firstNames.get(word) ?? null,
  };
}

/** One person if one name is short for the other: same surname, and no given name that differs. */
function samePerson(entity: Entity, words: readonly string[], known: Known | null): boolean {
  if (known && entity.known) return known.id === entity.known.id;
  if (words.length === 1 || entity.words.length === 1) return true;
  const first = words[0] ?? '';
  const other = entity.words[0] ?? '';
  return (
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other))
  );
}

export function toEntityDrafts(register: EntityRegister): EntityDraft[] {
  return register.all.map((entity) => ({
    index: entity.index,
    type: entity.type,
    name: entity.name,
    known: entity.known?.id ?? null,
    title: entity.title,
    represents: [...entity.represents].filter((index) => index !== entity.index).sort((a, b) => a - b),
  }));
}

export function toMentions(text: EnglishText, register: EntityRegister): Mention[] {
  return register.mentions
    .map((mention) => ({
      ...spanOf(text, mention),
      entity: mention.entity.index,
      form: wordsOf(text, mention),
      indirect: mention.indirect,
      foundBy: mention.foundBy,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
