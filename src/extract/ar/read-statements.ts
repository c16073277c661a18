import { isDefinite } from '../../language/ar/clitics.ts';
import { foldArabic } from '../../language/ar/fold.ts';
import type { Span } from '../../span.ts';
import type { SpeechAct, StatementDraft } from '../extraction.ts';
import {
  type ArabicText,
  flagsAt,
  foldedAt,
  hasFlag,
  isWord,
  phraseLength,
  type Range,
  sentenceOf,
  spanOf,
  tokenAt,
} from './arabic-text.ts';
import { type Complement, complementOf, quoteFrom } from './complement.ts';
import { contentEnd } from './content-end.ts';
import type { Entities, Entity } from './entities.ts';
import { type CueHit, findCues, isInsideQuotation } from './find-cues.ts';
import type { Mentions } from './mentions.ts';
import { looksAccusative, personNameAt } from './person-name.ts';
import type { RawMention } from './raw-mention.ts';
import { findReferences } from './references.ts';
import { relayAt } from './relay.ts';
import { type SourcePhrase, sourcePhraseAt } from './source-phrase.ts';
import type { FoundSpeaker, Speakers } from './speakers.ts';
import { statementKind } from './statement-kind.ts';
import { type Subject, skipAdverbials, skipTold, subjectAt } from './subject.ts';
import { quotedForm, type ToldOutlet, toldOutletIn } from './told-outlet.ts';
import { WORD } from './word-types.ts';

/** What carries a content: a verb, a relay, a verbal noun or a document. */
interface Opening {
  readonly cue: CueHit;
  readonly entry: string;
  readonly act: SpeechAct;
  readonly complement: Complement;
  readonly subject: Subject | null;
  readonly relayer: Subject | null;
  readonly isRelay: boolean;
}

interface Reader {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  readonly entities: Entities;
  readonly speakers: Speakers;
  readonly cueAt: (token: number) => CueHit | null;
  readonly opening: (token: number) => Opening | null;
  /** Outlets that a speaker (entity) talked to. */
  readonly told: Map<number, readonly number[]>;
  /** Source phrase in front of a clause that has a speaker of its own: its outlet relays what comes next. */
  pending: number | null;
}

/**
 * Reads the statements of an article in text order. Each cue that finds its content opens a statement; its content ends as content-end.ts says;
 * cues inside it that do not break are nested and passed over. Source phrases take what is left of their sentence.
 */
export function readStatements(
  text: ArabicText,
  mentions: Mentions,
  entities: Entities,
  speakers: Speakers,
): StatementDraft[] {
  const cues = findCues(text, mentions.names, mentions.inPerson);
  const byToken = new Map(cues.map((cue) => [cue.from, cue]));
  const memo = new Map<number, Opening | null>();
  const opening = (token: number): Opening | null => {
    let found = memo.get(token);
    if (found === undefined) {
      found = openingAt(text, mentions, byToken.get(token) ?? null, token);
      memo.set(token, found);
    }
    return found;
  };
  const cueAt = (token: number) => (opening(token) ? (opening(token) as Opening).cue : null);
  const reader: Reader = { text, mentions, entities, speakers, cueAt, opening, told: new Map(), pending: null };
  const drafts: StatementDraft[] = [];
  const { body } = text.document;
  let free = 0;
  for (const sentence of text.document.sentences) {
    if (sentence.start >= body.end) break;
    let at = Math.max(sentence.firstToken, free);
    let clause = at;
    while (at < sentence.endToken) {
      const phrase = isInsideQuotation(text, at) ? null : sourcePhraseAt(text, mentions, at, sentence.endToken);
      if (phrase && !(phrase.cue.to - phrase.cue.from > 1 && opening(at + 1)?.cue)) {
        if (relaysBefore(reader, phrase, drafts)) {
          at = phrase.to;
          clause = at;
          continue;
        }
        const read = readSourcePhrase(reader, phrase, clause, sentence.endToken);
        if (read) {
          if (read.draft) drafts.push(read.draft);
          at = read.next;
          clause = at;
          continue;
        }
      }
      const open = opening(at);
      if (!open) {
        at++;
        continue;
      }
      const read = readOpening(reader, open, sentence.endToken, drafts.at(-1) ?? null);
      if (read) {
        drafts.push(read.draft);
        at = Math.max(read.next, at + 1);
        clause = at;
      } else at++;
    }
    free = at;
  }
  return drafts;
}

