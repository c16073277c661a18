import type { Known } from '../../gazetteer/known.ts';
import { withoutArticle } from '../../language/ar/clitics.ts';
import type { ActorType, EntityDraft, Mention } from '../extraction.ts';
import { createPeopleBySound } from './mentions/people-by-sound.ts';
import type { RawMention } from './mentions/raw-mention.ts';
import { nameWords, samePerson } from './mentions/same-person.ts';

const QUOTED_BODY = 'ar.body.quoted';
const OUTLETS = new Set(['news_agency', 'newspaper', 'broadcaster']);

/** An entity while an article is read: it grows with each mention. */
export interface Entity {
  readonly index: number;
  readonly type: ActorType;
  name: string;
  /** Folded words of the fullest name. */
  words: readonly string[];
  known: Known | null;
  title: string | null;
  /** Folded words of every office seen with it. */
  readonly titleWords: Set<string>;
  readonly represents: Set<number>;
  gender: 'm' | 'f' | null;
  plural: boolean;
  /** A body by its proper name alone: its head noun, and so its gender, is not in the name. */
  headless: boolean;
  /** Token of the latest mention so far. */
  lastToken: number;
}

/** Who is who in an article. */
export interface Entities {
  readonly all: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Joins a mention to its entity, or makes one. */
  add(raw: RawMention): Entity;
  /** An entity that no mention of a known kind names: a described source. */
  describe(type: ActorType, form: string, key: string): Entity;
  /** One more place where words mean an entity. */
  point(entity: Entity, place: Pick<Mention, 'start' | 'end' | 'form' | 'foundBy'>): void;
  personBySurname(word: string): Entity | null;
}

/** An empty register: people join by the sound of their names, all others by id or words. */
export function createEntities(): Entities {
  const all: Entity[] = [];
  const mentions: Mention[] = [];
  const byKey = new Map<string, Entity>();
  const people = createPeopleBySound();
  const make = (type: ActorType, name: string, known: Known | null): Entity => {
    const entity = newEntity(all.length, type, name, known);
    all.push(entity);
    return entity;
  };
  const keyed = (type: ActorType, key: string, name: string, known: Known | null): Entity => {
    const id = `${type} ${known?.id ?? key}`;
    const entity = byKey.get(id) ?? make(type, name, known);
    byKey.set(id, entity);
    return entity;
  };
  const person = ({ form, known }: RawMention): Entity => {
    const words = nameWords(form);
    const met = people.heardIn(words).find((entity) => samePerson(entity, words, known));
    const entity = met ?? make('Person', form, known);
    if (words.length > entity.words.length) {
      entity.name = form;
      entity.words = words;
    }
    entity.known ??= known;
    people.add(entity);
    return entity;
  };
  return {
    all,
    mentions,
    add(raw) {
      const { start, end, form, indirect, foundBy } = raw;
      const entity =
        raw.type === 'Person' ? person(raw) : keyed(raw.type, keyOf(form), raw.known?.ar ?? form, raw.known);
      mentions.push({ start, end, entity: entity.index, form, indirect, foundBy });
      entity.lastToken = Math.max(entity.lastToken, raw.from);
      if (foundBy === QUOTED_BODY) entity.headless = true;
      return entity;
    },
    describe: (type, form, key) => keyed(type, `described ${key}`, form, null),
    point(entity, { start, end, form, foundBy }) {
      mentions.push({ start, end, entity: entity.index, form, indirect: false, foundBy });
    },
    personBySurname: people.bySurname,
  };
}

function newEntity(index: number, type: ActorType, name: string, known: Known | null): Entity {
  return {
    index,
    type,
    name,
    words: nameWords(name),
    known,
    title: null,
    titleWords: new Set(),
    represents: new Set(),
    gender: known?.type === 'Person' ? known.gender : null,
    plural: false,
    headless: known?.type === 'Organization' && OUTLETS.has(known.kind),
    lastToken: -1,
  };
}

/** Names that differ in their articles only are one. */
function keyOf(form: string): string {
  return nameWords(form).map(withoutArticle).join(' ');
}

/** What the extraction tells of the entities. */
export function toEntityDrafts(entities: Entities): EntityDraft[] {
  return entities.all.map((entity) => ({
    index: entity.index,
    type: entity.type,
    name: entity.name,
    known: entity.known?.id ?? null,
    title: entity.title,
    represents: [...entity.represents].sort((a, b) => a - b),
  }));
}
