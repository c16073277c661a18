import type { StatementDraft } from '../../../extraction.ts';
import { tokenAt } from '../../arabic-text.ts';
import { standIn } from '../openings/stand-in.ts';
import type { Reader } from '../reader.ts';
import type { SourcePhrase } from '../source/source-phrase-at.ts';

/** `..., hasbama dhakarat wikalat X` right behind an attributed content: X relayed it. */
export function relaysBefore(reader: Reader, phrase: SourcePhrase, drafts: StatementDraft[]): boolean {
  const { text, speakers } = reader;
  const last = drafts.at(-1);
  const first = tokenAt(text, phrase.from);
  if (!last || !first || last.cue.entry === 'ar.source-phrase') return false;
  if (text.content.slice(last.content.end, first.start).replace(/[^\p{L}\p{N}]+/gu, '') !== '') return false;
  const found = speakers.resolve(phrase.subject, standIn(text, phrase.from));
  if (!found || found.entity.type === 'Person' || found.entity.index === last.speaker) return false;
  if (!last.via.includes(found.entity.index))
    drafts[drafts.length - 1] = { ...last, via: [...last.via, found.entity.index] };
  return true;
}