/** `..., hasbama dhakarat wikalat X` right behind an attributed content: X relayed it. */
function relaysBefore(reader: Reader, phrase: SourcePhrase, drafts: StatementDraft[]): boolean {
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

function openingAt(text: ArabicText, mentions: Mentions, cue: CueHit | null, token: number): Opening | null {
  const limit = sentenceOf(text, token).endToken;
  if (!cue)
    return (
      relayOpening(text, mentions, token, limit) ??
      nounOpening(text, mentions, token, limit) ??
      documentOpening(text, mentions, token, limit)
    );
  const relay = relayOpening(text, mentions, token, limit);
  if (relay) return relay;
  const subject = cue.form.tense === 'participle' ? null : subjectAt(text, mentions, cue.to, limit);
  const from = subject ? behindSubject(mentions, subject, limit) : cue.to;
  const complement =
    complementOf(text, mentions, cue, from, limit, subject !== null) ?? bareSpeech(text, cue, from, limit);
  if (!complement) return null;
  const stated =
    (subject && namedInZone(text, mentions, subject, complement)) ??
    subject ??
    unknownSubject(text, mentions, cue, complement);
  if (
    stated?.kind === 'unknown' &&
    complement.gapEnd - stated.range.to > FAR &&
    !occasionBetween(text, stated.range.to, complement.gapEnd)
  ) {
    const bare = bareSpeech(text, cue, from, limit);
    if (bare)
      return {
        cue,
        entry: cue.entry.id,
        act: cue.entry.act,
        complement: bare,
        subject: null,
        relayer: null,
        isRelay: false,
      };
  }
  if (!isPlausible(text, cue, complement, stated)) return null;
  return { cue, entry: cue.entry.id, act: cue.entry.act, complement, subject: stated, relayer: null, isRelay: false };
}

/** An office or a description with the name still to come before the content: `al-mutahaddith al-rasmi ..., Muhammad`. */
function namedInZone(text: ArabicText, mentions: Mentions, subject: Subject, complement: Complement): Subject | null {
  if (subject.kind === 'mention' || subject.kind === 'unknown') return null;
  const anaphor = subject.kind === 'anaphor';
  for (let k = subject.range.to; k < Math.min(complement.gapEnd, subject.range.to + 14); k++) {
    if (hasFlag(text, k, WORD.function) && hasFlag(text, k + 1, WORD.speechContext | WORD.meeting | WORD.time))
      return null;
    if (text.words.lexicon.words('occasion-words').has(foldedAt(text, k) ?? '')) return null;
    if (text.words.lexicon.words('relative-pronouns').has(foldedAt(text, k) ?? '')) return null;
    const person = mentions.personFrom(k);
    if (person && person.to <= complement.gapEnd)
      return {
        kind: 'mention',
        mention: titled(person, subject.range),
        range: { from: subject.range.from, to: person.to },
      };
    if (hasFlag(text, k, WORD.finiteCue | WORD.narrative)) return null;
  }
  const name = anaphor || subject.kind === 'title' ? personNameAt(text, subject.range.to, 'title') : null;
  if (!name || name.to > complement.gapEnd) return null;
  const span = spanOf(text, name);
  const form = text.content.slice(span.start, span.end);
  const mention: RawMention = {
    ...name,
    ...span,
    form,
    type: 'Person',
    known: null,
    indirect: false,
    phraseFrom: subject.range.from,
    title: subject.range,
    foundBy: 'ar.person.zone',
  };
  return { kind: 'mention', mention, range: { from: subject.range.from, to: name.to } };
}

function titled(person: RawMention, title: Range): RawMention {
  return person.title ? person : { ...person, title };
}

const FAR = 5;

/** The words before the content begin with a mark or a preposition: the occasion of the speech. */
function occasionBetween(text: ArabicText, from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 3); k++)
    if (!isWord(text, k) || hasFlag(text, k, WORD.function)) return true;
  return false;
}

