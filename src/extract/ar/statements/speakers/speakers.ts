import type { KnownOrganization } from '../../../../gazetteer/known.ts';
import { formOf, isDefinite, withoutArticle } from '../../../../language/ar/clitics.ts';
import {
  type ArabicText,
  foldedAt,
  hasFlag,
  isIn,
  type Range,
  sentenceOf,
  spanOf,
  tokenAt,
} from '../../arabic-text.ts';
import type { Entities, Entity } from '../../entities.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { WORD } from '../../word-flags.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { Subject } from '../subject/subject.ts';
import { subjectAt } from '../subject/subject-at.ts';
import { agrees } from './agrees.ts';
import { addTitle, titleWords } from './office.ts';

/** A speaker found for a cue. */
export interface FoundSpeaker {
  readonly entity: Entity;
  /** The speaker's words next to the cue, or null where dropped. */
  readonly source: Range | null;
  readonly foundBy: string;
}

interface Spoken {
  readonly entity: Entity;
  readonly sentence: number;
  readonly token: number;
}

/** Remembers who spoke, and resolves what the next cue leaves unsaid. */
export interface Speakers {
  entityOf(mention: RawMention): Entity;
  resolve(subject: Subject, cue: CueHit): FoundSpeaker | null;
  dropped(cue: CueHit): FoundSpeaker | null;
  /** A cue is read: its speaker, and whether the words between cue and content name a document (then the speaker issued it). */
  spoke(entity: Entity, token: number, contentFrom?: number): void;
}

/** A document and the body that issued it. */
interface Issued {
  readonly token: number;
  readonly entity: Entity;
}

const REMEMBERED = 12;

