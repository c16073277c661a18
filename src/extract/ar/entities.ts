import type { Known } from '../../gazetteer/known.ts';
import { withoutArticle } from '../../language/ar/clitics.ts';
import type { ActorType, EntityDraft, Mention } from '../extraction.ts';
import { nameSkeleton } from './mentions/name-skeleton.ts';
import type { RawMention } from './mentions/raw-mention.ts';
import { nameWords, samePerson } from './mentions/same-person.ts';

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
  titleWords: Set<string>;
  represents: Set<number>;
  gender: 'm' | 'f' | null;
  plural: boolean;
  /** Token of the latest mention so far. */
  lastToken: number;
}

export interface Entities {
  readonly all: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Joins a mention to its entity, or makes one. */
  add(raw: RawMention): Entity;
  /** An entity that no mention of a known kind names: a described source. */
  describe(type: ActorType, form: string, key: string): Entity;
  point(entity: Entity, place: { start: number; end: number; form: string; foundBy: string; indirect?: boolean }): void;
  personBySurname(word: string): Entity | null;
}

export function createEntities(): Entities {
  const all: Entity[] = [];
  const mentions: Mention[] = [];
  const byKey = new Map<string, Entity>();
  /** People by the sound of each word of their names. */
  const bySound = new Map<string, Entity[]>();
  const hear = (entity: Entity) => {
    for (const word of entity.words) {
      const sound = nameSkeleton(withoutArticle(word));
      const list = bySound.get(sound);
      if (!list) bySound.set(sound, [entity]);
      else if (!list.includes(entity)) list.push(entity);
    }
  };
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
      plural: false,
      lastToken: -1,
    };
    all.push(entity);
    return entity;
  };
  const keyed = (type: ActorType, key: string, name: string, known: Known | null): Entity => {
    const id = `${type} ${known?.id ?? key}`;
    let entity = byKey.get(id);
    if (!entity) {
      entity = make(type, name, known);
      byKey.set(id, entity);
    }
    return entity;
  };
  const person = (raw: RawMention): Entity => {
    const words = nameWords(raw.form);
    const heard = words.flatMap((word) => bySound.get(nameSkeleton(withoutArticle(word))) ?? []);
    const found = heard.sort((a, b) => a.index - b.index).find((e) => samePerson(e, words, raw.known));
    const entity = found ?? make('Person', raw.form, raw.known);
    if (found && words.length > entity.words.length) {
      entity.name = raw.form;
      entity.words = words;
    }
    entity.known ??= raw.known;
    hear(entity);
    return entity;
  };
  return {
    all,
    mentions,
    add(raw) {
      const entity =
        raw.type === 'Person'
          ? person(raw)
          : keyed(raw.type, nameWords(raw.form).map(withoutArticle).join(' '), raw.known?.ar ?? raw.form, raw.known);
      mentions.push({
        start: raw.start,
        end: raw.end,
        entity: entity.index,
        form: raw.form,
        indirect: raw.indirect,
        foundBy: raw.foundBy,
      });
      entity.lastToken = Math.max(entity.lastToken, raw.from);
      return entity;
    },
    describe: (type, form, key) => keyed(type, `described ${key}`, form, null),
    point(entity, { start, end, form, foundBy, indirect = false }) {
      mentions.push({ start, end, entity: entity.index, form, indirect, foundBy });
    },
    personBySurname(word) {
      const key = withoutArticle(word);
      const skeleton = nameSkeleton(key);
      const heard = bySound.get(skeleton) ?? [];
      let near: Entity | null = null;
      for (let i = heard.length - 1; i >= 0; i--) {
        const entity = heard[i] as Entity;
        const words = entity.words.map(withoutArticle);
        if (words.length === 1 ? words[0] === key : words.indexOf(key) > 0) return entity;
        if (skeleton.length > 2 && nameSkeleton(words.at(-1) as string) === skeleton) near ??= entity;
      }
      return near ?? heard.find((e) => withoutArticle(e.words[0] as string) === key) ?? null;
    },
  };
}

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
