import { formOf, isDefinite, startAfter } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isWord, tokenAt } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import { knownAt } from './known-at.ts';
import { quotedBody, quotedNameLength } from './quoted-body.ts';
import type { RawMention } from './raw-mention.ts';

const LONGEST = 8;

const FEMININE = '\u0647';

/** Heads of these kinds are followed by a proper name, whatever word it is: the agency Sputnik, the movement Fatah. */
const NAMED_KINDS = new Set([
  'agency',
  'newspaper',
  'channel',
  'media',
  'party',
  'movement',
  'armedGroup',
  'radio',
  'network',
  'site',
  'magazine',
  'outlet',
  'company',
]);

const STOP =
  WORD.function |
  WORD.finiteCue |
  WORD.participleCue |
  WORD.complementizer |
  WORD.narrative |
  WORD.time |
  WORD.personNoun |
  WORD.honorific |
  WORD.adverb;

/**
 * A body made of a head and its genitive: ministry + al-foreign + al-Russian.
 *   وزارة الخارجية الكازاخية
 * Ends after a demonym or a country, before verbs, particles, people and a new definite head. A definite head alone is no name (it points back).
 */
export function composedBodyAt(text: ArabicText, index: number): RawMention | null {
  const token = tokenAt(text, index);
  const info = text.infos[index];
  if (!token || !info) return null;
  const reading = info.readings.find((r) => (r.flags & WORD.organizationHead) !== 0);
  if (!reading) return null;
  const afterOffice = hasFlag(text, index - 1, WORD.title) && isWord(text, index - 1);
  if (afterOffice && (isBareGenitive(text, index) || hasFlag(text, index, WORD.titleModifier))) return null;
  const kind = text.words.lexicon.words('org-heads').get(reading.key);
  const named = typeof kind === 'string' && NAMED_KINDS.has(kind);
  const headDefinite = isDefinite(reading.key);
  let closed = false;
  let at = index + 1;
  let proper = false;
  let linked = false;
  while (at < index + LONGEST && tokenAt(text, at)?.sentence === token.sentence) {
    const quoted = closed ? 0 : quotedNameLength(text, at);
    if (quoted > 0 && named && at === index + 1) return quotedBody(text, index, at, quoted);
    if (quoted > 0) {
      at += quoted;
      proper = true;
      break;
    }
    if (!isWord(text, at)) break;
    const next = text.infos[at];
    if (!next) break;
    const hit = closed ? null : knownAt(text, at);
    const inner = hit?.senses.find(
      ({ known, sense }) => sense === 'name' && (known.type === 'Country' || known.type === 'Organization'),
    );
    if (hit && inner) {
      at = hit.to;
      proper = true;
      closed = true;
      if (inner.known.type === 'Country') break;
      continue;
    }
    const word = next.main;
    const definite = isDefinite(word.key) || (word.preposition === 'l' && isDefinite(word.key));
    const prepositional = next.readings.find((r) => r.preposition === 'l' && isDefinite(r.key));
    if (headDefinite && at === index + 1 && reading.key.endsWith(FEMININE) !== word.key.endsWith(FEMININE)) break;
    if (next.demonym && (isDefinite(word.key) || named)) {
      at++;
      proper = true;
      break;
    }
    if (hasFlag(text, at, STOP)) break;
    if (definite) {
      if (closed && hasFlag(text, at, WORD.organizationHead | WORD.anaphor | WORD.title)) break;
      if (word.conjunction !== '' && !closed) break;
      closed = true;
      proper = true;
      at++;
      continue;
    }
    if (prepositional && (closed || headDefinite)) {
      closed = true;
      linked = true;
      proper = true;
      at++;
      continue;
    }
    const office =
      headDefinite && at > index + 1
        ? next.readings.find((r) => r.preposition === 'l' && (r.flags & (WORD.title | WORD.organizationHead)) !== 0)
        : undefined;
    if (office) {
      closed = false;
      linked = true;
      at++;
      continue;
    }
    if (
      !closed &&
      (!headDefinite || linked) &&
      (hasFlag(text, at, WORD.organizationHead) || isBareGenitive(text, at))
    ) {
      at++;
      continue;
    }
    if (
      !closed &&
      !headDefinite &&
      at === index + 1 &&
      next.flags === 0 &&
      word.taken === 0 &&
      !named &&
      isDefinite(text.infos[at + 1]?.folded ?? '')
    ) {
      at++;
      continue;
    }
    if (
      named &&
      !closed &&
      at === index + 1 &&
      word.conjunction === '' &&
      !hasFlag(text, at, WORD.verbalNoun | WORD.adjective)
    ) {
      at++;
      proper = true;
      if (!hasFlag(text, at, WORD.surname)) break;
      continue;
    }
    break;
  }
  if (
    !proper ||
    at <= index + 1 ||
    (headDefinite && !(linked || at - index > 2 || text.words.lexicon.words('definite-bodies').has(reading.key)))
  )
    return null;
  if (hasFlag(text, index, WORD.government)) return null;
  const last = tokenAt(text, at - 1) ?? token;
  const start = startAfter(text.content, token, reading.taken);
  return {
    from: index,
    to: at,
    start,
    end: last.end,
    form: formOf(text.content, token, reading) + text.content.slice(token.end, last.end),
    type: 'Organization',
    known: null,
    indirect: false,
    phraseFrom: index,
    title: null,
    foundBy: 'ar.body.composed',
  };
}

/** An indefinite noun between head and genitive (council of ministers of ...), known as part of titles. */
function isBareGenitive(text: ArabicText, index: number): boolean {
  const key = foldedAt(text, index);
  return key !== null && text.words.lexicon.words('title-modifiers').has(`\u0627\u0644${key}`);
}