export function createSpeakers(
  text: ArabicText,
  mentions: Mentions,
  entities: Entities,
  entityOf: (m: RawMention) => Entity,
): Speakers {
  const spoken: Spoken[] = [];
  const lexicon = text.words.lexicon;
  const issued: Issued[] = documentsWithIssuer();

  function resolve(subject: Subject, cue: CueHit): FoundSpeaker | null {
    const found = (entity: Entity | null, rule: string): FoundSpeaker | null =>
      entity && { entity, source: subject.range, foundBy: rule };
    switch (subject.kind) {
      case 'mention': {
        const entity = entityOf(subject.mention);
        if (subject.mention.title && entity.title === null)
          addTitle(text, mentions, entities, entity, subject.mention.title, entityOf);
        if (entity.type === 'Person' && cue.form.gender && cue.form.number === 'singular')
          entity.gender ??= cue.form.gender;
        return found(entity, 'subject');
      }
      case 'title':
        return found(byTitle(subject.range) ?? pointedBack(subject.range) ?? describedPerson(subject.range), 'title');
      case 'anaphor':
        return found(byAnaphor(subject.range, cue), 'anaphor');
      case 'group':
        return found(issuerWithin(subject.range) ?? describedGroup(subject.range), 'group');
      case 'capital':
        return found(stateOf(subject), 'capital');
      case 'unknown':
        return found(unknown(subject.range), 'unknown');
    }
  }

  /** `wa-akkadat Musku ...`: the state whose capital speaks. */
  function stateOf({ range, place }: Extract<Subject, { kind: 'capital' }>): Entity | null {
    const spot = place.places.find(
      (p) => p.type === 'Place' && (p.kind === 'capital' || p.kind === 'institution_metonym'),
    );
    const known =
      spot?.type === 'Place' && spot.country ? text.words.knowledge.gazetteer.country(spot.country) : undefined;
    if (!known) return null;
    const { start, end, form } = place;
    return entities.add({
      ...range,
      start,
      end,
      form,
      type: 'Country',
      known,
      indirect: true,
      phraseFrom: range.from,
      title: null,
      foundBy: 'ar.capital',
    });
  }

  /** A described source: one entity an article and wording. */
  function describedGroup(range: Range): Entity {
    const form = formOfRange(range);
    const entity = entities.describe('Group', form, keyOf(range));
    entity.plural = /\u0648\u0646$|\u064a\u0646$|\u0627\u062a$/u.test(foldedAt(text, range.from) ?? '');
    entities.point(entity, { ...spanOf(text, range), form, foundBy: 'ar.group' });
    entity.lastToken = range.from;
    return entity;
  }

  function describedPerson(range: Range): Entity {
    const form = formOfRange(range);
    const entity = entities.describe('Group', form, keyOf(range));
    addTitle(text, mentions, entities, entity, range, entityOf);
    entities.point(entity, { ...spanOf(text, range), form, foundBy: 'ar.person.office' });
    entity.lastToken = range.from;
    return entity;
  }

  function unknown(range: Range): Entity {
    const marks = tokenAt(text, range.from)?.kind === 'mark' ? 1 : 0;
    const key = foldedAt(text, range.to - 1 - marks) ?? '';
    const seen = range.to - range.from - 2 * marks === 1 ? entities.personBySurname(key) : null;
    const form = formOfRange(range).replace(/^["\u201c\u00ab]|["\u201d\u00bb]$/gu, '');
    if (seen) {
      entities.point(seen, { ...spanOf(text, range), form, foundBy: 'ar.person.surname' });
      seen.lastToken = range.from;
      return seen;
    }
    const first = text.infos[range.from];
    const quoted = tokenAt(text, range.from)?.kind === 'mark';
    const plural = /\u0648\u0646$|\u064a\u0646$|\u0627\u062a$/u.test(foldedAt(text, range.from) ?? '');
    const named = quoted && hasFlag(text, range.to, WORD.title) && range.to - range.from <= 6;
    const person =
      named || (!quoted && !plural && first !== undefined && !isDefinite(first.main.key) && range.to - range.from <= 5);
    const type = person ? 'Person' : quoted ? 'Organization' : 'Group';
    if (type === 'Person') {
      return entities.add({
        ...range,
        ...spanOf(text, range),
        form,
        type,
        known: null,
        indirect: false,
        phraseFrom: range.from,
        title: null,
        foundBy: 'ar.person.subject',
      });
    }
    const entity = entities.describe(type, form, keyOf(range));
    entities.point(entity, { ...spanOf(text, range), form, foundBy: 'ar.subject.unknown' });
    entity.lastToken = range.from;
    return entity;
  }

  /** The words without a preposition attached to the first of them. */
  function formOfRange(range: Range): string {
    const { start, end } = spanOf(text, range);
    const first = tokenAt(text, range.from);
    const info = text.infos[range.from];
    const reading =
      info && info.readings[0]?.flags === 0 && info.main.flags === 0
        ? info.readings.find((r) => r.preposition === 'l' && r.flags !== 0)
        : undefined;
    return first && reading
      ? formOf(text.content, first, reading) + text.content.slice(first.end, end)
      : text.content.slice(start, end);
  }

  function keyOf(range: Range): string {
    return text.tokens
      .slice(range.from, range.to)
      .map((t) => t.folded)
      .join(' ');
  }

  /** `the Russian minister`: a person seen with such an office, the latest first. */
  function byTitle(range: Range): Entity | null {
    const words = titleWords(text, range);
    const countries = countriesIn(range);
    let best: Entity | null = null;
    let bestScore = 0;
    for (const entity of entities.all) {
      if (entity.type !== 'Person' || entity.titleWords.size === 0) continue;
      const shared = words.filter((w) => entity.titleWords.has(w)).length;
      if (
        shared < words.length &&
        !(words.length > 1 && shared === words.length - 1 && entity.titleWords.has(words[0] as string))
      )
        continue;
      if (countries.length > 0 && !countries.some((c) => entity.represents.has(c))) continue;
      const recent = recency(entity);
      const home =
        countries.length === 0 && ![...entity.represents].some((r) => entities.all[r]?.type === 'Country') ? 2 : 0;
      const score = shared * 2 + recent + home;
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    if (best) point(best, range, 'ar.person.title-alone');
    return best;
  }

  function recency(entity: Entity): number {
    const at = spoken.findLastIndex((s) => s.entity === entity);
    return at >= 0 ? 1 + at / (spoken.length + 1) : entity.lastToken / (text.tokens.length + 1);
  }

  function point(entity: Entity, range: Range, foundBy: string): void {
    entities.point(entity, { ...spanOf(text, range), form: formOfRange(range), foundBy });
    entity.lastToken = range.from;
  }

  function countriesIn(range: Range): number[] {
    return mentions
      .within(range)
      .filter((m) => m.type === 'Country')
      .map((m) => entityOf(m).index);
  }

  /** `al-mas'ul`: the unnamed source last described with this noun, else the last single speaker; a country in it must fit. */
  function pointedBack(range: Range): Entity | null {
    const key = text.infos[range.from]?.main.key ?? '';
    if (!isDefinite(key) || !lexicon.words('anaphor-nouns').has(key)) return null;
    const head = withoutArticle(key);
    const described = lastSpoken((e) => e.type === 'Group' && withoutArticle(e.words[0] ?? '') === head);
    if (described) return described;
    if (countriesIn(range).length > 0) return null;
    return lastSpoken((e) => (e.type === 'Person' || e.type === 'Group') && !e.plural);
  }

  /** Definite nouns that point back: a style, an office, a source, a body, a document. */
  function byAnaphor(range: Range, cue: CueHit): Entity | null {
    const key = text.infos[range.from]?.main.key ?? '';
    const kind = lexicon.words('anaphor-nouns').get(key) ?? lexicon.words('honorific-pronouns').get(key) ?? null;
    if (lexicon.words('honorific-pronouns').has(key)) return lastSpoken((e) => e.type === 'Person') ?? latestPerson();
    if (kind === 'person') return byTitle(range) ?? pointedBack(range) ?? describedPerson(range);
    if (kind === 'source') {
      return lastSpoken((e) => e.type === 'Group' || e.type === 'Person') ?? describedGroup(range);
    }
    if (kind === 'document' || hasFlag(text, range.from, WORD.documentNoun))
      return issuerOf(range) ?? issuerBefore(range.from) ?? describedGroup(range);
    return bodyOf(range, key, cue) ?? describedBody(range);
  }

  function describedBody(range: Range): Entity {
    const form = formOfRange(range);
    const entity = entities.describe('Organization', form, keyOf(range));
    point(entity, range, 'ar.body.definite');
    return entity;
  }

  /** The last body whose head noun it is: al-wizara, al-wakala. */
  function bodyOf(range: Range, key: string, _cue: CueHit): Entity | null {
    const head = withoutArticle(key);
    const country = countriesIn(range);
    if (country.length > 0 && lexicon.words('government-nouns').has(key))
      return entities.all[country[0] as number] ?? null;
    let best: Entity | null = null;
    for (const entity of entities.all) {
      if (
        (entity.type !== 'Organization' && entity.type !== 'Group') ||
        entity.lastToken < 0 ||
        entity.lastToken >= range.from
      )
        continue;
      const own = withoutArticle(entity.words[0] ?? '') === head || kindMatches(entity, head);
      if (own && (!best || entity.lastToken > best.lastToken)) best = entity;
    }
    if (best) point(best, range, 'ar.body.anaphor');
    return best;
  }

  function kindMatches(entity: Entity, head: string): boolean {
    const kind = (entity.known as KnownOrganization | null)?.kind;
    return kind !== undefined && lexicon.words('head-of-kind').get(head) === kind;
  }

  /** Who issued a document: `bayan sadir an X`, `bayan li-X`; else the last body that spoke. */
  function issuerOf(range: Range): Entity | null {
    for (let k = range.to; k < range.to + 6; k++) {
      const mention = mentions.namedFrom(k);
      if (mention && !mention.indirect) return entityOf(mention);
    }
    return lastSpoken((e) => e.type === 'Organization') ?? null;
  }

  /** A document described with its issuer: `balagh li-wizarat ...`. */
  function issuerWithin(range: Range): Entity | null {
    if (!hasFlag(text, range.from, WORD.documentNoun)) return null;
    for (let k = range.from + 1; k <= range.from + 3; k++) {
      const mention = mentions.namedFrom(k);
      if (mention && !mention.indirect && mention.start > (tokenAt(text, k)?.start ?? 0)) return entityOf(mention);
    }
    return null;
  }

  /** The issuer of the last document named before a token: said in a statement, or a statement of a body. */
  function issuerBefore(token: number): Entity | null {
    for (let i = issued.length - 1; i >= 0; i--) {
      const document = issued[i] as Issued;
      if (document.token < token) return document.entity;
    }
    return null;
  }

  /** `asdarat X bayanan`: the body between a verb of issuing and the document. */
  function issuingBody(at: number): Entity | null {
    for (let k = at - 1; k > at - 9; k--) {
      const mention = mentions.namedFrom(k);
      if (!mention || mention.indirect || mention.to > at) continue;
      const verb = text.infos[mention.from - 1]?.readings.some((r) => lexicon.words('issuing-verbs').has(r.key));
      return verb ? entityOf(mention) : null;
    }
    return null;
  }

  /** Documents with a body behind `sadir an`, `asdarathu`, `li-`. */
  function documentsWithIssuer(): Issued[] {
    const found: Issued[] = [];
    text.tokens.forEach((_, at) => {
      if (!hasFlag(text, at, WORD.documentNoun)) return;
      const issuing = issuingBody(at);
      if (issuing) found.push({ token: at, entity: issuing });
      for (let k = at + 1; k < at + 7 && tokenAt(text, k)?.kind === 'word'; k++) {
        const mention = mentions.namedFrom(k);
        if (!mention || mention.indirect) continue;
        const attached = mention.start > (tokenAt(text, k)?.start ?? 0);
        if (attached || k > at + 1) found.push({ token: at, entity: entityOf(mention) });
        return;
      }
    });
    return found;
  }

  function latestPerson(): Entity | null {
    return entities.all.reduce<Entity | null>(
      (best, e) => (e.type === 'Person' && e.lastToken >= 0 && (!best || e.lastToken > best.lastToken) ? e : best),
      null,
    );
  }

  function lastSpoken(fits: (entity: Entity) => boolean): Entity | null {
    for (let i = spoken.length - 1; i >= 0; i--)
      if (fits((spoken[i] as Spoken).entity)) return (spoken[i] as Spoken).entity;
    return null;
  }

  /** No subject: the antecedent of a relative, a topic before the verb, the sentence's speaker or subject, the last speaker that agrees. */
  function dropped(cue: CueHit): FoundSpeaker | null {
    const sentence = sentenceOf(text, cue.from);
    const document = documentBefore(cue);
    if (document) return document;
    const relative = antecedent(cue, sentence.firstToken);
    if (relative) return relative;
    const contrast = cue.conjunction === 'f' && isIn(text, sentence.firstToken, 'contrast-particles');
    if ((cue.conjunction === '' || contrast) && cue.form.tense !== 'participle') {
      const topic = topicBefore(cue, sentence.firstToken);
      if (topic) return topic;
    }
    const same = spoken.findLast((s) => s.sentence === sentence.index);
    if (same && (cue.form.tense === 'participle' || agrees(same.entity, cue) || same.entity.type !== 'Person')) {
      return { entity: same.entity, source: null, foundBy: 'carried-in-sentence' };
    }
    const grammatical = sentenceSubject(cue, sentence.firstToken);
    if (grammatical) return grammatical;
    if (same) return { entity: same.entity, source: null, foundBy: 'carried-in-sentence' };
    const last = lastSpoken((e) => agrees(e, cue)) ?? lastSpoken(() => true);
    return last && { entity: last, source: null, foundBy: 'carried-over' };
  }

  /** `bayan akkada ...`: an indefinite document right before the verb, a relative clause without a pronoun. */
  function documentBefore(cue: CueHit): FoundSpeaker | null {
    const before = cue.from - 1;
    if (cue.conjunction !== '' || cue.form.tense === 'participle') return null;
    const key = text.infos[before]?.folded ?? '';
    if (!hasFlag(text, before, WORD.documentNoun) || isDefinite(key)) return null;
    const range = { from: before, to: cue.from };
    return { entity: describedGroup(range), source: range, foundBy: 'document-before' };
  }

  function antecedent(cue: CueHit, first: number): FoundSpeaker | null {
    const before = foldedAt(text, cue.from - 1) ?? '';
    const relative = lexicon.words('relative-pronouns').has(before) && before.length > 3 ? cue.from - 1 : -1;
    if (relative < first) return null;
    for (let k = relative - 1; k >= Math.max(first, relative - 10); k--) {
      const named = mentions.endingAt(k + 1);
      if (named) return { entity: entityOf(named), source: { from: named.from, to: named.to }, foundBy: 'antecedent' };
      if (k < relative - 1 && tokenAt(text, k)?.kind !== 'word') continue;
    }
    return null;
  }

  function topicBefore(cue: CueHit, first: number): FoundSpeaker | null {
    for (let start = clauseStart(cue.from, first); start < cue.from; start++) {
      if (
        isIn(text, start, 'contrast-particles') ||
        hasFlag(text, start, WORD.function | WORD.adverb) ||
        isIn(text, start, 'verb-openers') ||
        tokenAt(text, start)?.kind === 'mark'
      )
        continue;
      const subject = subjectAt(text, mentions, start, cue.from) ?? joinedSubject(start, cue.from);
      if (!subject) return null;
      for (let k = subject.range.to; k < cue.from; k++) {
        if (
          hasFlag(text, k, WORD.narrative) ||
          (hasFlag(text, k, WORD.finiteCue) && text.infos[k]?.main.conjunction === '')
        )
          return null;
      }
      if (cue.from - subject.range.to > 14) return null;
      return resolve(subject, cue);
    }
    return null;
  }

  /** A topic behind w-: `wal-masadir qalat`. */
  function joinedSubject(start: number, to: number): Subject | null {
    const mention = mentions.personFrom(start) ?? mentions.namedFrom(start);
    return mention && mention.to <= to ? { kind: 'mention', mention, range: { from: start, to: mention.to } } : null;
  }

  /** Start of the clause that a verb stands in: behind the last mark or complementiser. */
  function clauseStart(at: number, first: number): number {
    for (let k = at - 1; k >= first; k--) {
      if (hasFlag(text, k, WORD.complementizer)) return k + 1;
      const mark = tokenAt(text, k)?.kind === 'mark' ? foldedAt(text, k) : null;
      if (mark === '.' || mark === ':' || mark === '\u061b') return k + 1;
      if (mark === '\u060c' && !isParenthetic(k, at)) return k + 1;
      if (isIn(text, k, 'breaking-openers')) return k + 1;
    }
    return first;
  }

  /** A comma that closes an insertion right before the verb: `X, in a statement, said`. */
  function isParenthetic(comma: number, at: number): boolean {
    return at - comma === 1;
  }

  /** The sentence opens with another verb: its subject goes on speaking. */
  function sentenceSubject(cue: CueHit, first: number): FoundSpeaker | null {
    for (let k = first; k < Math.min(cue.from, first + 6); k++) {
      const mention = mentions.personFrom(k + 1) ?? mentions.namedFrom(k + 1);
      const opens =
        k === first &&
        mention !== null &&
        !hasFlag(text, k, WORD.function | WORD.personNoun | WORD.organizationHead | WORD.title);
      if (!opens && !hasFlag(text, k, WORD.narrative | WORD.finiteCue)) continue;
      const subject = subjectAt(text, mentions, k + 1, cue.from);
      if (!subject || subject.kind === 'unknown') return null;
      const found = resolve(subject, cue);
      if (!found) return null;
      if (cue.form.tense !== 'participle' && !agrees(found.entity, cue)) return null;
      return { ...found, source: null, foundBy: 'sentence-subject' };
    }
    return null;
  }

  return {
    entityOf,
    resolve,
    dropped,
    spoke(entity, token, contentFrom = token) {
      for (let k = token + 1; k < contentFrom; k++) {
        if (hasFlag(text, k, WORD.documentNoun)) issued.push({ token: k, entity });
      }
      spoken.push({ entity, sentence: tokenAt(text, token)?.sentence ?? -1, token });
      if (spoken.length > REMEMBERED) spoken.shift();
    },
  };
}
