import { withoutArticle } from '../../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag, isIn, isWord, type Range, readingIn, tokenAt } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { ALEF } from '../../letters.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { WORD } from '../../word-flags.ts';
import type { Scene } from './scene.ts';

/** A document and the body that issued it. */
export interface Issued {
  readonly token: number;
  readonly entity: Entity;
}

/** How far behind a document, and before it, its issuer may stand. */
const BEHIND = 6;
const BEFORE = 8;
const ATTACHED_WITHIN = 3;

/** Documents of an article whose issuer is named: `asdarat X bayanan`, `bayan sadir an X`, `bayan li-X`. */
export function issuedDocuments(
  text: ArabicText,
  mentions: Mentions,
  entityOf: (mention: RawMention) => Entity,
): Issued[] {
  const issued: Issued[] = [];
  for (let token = 0; token < text.tokens.length; token++) {
    if (!hasFlag(text, token, WORD.documentNoun)) continue;
    for (const issuer of [issuerAhead(text, mentions, token), issuerBehind(text, mentions, token)])
      if (issuer) issued.push({ token, entity: entityOf(issuer) });
  }
  return issued;
}

/** `asdarat X bayanan`: the body between a verb of issuing and the document. */
function issuerAhead(text: ArabicText, mentions: Mentions, token: number): RawMention | null {
  for (let k = token - 1; k >= token - BEFORE; k--) {
    const mention = mentions.namedFrom(k);
    if (!mention || mention.indirect || mention.to > token) continue;
    return readingIn(text, mention.from - 1, 'issuing-verbs') ? mention : null;
  }
  return null;
}

/** `bayan sadir an X`, `bayan li-X`; right behind the document without l- it is no issuer. */
function issuerBehind(text: ArabicText, mentions: Mentions, token: number): RawMention | null {
  for (let k = token + 1; k <= token + BEHIND && isWord(text, k); k++) {
    const mention = mentions.namedFrom(k);
    if (!mention || mention.indirect) continue;
    return isAttached(text, mention) || isIssuedBy(text, k) ? mention : null;
  }
  return null;
}

function isAttached(text: ArabicText, mention: RawMention): boolean {
  return mention.start > (tokenAt(text, mention.from)?.start ?? 0);
}

/** A document described with its issuer: `balagh li-wizarat ...`, `bayan sadir an wizarat ...`. */
export function issuerWithin({ text, mentions, entityOf }: Scene, range: Range): Entity | null {
  if (!hasFlag(text, range.from, WORD.documentNoun)) return null;
  for (let k = range.from + 1; k <= range.from + ATTACHED_WITHIN; k++) {
    const mention = mentions.namedFrom(k);
    if (mention && !mention.indirect && (isAttached(text, mention) || isIssuedBy(text, k))) return entityOf(mention);
  }
  return null;
}

/** `sadir an X`. */
function isIssuedBy(text: ArabicText, at: number): boolean {
  return isIn(text, at - 2, 'issued-words') && hasFlag(text, at - 1, WORD.function);
}

/** Who issued the document that a definite noun points to: the body named behind it, else whoever issued the last document of this noun, else the last body that spoke, else the issuer of the last document. */
export function issuerOf(scene: Scene, range: Range): Entity | null {
  const { text, memory } = scene;
  const named = issuerNamedBehind(scene, range);
  if (named) return named;
  const before = scene.issued.filter(({ token }) => token < range.from);
  const noun = nounOf(text, range.from);
  const same = before.findLast(({ token }) => nounOf(text, token) === noun);
  const body = memory.last((entity) => entity.type === 'Organization');
  return same?.entity ?? body ?? before.at(-1)?.entity ?? null;
}

/** `al-bayan al-sadir an X`, up to the content. */
function issuerNamedBehind({ text, mentions, entityOf }: Scene, { to }: Range): Entity | null {
  for (let k = to; k < to + BEHIND && isWord(text, k) && !hasFlag(text, k, WORD.complementizer); k++) {
    const mention = mentions.namedFrom(k);
    if (mention && !mention.indirect) return entityOf(mention);
  }
  return null;
}

/** The noun of a document, without article and endings of case. */
function nounOf(text: ArabicText, at: number): string {
  const key = withoutArticle(text.infos[at]?.main.key ?? '');
  return key.endsWith(ALEF) ? key.slice(0, -1) : key;
}
