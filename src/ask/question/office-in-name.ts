import type { ActorId } from '../../link/actor.ts';
import { nameVariants } from './name-variants.ts';
import type { NamePiece } from './question-piece.ts';
import type { QuestionData } from './question-words.ts';

/** Words of the longest name of a country that is looked for inside an office. */
const LONGEST_COUNTRY = 4;

/** An office that a name describes: `the Russian foreign minister`, `foreign minister of Russia`. */
export interface NamedOffice {
  readonly country: ActorId;
  /** The words besides the country's, folded, and the other forms of the office in both languages. */
  readonly forms: readonly (readonly string[])[];
  /** Whether a word names the country or is a small one. */
  besides(word: string): boolean;
}

/** Finds the country in a name, by name or demonym, and takes the other words for an office; null where there is none. */
export function officeInName(name: NamePiece, data: QuestionData): NamedOffice | null {
  const words = (nameVariants(name)[0] ?? '').split(' ');
  for (let count = Math.min(LONGEST_COUNTRY, words.length - 1); count > 0; count--) {
    for (let at = 0; at + count <= words.length; at++) {
      const country = data.countries[words.slice(at, at + count).join(' ')];
      const others = [...words.slice(0, at), ...words.slice(at + count)].filter((word) => !isSmall(word, data));
      if (country === undefined || others.length === 0) continue;
      return {
        country,
        forms: formsOf(others, data),
        besides: (word) => data.countries[word] === country || isSmall(word, data),
      };
    }
  }
  return null;
}

function formsOf(words: readonly string[], data: QuestionData): readonly (readonly string[])[] {
  const isSame = (form: readonly string[]) => {
    const telling = form.filter((word) => !isSmall(word, data));
    return telling.length === words.length && telling.every((word) => words.includes(word));
  };
  const office = data.offices.find((forms) => forms.some(isSame));
  return [words, ...(office ?? [])];
}

function isSmall(word: string, data: QuestionData): boolean {
  const roles = data.words[word]?.as ?? [];
  return roles.includes('of') || roles.includes('filler');
}
