import { mergeNames, type NamePiece, type Piece, type WordPiece } from './question-piece.ts';
import type { QuestionToken } from './question-token.ts';
import type { WordRole } from './question-words.ts';

/** Words that may stand inside a name: `Organization for Security and Cooperation in Europe`. */
const INSIDE_A_NAME: readonly WordRole[] = [
  'at',
  'with',
  'by',
  'of',
  'and',
  'filler',
  'about',
  'meeting',
  'possessive',
];
/** Words that a name may begin or end with: `State Department`, `the High Committee for Negotiations`. */
const AT_ITS_EDGE: readonly WordRole[] = ['meeting', 'say', 'statement', 'mention', 'relay'];
/** What a clitic before a later word of a stretch may mean. */
const CLITICS: Readonly<Record<string, readonly WordRole[]>> = { w: ['and'], b: ['at', 'with'], l: ['of'] };
/** Longer runs of words between two names are no part of one. */
const LONGEST_INSIDE = 2;
const MOST_READINGS = 24;
const MOST_CHOICES = 4;

/** A cut before a word of a stretch, and what it then means. */
interface Place {
  readonly at: number;
  readonly word: number;
  readonly role: WordRole;
}

interface Choice {
  readonly from: number;
  readonly to: number;
}

/**
 * The ways to read a question's stretches as names, the longest names first: words between two names may belong to one
 * long name, and in Arabic a later word of a stretch may carry `and`, `at` or `to` before another name.
 */
export function pieceReadings(pieces: readonly Piece[], tokens: readonly QuestionToken[]): Piece[][] {
  const joints = findJoints(pieces).slice(0, MOST_CHOICES);
  const readings: Piece[][] = [];
  for (let chosen = 2 ** joints.length - 1; chosen >= 0; chosen--) {
    const merged = merge(
      pieces,
      tokens,
      joints.filter((_, i) => (chosen >> i) & 1),
    );
    readings.push(...splits(merged), ...(chosen === 0 && isMeeting(merged) ? betweenWords(merged) : []));
  }
  readings.push(...edges(pieces, tokens));
  return readings.slice(0, MOST_READINGS);
}

function findJoints(pieces: readonly Piece[]): Choice[] {
  const joints: Choice[] = [];
  for (let from = 0; from < pieces.length; from++) {
    if (pieces[from]?.as !== 'name') continue;
    let to = from + 1;
    while (isWord(pieces[to], INSIDE_A_NAME)) to++;
    if (pieces[to]?.as === 'name' && to - from - 1 <= LONGEST_INSIDE) joints.push({ from, to });
  }
  return joints;
}

function merge(pieces: readonly Piece[], tokens: readonly QuestionToken[], joints: readonly Choice[]): Piece[] {
  const merged: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const joint = joints.find(({ from, to }) => from < at && at <= to);
    const last = merged.at(-1);
    const piece = pieces[at] as Piece;
    if (joint === undefined || last?.as !== 'name') merged.push(piece);
    else if (piece.as === 'name') {
      const between = tokens.filter((token) => token.start >= last.end && token.end <= piece.start);
      merged[merged.length - 1] = mergeNames(last, piece, between);
    }
  }
  return merged;
}

/** The reading itself, then those with one stretch, then with every stretch, cut before clitics. */
function splits(pieces: readonly Piece[]): Piece[][] {
  const places = pieces.flatMap((piece, at) =>
    piece.as === 'name'
      ? piece.tokens.flatMap((token, word) => (word > 0 ? cutsBefore(token).map((role) => ({ at, word, role })) : []))
      : [],
  );
  const one = places.slice(0, MOST_CHOICES);
  const ands = places.filter(({ role }) => role === 'and');
  return [[...pieces], ...one.map((place) => cut(pieces, [place])), ...(ands.length > 1 ? [cut(pieces, ands)] : [])];
}

function isMeeting(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.as === 'meet');
}

/** Who meets and who is met may stand side by side: `did A meet B` is one stretch in Arabic. */
function betweenWords(pieces: readonly Piece[]): Piece[][] {
  return pieces.flatMap((piece, at) =>
    piece.as === 'name' ? piece.tokens.slice(1).map((_, i) => cut(pieces, [{ at, word: i + 1, role: 'and' }])) : [],
  );
}

function cutsBefore({ heads }: QuestionToken): WordRole[] {
  const roles = heads.flatMap(({ clitic }) => (clitic === null ? [] : (CLITICS[clitic] ?? [])));
  return [...new Set(roles)];
}

function cut(pieces: readonly Piece[], places: readonly Place[]): Piece[] {
  return pieces.flatMap((piece, at): Piece[] => {
    if (piece.as !== 'name') return [piece];
    const parts: Piece[] = [];
    let from = 0;
    for (const { word, role } of places.filter((place) => place.at === at)) {
      parts.push(nameOf(piece.tokens.slice(from, word)));
      const { start } = piece.tokens[word] as QuestionToken;
      parts.push({ as: role, date: null, start, end: start } satisfies WordPiece);
      from = word;
    }
    return [...parts, nameOf(piece.tokens.slice(from))];
  });
}

/** Readings where a name takes in the word before or after it. */
function edges(pieces: readonly Piece[], tokens: readonly QuestionToken[]): Piece[][] {
  return pieces.flatMap((piece, at) => {
    if (piece.as !== 'name') return [];
    return [at - 1, at + 1]
      .filter((other) => isWord(pieces[other], AT_ITS_EDGE))
      .map((other) => {
        const { start, end } = pieces[other] as Piece;
        const own = tokens.filter((token) => token.start >= start && token.end <= end);
        const name = nameOf(other < at ? [...own, ...piece.tokens] : [...piece.tokens, ...own]);
        return pieces.flatMap((each, i) => (i === at ? [name] : i === other ? [] : [each]));
      });
  });
}

function nameOf(tokens: readonly QuestionToken[]): NamePiece {
  const { start } = tokens[0] as QuestionToken;
  return { as: 'name', start, end: (tokens.at(-1) as QuestionToken).end, tokens };
}

function isWord(piece: Piece | undefined, roles: readonly WordRole[]): boolean {
  return piece !== undefined && roles.some((role) => role === piece.as);
}
