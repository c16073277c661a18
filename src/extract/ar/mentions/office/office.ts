import type { ArabicText, Range } from '../../arabic-text.ts';
import type { TypedReading, WordInfo } from '../../word-types.ts';
import type { KnownNames } from '../known-names.ts';

/** An office and the name that it leads to. */
export interface TitledName {
  readonly title: Range;
  readonly name: Range | null;
  /** True where only an honorific stands before the name. */
  readonly honorificOnly: boolean;
}

/** An office while it is read, word by word. */
export interface Office {
  readonly text: ArabicText;
  readonly names: KnownNames;
  /** First token. */
  readonly index: number;
  readonly head: TypedReading;
  /** The next token. */
  at: number;
  /** Token behind the office's own words. */
  end: number;
  /** The chain of genitives has met its definite word: attributes, parts behind prepositions or the name go on. */
  closed: boolean;
  /** An honorific stands right before: what follows is a name, whatever word it is. */
  forced: boolean;
  /** Nothing but honorifics so far. */
  honorificOnly: boolean;
  /** A part that is no part of the office (where, since when) was passed: its end stays where it was. */
  circumstance: boolean;
}

/** The word that a rule looks at: as an office's head it counts as the head's reading. */
export interface OfficeWord {
  readonly info: WordInfo;
  readonly flags: number;
  readonly definite: boolean;
}

/** on: words were taken, read on; end: here the office ends, without a name; a name: found; null: the rule does not apply. */
export type OfficeAnswer = 'on' | 'end' | TitledName | null;

/** Takes the next words into the office, or answers. */
export type OfficeRule = (office: Office, word: OfficeWord) => OfficeAnswer;

/** Goes on behind `to`; the words up to there belong to the office, unless a circumstance was passed. */
export function take(office: Office, to: number): 'on' {
  office.at = to;
  if (!office.circumstance) office.end = to;
  return 'on';
}

/** The office leads to this name. */
export function leadsTo(office: Office, name: Range, honorificOnly = office.honorificOnly): TitledName {
  return { title: { from: office.index, to: office.end }, name: { from: name.from, to: name.to }, honorificOnly };
}

/** The same where the first word counts as the office even if no word was taken. */
export function headLeadsTo(office: Office, name: Range): TitledName {
  const to = Math.max(office.end, office.index + 1);
  return { ...leadsTo(office, name), title: { from: office.index, to } };
}