/** An office in apposition behind the name belongs to the subject. */
function behindSubject(mentions: Mentions, subject: Subject, limit: number): number {
  let at = subject.range.to;
  if (subject.kind === 'mention') {
    const title = subject.mention.title;
    if (title && title.from >= at && title.to <= limit) at = title.to;
  }
  for (let k = 0; k < 2; k++) {
    const person = mentions.personFrom(at);
    if (!person || subject.kind !== 'title') break;
    at = person.to;
  }
  return at;
}

/** `wa-qala sanuwasil ...`: a verb of saying at the head of a sentence with neither mark nor complementiser. */
function bareSpeech(text: ArabicText, cue: CueHit, from: number, limit: number): Complement | null {
  if (
    cue.entry.id !== 'ar.cue.say' ||
    cue.form.tense !== 'perfect' ||
    sentenceOf(text, cue.from).firstToken !== cue.from
  )
    return null;
  const at = skipAdverbials(text, from, limit);
  if (limit - at < 4 || !isWord(text, at)) return null;
  return { how: 'bare', content: at, gapEnd: at };
}

/** Words between verb and content that no list knows: a name, else people described. */
function unknownSubject(text: ArabicText, mentions: Mentions, cue: CueHit, complement: Complement): Subject | null {
  if (cue.form.tense === 'participle' || complement.how === 'noun' || complement.how === 'bare') return null;
  const at = skipAdverbials(
    text,
    skipTold(text, mentions, skipAdverbials(text, cue.to, complement.gapEnd), complement.gapEnd),
    complement.gapEnd,
  );
  if (at >= complement.gapEnd || !isWord(text, at)) return null;
  const info = text.infos[at];
  if (
    !info ||
    info.main.conjunction !== '' ||
    flagsAt(text, at) &
      (WORD.function | WORD.verbalNoun | WORD.complementizer | WORD.narrative | WORD.finiteCue | WORD.speechContext)
  )
    return null;
  const place = mentions.placeFrom(at);
  if (place || looksAccusative(text, at) || /\u0646\u0627$/u.test(info.folded)) return null;
  if (
    info.main.preposition !== '' ||
    (info.readings.length > 1 &&
      info.readings.some((r) => r.preposition !== '' && (r.flags !== 0 || isDefinite(r.key))) &&
      !info.readings[0]?.flags)
  )
    return null;
  const name = personNameAt(text, at, 'forced');
  let to = name ? name.to : at + 1;
  const whole = name !== null && name.to - name.from > 1;
  while (
    !whole &&
    to < complement.gapEnd &&
    to < at + 6 &&
    isWord(text, to) &&
    (foldedAt(text, to) ?? '').length > 1 &&
    !(flagsAt(text, to) & (WORD.function | WORD.time | WORD.complementizer | WORD.adverb | WORD.participleCue))
  )
    to++;
  return { kind: 'unknown', range: { from: at, to } };
}

/** Cues that need someone who can speak are no statements without: bare objects and prepositions whose subject is a thing. */
function isPlausible(text: ArabicText, cue: CueHit, complement: Complement, subject: Subject | null): boolean {
  const needs = cue.entry.needs ?? [];
  const strong = complement.how === 'that' || complement.how === 'quote' || complement.how === 'colon';
  if (
    needs.includes('quote-or-cue') &&
    complement.how !== 'quote' &&
    complement.how !== 'colon' &&
    complement.how !== 'that'
  )
    return false;
  const adjacent = complement.how === 'preposition' && complement.gapEnd === cue.to;
  if (needs.includes('strong-complement') && !strong && !adjacent && (!subject || subject.kind === 'unknown'))
    return false;
  if (complement.how === 'noun' && subject?.kind === 'unknown') return false;
  if (cue.form.tense === 'imperfect' && !subject && !strong) return false;
  if (cue.form.tense === 'imperfect' && !subject && isNarrator(text, cue)) return false;
  if (complement.how === 'bare' && subject?.kind === 'unknown') return false;
  return true;
}

