import type { Knowledge } from '../../gazetteer/knowledge.ts';
import type { Document } from '../../language/document.ts';
import type { Extraction } from '../extraction.ts';
import { toArabicText } from './arabic-text.ts';
import { findDates } from './dates/find-dates.ts';
import { createEntities, type Entities, type Entity, toEntityDrafts } from './entities.ts';
import { findMeetings } from './meetings/find-meetings.ts';
import { addSurnames } from './mentions/add-surnames.ts';
import { findMentions, type Mentions } from './mentions/find-mentions.ts';
import type { RawMention } from './mentions/raw-mention.ts';
import { readStatements } from './statements/read-statements.ts';
import { addTitle } from './statements/speakers/add-title.ts';
import { arabicWords } from './word-types.ts';

/** Reads an Arabic document: names, then who is who, then who says what, then who meets whom. Pure; linear in its length. */
export function extractArabic(document: Document, knowledge: Knowledge): Extraction {
  const { publishedOn } = document.article;
  const text = toArabicText(document, arabicWords(knowledge));
  const mentions = addSurnames(text, findMentions(text));
  const entities = createEntities();
  const entityOf = joinMentions(entities, mentions.all);
  for (const person of mentions.people) {
    if (person.title) addTitle({ text, mentions, entityOf }, entityOf(person), person.title);
  }
  for (const body of mentions.all) if (body.type === 'Organization' && !body.known) addOwner(mentions, entityOf, body);
  const dates = findDates(text, publishedOn);
  const statements = readStatements(text, mentions, entities, entityOf, dates);
  return {
    document,
    dateline: publishedOn,
    mentions: [...entities.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    entities: toEntityDrafts(entities),
    statements,
    meetings: findMeetings({ text, mentions, dates, entityOf }),
    notices: [],
  };
}

/** Joins all mentions to entities; the answer gives the entity of a mention, also of one that is found later. */
function joinMentions(entities: Entities, mentions: readonly RawMention[]): (mention: RawMention) => Entity {
  const joined = new Map<RawMention, Entity>();
  const entityOf = (mention: RawMention): Entity => {
    const entity = joined.get(mention) ?? entities.add(mention);
    joined.set(mention, entity);
    return entity;
  };
  for (const mention of [...mentions].sort(fullNamesFirst)) entityOf(mention);
  return entityOf;
}

/** `wizarat al-kharijiyya al-turkiyya`: the first country inside the name of a body is whose body it is. */
function addOwner(mentions: Mentions, entityOf: (mention: RawMention) => Entity, body: RawMention): void {
  const country = mentions.within(body).find(({ type }) => type === 'Country');
  if (country) entityOf(body).represents.add(entityOf(country).index);
}

/** Full names make the entities that short names join, wherever they stand. */
function fullNamesFirst(a: RawMention, b: RawMention): number {
  const words = (m: RawMention) => (m.type === 'Person' ? Math.min(m.to - m.from, 2) : 2);
  return words(b) - words(a) || a.from - b.from;
}
