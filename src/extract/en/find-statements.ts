import type { Sentence } from '../../language/document.ts';
import type { EnglishText, Range } from './english-text.ts';
import { type CueHit, findCues } from './find-cues.ts';
import { joinQuotes } from './join-quotes.ts';
import { mainSubject } from './main-subject.ts';
import { namesOutlet } from './names-outlet.ts';
import { readSourcePhrases } from './read-source-phrase.ts';
import { readStatement } from './read-statement.ts';
import { readTurns } from './read-turns.ts';
import type { StatementParts } from './statement-parts.ts';

/** All statements of a text in reading order, with the words of their speakers. */
export function findStatements(text: EnglishText): StatementParts[] {
  const turns = readTurns(text);
  const found: StatementParts[] = [...turns];
  const paragraphs = new Set(turns.map((turn) => text.sentences[turn.sentence]?.paragraph));
  for (const sentence of text.sentences) {
    if (sentence.firstToken >= text.bodyEnd) break;
    if (!paragraphs.has(sentence.paragraph)) found.push(...readSentence(text, sentence));
  }
  return joinQuotes(text, turns.length > 0 ? found.sort((a, b) => a.content.first - b.content.first) : found);
}

function readSentence(text: EnglishText, sentence: Sentence): StatementParts[] {
  const cues = findCues(text, sentence);
  const phrases = readSourcePhrases(text, sentence);
  const outlets = phrases.filter((phrase) => phrase.source && namesOutlet(text, phrase.source));
  const read: StatementParts[] = phrases.filter((phrase) => !outlets.includes(phrase));
  let taken = sentence.firstToken;
  const closing = closingAttribution(text, sentence, cues);
  if (closing) return [...read.filter((other) => overlap(other.content, closing.content) === 0), closing];
  cues.forEach((cue, at) => {
    if (
      read.some(
        (other) =>
          inside(cue, other.cue) ||
          ((cue.first < taken || !other.hit) && cue.first >= other.content.first && cue.first < other.content.end),
      )
    )
      return;
    const parts = readStatement(text, sentence, cue, cues.slice(at + 1), taken);
    if (!parts) return;
    if (read.some((other) => overlap(other.content, parts.content) > 0.5)) return;
    read.push(withSubject(text, sentence, parts, read));
    taken = Math.max(taken, parts.content.end, cue.end);
  });
  return withOutlets(read, outlets).sort((a, b) => a.content.first - b.content.first);
}

/** `The envoy rejected the plan, officials said`: the attribution that ends a sentence covers the verbs before it. */
function closingAttribution(text: EnglishText, sentence: Sentence, cues: readonly CueHit[]): StatementParts | null {
  const last = cues.at(-1);
  if (!last || cues.length < 2) return null;
  const parts = readStatement(text, sentence, last, [], sentence.firstToken);
  if (!parts?.source || (parts.foundBy !== 'en.postposed' && parts.foundBy !== 'en.inverted')) return null;
  const { content, source } = parts;
  const covers = content.end <= Math.min(source.first, last.first);
  const plain = text.quoteOf[content.first] === -1 && text.quoteOf[content.end - 1] === -1;
  return covers && plain && cues.every((cue) => cue === last || cue.first < content.end) ? parts : null;
}

/** `According to TASS, Lavrov said`: the outlet relays; where nobody else speaks it is the source itself. */
function withOutlets(read: readonly StatementParts[], outlets: readonly StatementParts[]): StatementParts[] {
  let statements = [...read];
  for (const outlet of outlets) {
    const relayed = statements.filter((parts) => overlap(parts.content, outlet.content) > 0);
    if (relayed.length === 0) statements.push(outlet);
    else
      statements = statements.map((parts) =>
        relayed.includes(parts) ? { ...parts, via: parts.via ?? outlet.source } : parts,
      );
  }
  return statements;
}

/** A cue behind `and` or a participle goes on with the subject of the cue before, else of the clause. */
function withSubject(
  text: EnglishText,
  sentence: Sentence,
  parts: StatementParts,
  read: readonly StatementParts[],
): StatementParts {
  if (parts.source) return parts;
  const before = read.filter((other) => other.hit && other.cue.first < parts.cue.first).at(-1);
  if (before?.source) return { ...parts, source: before.source, sourceKind: 'clause-subject' };
  const subject = mainSubject(text, sentence, parts.cue.first);
  return subject ? { ...parts, source: subject } : { ...parts, sourceKind: 'dropped' };
}

function inside(inner: Range, outer: Range): boolean {
  return inner.first >= outer.first && inner.end <= outer.end;
}

function overlap(a: Range, b: Range): number {
  const both = Math.min(a.end, b.end) - Math.max(a.first, b.first);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.first, b.first));
}