/** `yudhkar anna`, `yushar ila anna`: the narrator speaks. */
function isNarrator(text: ArabicText, cue: CueHit): boolean {
  const words = text.words.lexicon.words('narrator-verbs');
  return (
    words.has(cue.form.form) &&
    (hasFlag(text, cue.to, WORD.complementizer) || hasFlag(text, cue.to + 1, WORD.complementizer))
  );
}

const SAYING = 'ar.cue.say';

/** A cue hit for constructions whose cue is no verb of the list. */
function standIn(text: ArabicText, token: number): CueHit {
  const entry = text.words.lexicon.cues.find((c) => c.id === SAYING);
  if (!entry) throw new TypeError(`the cue ${SAYING} is missing`);
  return {
    from: token,
    to: token + 1,
    entry,
    form: { form: foldedAt(text, token) ?? '', cue: 0, tense: 'noun', gender: null, number: null },
    conjunction: text.infos[token]?.main.conjunction ?? '',
    negated: false,
  };
}

function relayOpening(text: ArabicText, mentions: Mentions, token: number, limit: number): Opening | null {
  const relay = relayAt(text, mentions, token, limit);
  if (!relay) return null;
  const cue = standIn(text, token);
  const from = behindSubject(mentions, relay.speaker, limit);
  const complement =
    complementOf(text, mentions, cue, from, limit, true) ?? sayingNoun(text, mentions, cue, from, limit);
  if (!complement) return null;
  return {
    cue,
    entry: 'ar.relay',
    act: 'state',
    complement,
    subject: relay.speaker,
    relayer: relay.relayer,
    isRelay: true,
  };
}

/** `nuqila an X qawluhu ...` without complementiser: what follows the verbal noun. */
function sayingNoun(
  text: ArabicText,
  _mentions: Mentions,
  _cue: CueHit,
  from: number,
  limit: number,
): Complement | null {
  const nouns = text.words.lexicon.words('reporting-nouns');
  for (let k = from; k < Math.min(limit, from + 4); k++) {
    if (nouns.has(foldedAt(text, k) ?? '')) return { how: 'bare', content: k + 1, gapEnd: k };
  }
  return null;
}

/** `qawluhu inna ...`: a verbal noun with a clause close behind it. */
function nounOpening(text: ArabicText, mentions: Mentions, token: number, limit: number): Opening | null {
  const info = text.infos[token];
  if (!info || !isWord(text, token) || isInsideQuotation(text, token)) return null;
  if (!text.words.lexicon.words('reporting-nouns').has(info.folded)) return null;
  const cue = standIn(text, token);
  const complement = complementOf(text, mentions, cue, cue.to, Math.min(limit, token + 9), false);
  if (!complement || (complement.how !== 'that' && complement.how !== 'quote' && complement.how !== 'colon'))
    return null;
  return { cue, entry: 'ar.reporting-noun', act: 'state', complement, subject: null, relayer: null, isRelay: false };
}

/** `ja'a fi al-bayan anna ...`: a document speaks for its issuer. */
function documentOpening(text: ArabicText, mentions: Mentions, token: number, limit: number): Opening | null {
  const info = text.infos[token];
  const lexicon = text.words.lexicon;
  if (!info || !isWord(text, token) || isInsideQuotation(text, token)) return null;
  if (!info.readings.some((r) => r.preposition === '' && lexicon.words('document-verbs').has(r.key))) return null;
  const next = foldedAt(text, token + 1) ?? '';
  if (!lexicon.words('group-prepositions').has(next) || !hasFlag(text, token + 2, WORD.documentNoun)) return null;
  const cue = standIn(text, token);
  const subject: Subject = { kind: 'anaphor', range: { from: token + 2, to: token + 3 } };
  const complement = complementOf(text, mentions, cue, token + 3, limit, true);
  if (!complement || complement.how === 'noun') return null;
  return { cue, entry: 'ar.document', act: 'state', complement, subject, relayer: null, isRelay: false };
}

