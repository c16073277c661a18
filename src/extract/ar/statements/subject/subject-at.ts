import { isDefinite } from '../../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isWord, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { personNameAt } from '../../mentions/person-name-at.ts';
import { WORD } from '../../word-flags.ts';
import { isCapital } from './capital.ts';
import { describedEnd, groupEnd } from './described-source.ts';
import { skipAdverbials } from './skip-adverbials.ts';
import { skipTold } from './skip-told.ts';
import type { Subject } from './subject.ts';

/** The subject that stands right behind a verb, or null where none stands there (it is dropped or comes later). */
export function subjectAt(text: ArabicText, mentions: Mentions, from: number, to: number): Subject | null {
  const at = skipAdverbials(text, skipTold(text, mentions, skipAdverbials(text, from, to), to), to);
  if (at >= to) return null;
  const person = mentions.personFrom(at);
  if (person) return { kind: 'mention', mention: person, range: { from: at, to: person.to } };
  if (!isWord(text, at)) {
    const quoted = quotedBodyAt(text, mentions, at);
    return quoted;
  }
  const info = text.infos[at];
  if (info?.main.conjunction !== '') return null;
  const title = mentions.titleFrom(at);
  const mention = mentions.namedFrom(at);
  if (mention && !mention.indirect && (!title || mention.to >= title.to)) {
    if (info.readings.some((r) => r.preposition !== '' && mention.start > (tokenAt(text, at)?.start ?? 0))) return null;
    return { kind: 'mention', mention, range: { from: at, to: mention.to } };
  }
  const described = groupEnd(text, mentions, at, to);
  const unnamed =
    !isDefinite(info.main.key) && hasFlag(text, at, WORD.personNoun) && title !== null && described > title.to;
  const capital = mentions.placeFrom(at);
  if (capital && !mention && !title && isCapital(capital) && info.readings.every((r) => r.taken > 0 || r.flags === 0)) {
    return { kind: 'capital', range: { from: at, to: capital.to }, place: capital };
  }
  if (title && !unnamed && (described <= title.to || isOffice(text, at))) {
    if (described <= title.to || title.to - title.from > 1) return { kind: 'title', range: title };
  }
  if (info.flags & WORD.anaphor && (isDefinite(info.folded) || info.flags & WORD.anaphor)) {
    return { kind: 'anaphor', range: { from: at, to: describedEnd(text, mentions, at, to, true) } };
  }
  if (hasFlag(text, at, WORD.weakGiven)) {
    const name = personNameAt(text, at, 'title');
    if (name && name.to - name.from > 1 && name.to <= to) return { kind: 'unknown', range: name };
  }
  if (described > at) return { kind: 'group', range: { from: at, to: described } };
  if (info.flags & WORD.organizationHead && !isDefinite(info.folded)) {
    return { kind: 'group', range: { from: at, to: describedEnd(text, mentions, at, to, false) } };
  }
  if (info.flags & WORD.organizationHead && isDefinite(info.folded)) {
    return { kind: 'anaphor', range: { from: at, to: describedEnd(text, mentions, at, to, true) } };
  }
  return null;
}

/** A single office (the minister of ...), not a profession or a plural. */
function isOffice(text: ArabicText, at: number): boolean {
  const key = text.infos[at]?.main.key ?? '';
  return text.words.lexicon.words('title-heads').get(key) === 'office';
}

/** A body named only in quotation marks right behind the verb. */
function quotedBodyAt(text: ArabicText, mentions: Mentions, at: number): Subject | null {
  const quote = text.document.quotes[text.quoteAt[at] ?? -1];
  const token = tokenAt(text, at);
  if (!quote?.closed || !token || quote.start !== token.start) return null;
  let end = at;
  while ((tokenAt(text, end)?.start ?? quote.end) < quote.end) end++;
  const mention = mentions.namedFrom(at + 1);
  if (mention && mention.to === end - 1) return { kind: 'mention', mention, range: { from: at, to: end } };
  const short = end - at <= 5 && foldedAt(text, end) !== '.' && tokenAt(text, end)?.kind === 'word';
  return short ? { kind: 'unknown', range: { from: at, to: end } } : null;
}
