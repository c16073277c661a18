import type { Sentence } from '../../language/document.ts';
import { around } from './around-cue.ts';
import { type Complement, readComplement } from './complement.ts';
import { contentEnd } from './content-end.ts';
import { cueSetting } from './cue-setting.ts';
import { type EnglishText, type Range, wordAt } from './english-text.ts';
import type { CueHit } from './find-cues.ts';
import { invertedSource } from './inverted-source.ts';
import { leftContent } from './left-content.ts';
import { phraseFrom } from './noun-phrase.ts';
import { citedSource, quotedSaying, relaysInto } from './relayed-source.ts';
import { sourceBefore } from './source-before.ts';
import { canSpeak, isDocument } from './speaker-noun.ts';
import type { SourceWords, StatementParts } from './statement-parts.ts';
import { trim } from './trim.ts';

/** Reads one cue of a sentence: subject, then content on the right, else on the left, or around. */
export function readStatement(
  text: EnglishText,
  sentence: Sentence,
  hit: CueHit,
  later: readonly CueHit[],
  earlierEnd: number,
): StatementParts | null {
  const limit = Math.min(sentence.endToken, text.bodyEnd);
  if (relaysInto(text, hit, limit)) return null;
  const inverted = takesLeft(hit) ? invertedSource(text, sentence, hit, limit) : null;
  if (inverted) {
    const left = leftContent(text, sentence, hit.first, earlierEnd);
    if (!left) return null;
    const content = around(text, left, inverted.end, limit, later, true);
    return parts(text, sentence, hit, content, inverted, 'stated', null, 'inverted');
  }
  const quoted = quotedSaying(text, sentence, hit);
  const before = quoted?.source ?? sourceBefore(text, hit, sentence.firstToken);
  const relay = before === 'coordinated' ? null : (quoted ?? citedSource(text, before));
  const stated = relay?.source ?? (before === 'coordinated' ? null : before);
  if (stated && hit.entry.needs?.includes('speaker') && !canSpeak(text, stated.head)) return null;
  const complement = readComplement(text, hit, limit, stated !== null && isDocument(text, stated.head));
  const sourceKind = stated ? 'stated' : 'clause-subject';
  const via = relay?.via ?? complement?.receiver ?? null;
  const from = relay ? relay.first : stated?.first;
  const left = from === undefined ? null : leftContent(text, sentence, from, earlierEnd);
  if (complement && !(left && (takesLeft(hit) || quoted) && goesLeft(text, hit, complement, left.quoted))) {
    const end = contentEnd(
      text,
      complement.start,
      limit,
      complement.kind,
      later,
      cueSetting(text, hit, sentence.firstToken),
    );
    const content = trim(text, { first: complement.start, end });
    if (!content || isPointer(text, content)) return null;
    if (complement.kind === 'infinitive' && text.words['answers-refused'].has(wordAt(text, content.first))) return null;
    if (left && takesLeft(hit) && complement.kind === 'quote' && (left.quoted || wordAt(text, hit.end) === ',')) {
      return parts(
        text,
        sentence,
        hit,
        { first: left.first, end: content.end },
        stated,
        sourceKind,
        via,
        'split-quote',
      );
    }
    return parts(text, sentence, hit, content, stated, sourceKind, via, complement.kind);
  }
  if (!takesLeft(hit) && !quoted) return null;
  if (!left) return stated && behindComma(text, sentence, hit, stated, limit, later, earlierEnd);
  if (text.words.relatives.has(wordAt(text, left.end - 1)) && wordAt(text, hit.end) === ',') {
    const content = trim(text, { first: hit.end, end: contentEnd(text, hit.end, limit, 'clause', later) });
    return content && parts(text, sentence, hit, content, stated, sourceKind, via, 'relative');
  }
  const content = around(text, left, hit.end, limit, later, false);
  const receiver = relay || complement ? via : receiverOf(text, hit, limit);
  return parts(text, sentence, hit, content, stated, sourceKind, receiver, 'postposed');
}

/** `denied it`: nothing is said. */
function isPointer(text: EnglishText, { first, end }: Range): boolean {
  return end - first === 1 && text.words['object-pronouns'].has(wordAt(text, first));
}

/** `Perhaps, he said, the talks would resume`: content behind the parenthesis. */
function behindComma(
  text: EnglishText,
  sentence: Sentence,
  hit: CueHit,
  source: SourceWords,
  limit: number,
  later: readonly CueHit[],
  earlierEnd: number,
): StatementParts | null {
  const start = hit.end + 1;
  const word = wordAt(text, start);
  const { words } = text;
  const opener = wordAt(text, source.first - 1);
  const opens = source.first === sentence.firstToken || opener === 'as';
  if (wordAt(text, hit.end) !== ',' || (opener !== ',' && !opens) || limit - start < 4) return null;
  if (words.coordinators.has(word) || words.relatives.has(word) || text.lexicon.forms.has(word)) return null;
  const content = trim(text, {
    first: opens ? start : Math.max(sentence.firstToken, earlierEnd),
    end: contentEnd(text, start, limit, 'clause', later),
  });
  return content && parts(text, sentence, hit, content, source, 'stated', null, 'behind-comma');
}

function parts(
  text: EnglishText,
  sentence: Sentence,
  hit: CueHit,
  content: Range,
  source: SourceWords | null,
  sourceKind: StatementParts['sourceKind'],
  via: Range | null,
  rule: string,
): StatementParts {
  return {
    cue: hit,
    hit,
    content: trim(text, content) ?? content,
    source,
    sourceKind,
    via,
    sentence: sentence.index,
    foundBy: `en.${rule}`,
  };
}

function takesLeft({ entry, form }: CueHit): boolean {
  if (form.tense === 'participle') return false;
  const needs = entry.needs ?? [];
  return !needs.includes('adjacent-that') && (entry.frames.includes('that') || entry.frames.includes('quote'));
}

/** The words told to, where the content stands before: `"…," he told Reuters.` */
function receiverOf(text: EnglishText, hit: CueHit, limit: number): Range | null {
  if (!text.words['receiver-verbs'].has(hit.entry.perfect ?? '')) return null;
  const range = phraseFrom(text, hit.end, limit);
  return range.end > range.first ? range : null;
}

/** `The deal, he said, would help`: the comma behind the cue belongs to a parenthesis; a quotation before is content unless another follows. */
function goesLeft(text: EnglishText, hit: CueHit, complement: Complement, quoted: boolean): boolean {
  if (complement.kind === 'quote' || complement.kind === 'colon') return false;
  return wordAt(text, hit.end) === ',' || (quoted && complement.kind !== 'that');
}
