import { tokenAt } from '../../arabic-text.ts';
import { standIn } from '../openings/stand-in.ts';
import type { Reader } from '../reader.ts';
import type { SourcePhrase } from '../source/source-phrase-at.ts';

/** `..., hasbama dhakarat wikalat X` right behind an attributed content: X relayed it. Adds X to the last statement; false where it does not fit. */
export function addRelayerBehind({ text, speakers, drafts }: Reader, phrase: SourcePhrase): boolean {
  const last = drafts.at(-1);
  const first = tokenAt(text, phrase.from);
  if (!last || !first || last.cue.entry === 'ar.source-phrase') return false;
  if (/[\p{L}\p{N}.!?\u061f\n]/u.test(text.content.slice(last.content.end, first.start))) return false;
  const relayer = speakers.resolve(phrase.subject, standIn(text, phrase.from))?.entity;
  if (!relayer || relayer.type === 'Person' || relayer.index === last.speaker) return false;
  if (!last.via.includes(relayer.index)) drafts[drafts.length - 1] = { ...last, via: [...last.via, relayer.index] };
  return true;
}