interface Read {
  readonly draft: StatementDraft;
  readonly next: number;
}

function readOpening(reader: Reader, open: Opening, limit: number, before: StatementDraft | null): Read | null {
  const { text, mentions, speakers } = reader;
  const end = contentEnd(text, mentions, {
    cue: open.cue,
    complement: open.complement,
    limit,
    cueAt: reader.cueAt,
    sourcePhraseAt: (token) => {
      const phrase = sourcePhraseAt(text, mentions, token, limit);
      return phrase ? phrase.to - phrase.from : 0;
    },
  });
  const span = trimmed(text, open.complement.content, end.end, end.quoted);
  if (!span) return null;
  const origin = originInGap(reader, open);
  const stated =
    (open.subject && speakers.resolve(open.subject, open.cue)) ?? (origin ? null : speakers.dropped(open.cue));
  const speaker = (origin && speakers.resolve(origin, open.cue)) ?? stated;
  if (!speaker) return null;
  const via = relayersOf(reader, open, end.end, limit, speaker);
  if (origin && stated && stated.entity !== speaker.entity && !via.includes(stated.entity.index))
    via.unshift(stated.entity.index);
  if (via.length > 0 && !open.isRelay) reader.told.set(speaker.entity.index, via);
  speakers.spoke(speaker.entity, open.cue.from, open.complement.content);
  const draft = toDraft(reader, {
    span,
    cue: open.cue,
    entry: open.entry,
    act: open.cue.negated ? 'expect' : open.act,
    speaker,
    via: via.length > 0 ? via : carriedVia(reader, before, speaker),
    how: open.complement.how,
  });
  return { draft, next: Math.max(end.end, open.cue.to) };
}

/** `afadat A naqlan an B bi-anna ...`: B speaks, A relays. */
function originInGap({ text, mentions }: Reader, open: Opening): Subject | null {
  for (let k = open.cue.to; k < open.complement.gapEnd; k++) {
    if (phraseLength(text, k, text.words.lexicon.words('relayed-from'), 2) < 2) continue;
    return sourcePhraseAt(text, mentions, k, open.complement.gapEnd)?.subject ?? null;
  }
  return null;
}

/**
 * Words go on being relayed while their speaker goes on: what was told to an outlet for all that he says after, what an agency
 * quoted while he is not named anew.
 */
function carriedVia({ told }: Reader, before: StatementDraft | null, speaker: FoundSpeaker): readonly number[] {
  const index = speaker.entity.index;
  const own = told.get(index);
  if (own) return own;
  return before !== null && before.speaker === index && speaker.source === null ? before.via : [];
}

interface DraftParts {
  readonly span: Span;
  readonly cue: Range;
  readonly entry: string;
  readonly act: SpeechAct;
  readonly speaker: FoundSpeaker;
  readonly via: readonly number[];
  readonly how: string;
}

function toDraft({ text, mentions, speakers }: Reader, parts: DraftParts): StatementDraft {
  const { content } = text;
  const kind = statementKind(content, text.document.quotes, parts.span);
  return {
    content: kind === 'direct' ? withoutMarks(content, parts.span) : parts.span,
    kind,
    act: parts.act,
    cue: { ...spanOf(text, parts.cue), entry: parts.entry },
    speaker: parts.speaker.entity.index,
    source: parts.speaker.source ? spanOf(text, parts.speaker.source) : null,
    via: parts.via,
    references: findReferences(text, mentions.all, parts.span, speakers.entityOf),
    madeAt: null,
    saidOn: null,
    foundBy: `${parts.how}/${parts.speaker.foundBy}`,
  };
}

