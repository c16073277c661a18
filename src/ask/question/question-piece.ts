import { nameKey } from '../../link/name-key.ts';
import type { Span } from '../../span.ts';
import { questionDate } from './question-date.ts';
import type { Head, QuestionToken } from './question-token.ts';
import type { DateSense, QuestionData, QuestionWord, WordRole } from './question-words.ts';

/** Words of the question that no lexicon entry covers: part of a name. */
export interface NamePiece extends Span {
  readonly as: 'name';
  readonly tokens: readonly QuestionToken[];
}

export interface DatePiece extends Span {
  readonly as: 'date';
  readonly sense: DateSense;
  readonly from: string;
  readonly to: string;
}

export interface WordPiece extends Span {
  readonly as: WordRole;
  readonly date: DateSense | null;
}

export type Piece = NamePiece | DatePiece | WordPiece;

/** Roles that a word keeps behind a preposition that is written with it. */
const BEHIND_PREPOSITION: readonly WordRole[] = ['who', 'what', 'role', 'meeting', 'statement', 'role-of-it'];
/** Roles that a word may have where an article was taken off it: the name of God is no `to him` with an article. */
const BEHIND_ARTICLE: readonly WordRole[] = ['role', 'meeting', 'statement', 'attendee'];

interface Found {
  readonly word: QuestionWord;
  readonly count: number;
}

/** Cuts a question into words with a role, dates and stretches that can only be names. */
export function questionPieces(tokens: readonly QuestionToken[], data: QuestionData): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const date = questionDate(tokens, at, data);
    if (date !== null) {
      pieces.push(toDatePiece(pieces, spanOf(tokens, at, date.count), date));
      at += date.count;
      continue;
    }
    const office = officeWords(tokens, at, data);
    if (office > 0) {
      pieces.push({ ...spanOf(tokens, at, office), as: 'name', tokens: tokens.slice(at, at + office) });
      at += office;
      continue;
    }
    const found = longestPhrase(tokens, at, data);
    if (found === null) pieces.push({ ...spanOf(tokens, at, 1), as: 'name', tokens: tokens.slice(at, at + 1) });
    else {
      const next = at + found.count;
      const role = chooseRole(found.word, pieces, tokens, next, data);
      pieces.push({ ...spanOf(tokens, at, found.count), as: role, date: found.word.date });
    }
    at += found?.count ?? 1;
  }
  return joinNames(pieces);
}

/** Words of an office that starts here, where it has more than one: `secretary of state` says nothing. */
function officeWords(tokens: readonly QuestionToken[], at: number, { offices }: QuestionData): number {
  const first = keysOf(tokens[at]);
  let longest = 0;
  for (const form of offices.flat()) {
    if (form.length < 2 || form.length <= longest || !first.includes(form[0] as string)) continue;
    if (form.slice(1).every((word, i) => keysOf(tokens[at + 1 + i], false).includes(word))) longest = form.length;
  }
  return longest;
}

/** The keys of a token's readings, of those without a clitic only where `clitics` is off. */
function keysOf(token: QuestionToken | undefined, clitics = true): string[] {
  const heads = token?.heads.filter(({ clitic }) => clitics || clitic === null) ?? [];
  return heads.map(({ key }) => nameKey(key));
}

/** The longest phrase of the lexicon that starts here; its first word may stand behind a clitic. */
function longestPhrase(tokens: readonly QuestionToken[], at: number, data: QuestionData): Found | null {
  const { heads } = tokens[at] as QuestionToken;
  for (let count = Math.min(data.longest, tokens.length - at); count > 0; count--) {
    const rest = tokens.slice(at + 1, at + count).map((token) => token.key);
    for (const head of heads) {
      const word = data.words[[head.key, ...rest].join(' ')];
      if (word !== undefined && mayStandBehind(word, head)) return { word, count };
    }
  }
  return null;
}

function mayStandBehind({ as }: QuestionWord, { clitic, bare }: Head): boolean {
  if (bare && !as.some((role) => BEHIND_ARTICLE.includes(role))) return false;
  return clitic === null || clitic === 'w' || clitic === 'f' || as.some((role) => BEHIND_PREPOSITION.includes(role));
}

/** A word with two roles: `who` before a verb, `say` before what is spoken of, else the other one. */
function chooseRole(
  { as }: QuestionWord,
  before: readonly Piece[],
  tokens: readonly QuestionToken[],
  next: number,
  data: QuestionData,
): WordRole {
  const [first, other] = as as [WordRole, WordRole?];
  if (other === undefined) return first;
  const following = next < tokens.length ? longestPhrase(tokens, next, data)?.word.as[0] : undefined;
  if (first === 'who') {
    const verb =
      following !== undefined &&
      ['say', 'mention', 'meet', 'attend', 'relay', 'quote', 'filler', 'refuse'].includes(following);
    // `who met whom`
    if (next >= tokens.length && before.some(({ as }) => as === 'meet')) return first;
    const opens = before.every((piece) => piece.as === 'filler' || piece.as === 'about' || piece.as === 'with');
    return questionDate(tokens, next, data) === null && (verb || opens) ? first : other;
  }
  return other === 'say' && following === 'about' && before.some((piece) => piece.as === 'who') ? other : first;
}

/** The word before a date says what it means; a year may follow a filler. */
function toDatePiece(pieces: Piece[], span: Span, { from, to }: { from: string; to: string }): DatePiece {
  let last = pieces.at(-1);
  while (last?.as === 'filler') {
    pieces.pop();
    last = pieces.at(-1);
  }
  const sense = last === undefined ? null : senseOf(last);
  if (sense !== null) pieces.pop();
  return { ...span, as: 'date', sense: sense ?? 'during', from, to };
}

function senseOf(piece: Piece): DateSense | null {
  if (piece.as === 'since' || piece.as === 'after' || piece.as === 'until' || piece.as === 'before') return piece.as;
  return piece.as === 'name' || piece.as === 'date' ? null : piece.date;
}

function joinNames(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.as === 'name' && last?.as === 'name') joined[joined.length - 1] = mergeNames(last, piece);
    else joined.push(piece);
  }
  return joined;
}

/** Two stretches of a name as one, with what stands between them. */
export function mergeNames(a: NamePiece, b: NamePiece, between: readonly QuestionToken[] = []): NamePiece {
  return { as: 'name', start: a.start, end: b.end, tokens: [...a.tokens, ...between, ...b.tokens] };
}

function spanOf(tokens: readonly QuestionToken[], at: number, count: number): Span {
  const last = tokens[at + count - 1] as QuestionToken;
  return { start: (tokens[at] as QuestionToken).start, end: last.end };
}
