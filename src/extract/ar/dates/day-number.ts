import { type ArabicText, foldedAt, isWord, tokenAt } from '../arabic-text.ts';

export interface DayNumber {
  readonly day: number;
  readonly to: number;
}

export function dayNumber(text: ArabicText, at: number): DayNumber | null {
  const token = tokenAt(text, at);
  if (!token) return null;
  if (token.kind === 'number') {
    const day = digits(token.folded);
    return day >= 1 && day <= 31 ? { day, to: at + 1 } : null;
  }
  const ordinals = text.words.lexicon.words('ordinals');
  for (let length = 3; length > 0; length--) {
    const words = Array.from({ length }, (_, k) => (isWord(text, at + k) ? foldedAt(text, at + k) : null));
    if (words.includes(null)) continue;
    const value = ordinals.get(words.join(' '));
    if (typeof value === 'number') return { day: value, to: at + length };
  }
  return null;
}

/** European or Arabic-Indic digits. */
export function digits(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const digit = unit >= 0x06f0 ? unit - 0x06f0 : unit >= 0x0660 ? unit - 0x0660 : unit - 0x30;
    value = value * 10 + digit;
  }
  return value;
}

export function joinedOrdinal(text: ArabicText, at: number): DayNumber | null {
  const ordinals = text.words.lexicon.words('ordinals');
  for (let length = 2; length > 0; length--) {
    const rest = Array.from({ length: length - 1 }, (_, k) => foldedAt(text, at + 1 + k) ?? '').join(' ');
    const key = `${(foldedAt(text, at) ?? '').slice(1)}${rest ? ` ${rest}` : ''}`;
    const value = ordinals.get(key);
    if (typeof value === 'number') return { day: value, to: at + length };
  }
  return null;
}
