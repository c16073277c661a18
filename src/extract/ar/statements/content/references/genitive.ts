import { isDefinite } from '../../../../../language/ar/clitics.ts';
import type { ReferenceRole } from '../../../../extraction.ts';
import { type ArabicText, readingIn, tokenAt } from '../../../arabic-text.ts';
import { ALEF, HEH, MEEM, TEH, YEH } from '../../../letters.ts';
import { WORD } from '../../../word-flags.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { isDefiniteAt, isNoun, tokenBefore } from './word-before.ts';

/** `dawr al-Urdun`, `da'm al-Urdun`, `hudud al-Urdun`: by the noun before, that of whoever does it, that which has it for object, or a thing that it has. */
export function genitive(scene: Scene, phrase: NamePhrase): ReferenceRole | null {
  const { text, from } = scene;
  const before = tokenBefore(text, phrase.from);
  const nouns = text.words.lexicon.words('role-nouns');
  const reading = readingIn(text, before, 'role-nouns');
  if (before < from || !(reading || isNoun(text, before))) return null;
  const value = reading ? nouns.get(reading.key) : byPattern(text, before);
  const role = (value === 'either' ? visitorOrHost(phrase) : value) as ReferenceRole;
  if (role === 'target' && hasObjectBehind(scene, phrase.to)) return 'agent';
  return role;
}

/** `ziyarat al-Urdun`: to it; `ziyarat al-wafd al-urduni`, `ziyarat Kiri`: by them. */
function visitorOrHost({ from, mention }: NamePhrase): ReferenceRole {
  return mention.type === 'Country' && from === mention.from ? 'target' : 'agent';
}

/** A verbal noun that no list values: those of doing to another (`tahrir`, `inqadh`) have their object behind them, others who does it. */
function byPattern(text: ArabicText, at: number): ReferenceRole {
  if (isDefiniteAt(text, at)) return 'attribute';
  if (isThirdForm(text, at)) return 'target';
  const reading = text.infos[at]?.readings.find(({ flags }) => (flags & WORD.verbalNoun) !== 0);
  if (!reading) return 'attribute';
  const { key } = reading;
  const causes =
    key.length === 5 && ((key.startsWith(TEH) && key[3] === YEH) || (key.startsWith(ALEF) && key[3] === ALEF));
  return causes ? 'target' : 'agent';
}

/** `mu'adat`, `muhasabat`: verbal nouns of the third form, done to another. */
function isThirdForm(text: ArabicText, at: number): boolean {
  const keys = text.infos[at]?.readings.map(({ key }) => key) ?? [];
  return keys.some((key) => key.length === 6 && key.startsWith(MEEM) && key[2] === ALEF && key.endsWith(HEH));
}

/** `da'm Rusya li-Suriya`: behind the subject of a verbal noun its object has `li-`. */
function hasObjectBehind({ text, mentions }: Scene, to: number): boolean {
  const readings = text.infos[to]?.readings ?? [];
  if (readings.some(({ key, preposition }) => preposition === 'l' && isDefinite(key))) return true;
  const named = mentions.namedFrom(to) ?? mentions.personFrom(to);
  return (
    named !== null &&
    readings.some(({ preposition, taken }) => preposition === 'l' && taken > 0) &&
    named.start > (tokenAt(text, to)?.start ?? 0)
  );
}
