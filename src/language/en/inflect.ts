import type { CueEntry } from '../../lexicon/file-schemas.ts';
import type { CueForm } from '../../lexicon/lexicon.ts';

/** Inflected forms of an English cue: past, present in -s, participle in -ing, as listed in its entry. */
export function inflectEnglish(cue: CueEntry): readonly Omit<CueForm, 'cue'>[] {
  const made: Omit<CueForm, 'cue'>[] = [];
  const add = (form: string, tense: CueForm['tense']) => made.push({ form, tense, gender: null, number: null });
  if (cue.perfect) add(cue.perfect, 'perfect');
  if (cue.imperfect) {
    add(cue.imperfect, 'imperfect');
    add(thirdPerson(cue.imperfect), 'imperfect');
  }
  if (cue.participle) add(cue.participle, 'participle');
  if (cue.noun) add(cue.noun, 'noun');
  for (const form of cue.forms ?? []) add(form, 'perfect');
  return made;
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
