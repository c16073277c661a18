import { withoutArticle } from '../../../language/ar/clitics.ts';
import type { Entity } from '../entities.ts';
import { nameSkeleton } from './name-skeleton.ts';

/** People by the sound of each word of their names. */
export interface PeopleBySound {
  add(person: Entity): void;
  /** Who has a word that sounds like one of these, in the order they were met. */
  heardIn(words: readonly string[]): readonly Entity[];
  /** The person whom a word by itself names as surname: spelt so, else sounding so, else by the first name; the latest first. */
  bySurname(word: string): Entity | null;
}

/** Nobody yet. */
export function createPeopleBySound(): PeopleBySound {
  const people = new Map<string, Entity[]>();
  const heard = (word: string): readonly Entity[] => people.get(soundOf(word)) ?? [];
  return {
    add(person) {
      for (const word of person.words) {
        const list = people.get(soundOf(word)) ?? [];
        people.set(soundOf(word), list);
        if (!list.includes(person)) list.push(person);
      }
    },
    heardIn: (words) => words.flatMap(heard).sort((a, b) => a.index - b.index),
    bySurname(word) {
      const key = withoutArticle(word);
      const like = heard(word);
      return (
        like.findLast((person) => hasSurname(person, key)) ??
        like.findLast((person) => soundsLikeSurname(person, key)) ??
        like.find((person) => withoutArticle(person.words[0] ?? '') === key) ??
        null
      );
    },
  };
}

function soundOf(word: string): string {
  return nameSkeleton(withoutArticle(word));
}

/** Any word but the first, or the only one. */
function hasSurname({ words }: Entity, key: string): boolean {
  const at = words.map(withoutArticle).indexOf(key);
  return at > 0 || (at === 0 && words.length === 1);
}

function soundsLikeSurname({ words }: Entity, key: string): boolean {
  const sound = nameSkeleton(key);
  return sound.length > 2 && soundOf(words.at(-1) ?? '') === sound;
}