const QUOTE_MARKS = '"\u00ab\u00bb\u201c\u201d\u2039\u203a\u201e';

function withoutMarks(content: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && QUOTE_MARKS.includes(content.charAt(start))) start++;
  while (end > start && QUOTE_MARKS.includes(content.charAt(end - 1))) end--;
  return { start, end };
}

/** Outlets that passed the words on: the relayer, a source named beside the speaker, the outlet told between cue and content or right behind it. */
function relayersOf(reader: Reader, open: Opening, end: number, limit: number, speaker: FoundSpeaker): number[] {
  const { text, mentions, speakers } = reader;
  const via: number[] = reader.pending === null || reader.pending === speaker.entity.index ? [] : [reader.pending];
  reader.pending = null;
  const push = (entity: Entity | null) => {
    if (entity && entity !== speaker.entity && entity.type !== 'Person' && !via.includes(entity.index))
      via.push(entity.index);
  };
  if (open.relayer) push(speakers.resolve(open.relayer, open.cue)?.entity ?? null);
  const from = open.subject ? Math.min(open.subject.range.to, open.complement.gapEnd) : open.cue.to;
  for (let k = from; k < open.complement.gapEnd; k++) {
    const phrase = sourcePhraseAt(text, mentions, k, open.complement.gapEnd);
    if (phrase) push(speakers.resolve(phrase.subject, open.cue)?.entity ?? null);
  }
  const told = toldOutletIn(text, mentions, open.cue.to, open.complement.gapEnd) ?? toldBehind(reader, end, limit);
  if (told) push(toldEntity(reader, told));
  return via;
}

/** `..., in a talk with X`: the occasion behind the content. */
function toldBehind({ text, mentions }: Reader, end: number, limit: number): ToldOutlet | null {
  const at = tokenAt(text, end)?.kind === 'mark' ? end + 1 : end;
  const occasion = hasFlag(text, at, WORD.function) && hasFlag(text, at + 1, WORD.speechContext);
  return occasion ? toldOutletIn(text, mentions, at + 1, Math.min(limit, at + 6)) : null;
}

function toldEntity({ text, speakers, entities }: Reader, told: ToldOutlet): Entity {
  if (told.kind === 'mention') return speakers.entityOf(told.mention);
  const form = quotedForm(text, told.range);
  const entity = entities.describe('Organization', form, foldArabic(form));
  if (entity.lastToken < 0)
    entities.point(entity, { ...spanOf(text, told.range), form, foundBy: 'ar.body.outlet-told' });
  entity.lastToken = told.range.from;
  return entity;
}

/** The content's place without outer marks, conjunctions and white space; null where no word is left. */
function trimmed(text: ArabicText, from: number, to: number, quoted: boolean): Span | null {
  let first = from;
  let last = to;
  const conjunction = (at: number) => foldedAt(text, at) === '\u0648';
  while (first < last && tokenAt(text, first)?.kind === 'mark' && quoteFrom(text, first) === null) first++;
  while (last > first) {
    const token = tokenAt(text, last - 1);
    const quote = text.document.quotes[text.quoteAt[last - 1] ?? -1];
    const closes = quote?.closed && token?.end === quote.end;
    if (token?.kind === 'mark' && !(closes && !quoted && opensInside(text, quote, first))) last--;
    else if (conjunction(last - 1) || text.words.lexicon.words('breaking-openers').has(token?.folded ?? '')) last--;
    else break;
  }
  if (last <= first) return null;
  return spanOf(text, { from: first, to: last });
}

function opensInside(text: ArabicText, quote: { start: number } | undefined, first: number): boolean {
  return quote !== undefined && quote.start >= (tokenAt(text, first)?.start ?? 0);
}

