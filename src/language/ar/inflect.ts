import type { CueEntry } from '../../lexicon/file-schemas.ts';
import type { CueForm } from '../../lexicon/lexicon.ts';

type Made = Omit<CueForm, 'cue'>;
const ALEF = '\u0627';
const TEH = '\u062a';
const WAW = '\u0648';
const NOON = '\u0646';
const YEH = '\u064a';
const TEH_MARBUTA = '\u0629';
const WEAK_ENDING = /[\u0627\u0649\u064a\u0648]$/u; // ALEF, ALEF MAKSURA, YEH, WAW

/** Inflected third-person forms of an Arabic cue from its principal parts; weak finals drop before the endings. */
export function inflectArabic(cue: CueEntry): readonly Made[] {
  const made: Made[] = [];
  const add = (form: string, tense: Made['tense'], gender: Made['gender'], number: Made['number']) =>
    made.push({ form, tense, gender, number });
  if (cue.perfect) addPerfect(cue.perfect, add);
  if (cue.imperfect) addImperfect(cue.imperfect, add);
  if (cue.participle) addParticiple(cue.participle, add);
  if (cue.noun) {
    add(cue.noun, 'noun', null, null);
    for (const pronoun of ['\u0647', `\u0647${ALEF}`, '\u0647\u0645', `\u0647\u0645${ALEF}`]) {
      add(cue.noun.replace(/\u0629$/u, TEH) + pronoun, 'noun', null, null);
    }
  }
  if (cue.frames.includes('noun')) addWithObject(cue, add);
  for (const form of cue.forms ?? []) add(form, 'perfect', null, null);
  return made;
}

type Add = (form: string, tense: Made['tense'], gender: Made['gender'], number: Made['number']) => void;

function addPerfect(third: string, add: Add): void {
  const weak = /[\u0627\u0649]$/u.test(third);
  const base = weak ? third.slice(0, -1) : third;
  add(third, 'perfect', 'm', 'singular');
  add(base + TEH, 'perfect', 'f', 'singular');
  add(base + WAW + ALEF, 'perfect', 'm', 'plural');
  add(weak ? base + YEH + ALEF : base + ALEF, 'perfect', 'm', 'dual');
  add(base + TEH + ALEF, 'perfect', 'f', 'dual');
}

/** `wasafaha`, `i'tabarathu`, `yasifuhu`: a pronoun object on the verb. */
function addWithObject({ perfect, imperfect }: CueEntry, add: Add): void {
  const objects = ['\u0647', `\u0647${ALEF}`, '\u0647\u0645'];
  for (const object of objects) {
    if (perfect && !/[\u0627\u0649]$/u.test(perfect)) {
      add(perfect + object, 'perfect', 'm', 'singular');
      add(perfect + TEH + object, 'perfect', 'f', 'singular');
      add(perfect + WAW + object, 'perfect', 'm', 'plural');
    }
    if (imperfect && !WEAK_ENDING.test(imperfect)) {
      add(imperfect + object, 'imperfect', 'm', 'singular');
      add(TEH + imperfect.slice(1) + object, 'imperfect', 'f', 'singular');
    }
  }
}

function addImperfect(third: string, add: Add): void {
  const rest = third.slice(1);
  const base = WEAK_ENDING.test(rest) ? rest.slice(0, -1) : rest;
  add(third, 'imperfect', 'm', 'singular');
  add(TEH + rest, 'imperfect', 'f', 'singular');
  add(YEH + base + WAW + NOON, 'imperfect', 'm', 'plural');
  add(`${YEH + rest + ALEF}${NOON}`, 'imperfect', 'm', 'dual');
  add(`${TEH + rest + ALEF}${NOON}`, 'imperfect', 'f', 'dual');
}

function addParticiple(base: string, add: Add): void {
  add(base + ALEF, 'participle', 'm', 'singular');
  add(base + TEH_MARBUTA, 'participle', 'f', 'singular');
  const plural = /[\u064a\u0649]$/u.test(base) ? base.slice(0, -1) : base;
  add(plural + YEH + NOON, 'participle', 'm', 'plural');
  add(base + TEH + YEH + NOON, 'participle', 'f', 'dual');
}