/** `according to X`: in front it takes the rest of the sentence, behind a clause that clause, in the middle the whole sentence. */
function readSourcePhrase(
  reader: Reader,
  phrase: SourcePhrase,
  clause: number,
  limit: number,
): { draft: StatementDraft | null; next: number } | null {
  const { text, mentions, speakers } = reader;
  const cue = standIn(text, phrase.from);
  const first = sentenceOf(text, phrase.from).firstToken;
  const front = onlyOpenersBetween(text, clause, phrase.from);
  if (front) {
    let at = phrase.to;
    const comma = nextComma(text, at, Math.min(limit, at + 18));
    if (comma >= 0) at = comma + 1;
    while (
      at < limit &&
      (text.words.lexicon.words('after-source').has(foldedAt(text, at) ?? '') || hasFlag(text, at, WORD.complementizer))
    )
      at++;
    const open = reader.opening(at) ?? reader.opening(at + 1);
    const speaker = speakers.resolve(phrase.subject, cue);
    if (!speaker) return null;
    if (open?.subject) {
      reader.pending = speaker.entity.index;
      return { draft: null, next: open.cue.from };
    }
    const end = contentEnd(text, mentions, {
      cue,
      complement: { how: 'that', content: at, gapEnd: at },
      limit,
      cueAt: reader.cueAt,
      sourcePhraseAt: () => 0,
    });
    const span = trimmed(text, at, end.end, end.quoted);
    if (!span || limit - at < 3) return null;
    speakers.spoke(speaker.entity, phrase.from);
    return { draft: draftOf(reader, phrase, span, speaker), next: Math.max(end.end, at) };
  }
  const words = phrase.from - clause;
  if (words < 3) return null;
  const speaker = speakers.resolve(phrase.subject, cue);
  if (!speaker) return null;
  const middle = clause === first && continues(text, phrase.to, limit);
  const end = middle ? endOfRest(reader, phrase, cue, limit) : phrase.from;
  const span = trimmed(text, startOfClause(text, clause, phrase.from), end, false);
  if (!span) return null;
  speakers.spoke(speaker.entity, phrase.from);
  return { draft: draftOf(reader, phrase, span, speaker), next: middle ? end : phrase.to };
}

/** The rest of a clause behind a source phrase ends as any clause does. */
function endOfRest(reader: Reader, phrase: SourcePhrase, cue: CueHit, limit: number): number {
  return contentEnd(reader.text, reader.mentions, {
    cue,
    complement: { how: 'that', content: phrase.to, gapEnd: phrase.to },
    limit,
    cueAt: reader.cueAt,
    sourcePhraseAt: () => 0,
  }).end;
}

function draftOf(reader: Reader, phrase: SourcePhrase, span: Span, speaker: FoundSpeaker): StatementDraft {
  return toDraft(reader, {
    span,
    cue: phrase.cue,
    entry: 'ar.source-phrase',
    act: 'state',
    speaker,
    via: [],
    how: 'source-phrase',
  });
}

function onlyOpenersBetween(text: ArabicText, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const length = phraseLength(text, k, text.words.lexicon.words('discourse-openers'));
    if (length > 0) {
      k += length - 1;
      continue;
    }
    if (tokenAt(text, k)?.kind !== 'mark' && foldedAt(text, k) !== '\u0648') return false;
  }
  return true;
}

function nextComma(text: ArabicText, from: number, to: number): number {
  for (let k = from; k < to; k++) if (foldedAt(text, k) === '\u060c' || foldedAt(text, k) === ',') return k;
  return -1;
}

/** More words follow the phrase, so that it stands in the middle of its clause. */
function continues(text: ArabicText, at: number, limit: number): boolean {
  const mark = foldedAt(text, at);
  if (mark !== '\u060c' && mark !== ',') return false;
  return limit - at > 4 && text.infos[at + 1]?.main.conjunction === '';
}

/** Openers and a leading conjunction stay outside. */
function startOfClause(text: ArabicText, from: number, to: number): number {
  let at = from;
  while (at < to && tokenAt(text, at)?.kind === 'mark' && quoteFrom(text, at) === null) at++;
  return at;
}
