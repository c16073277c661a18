import type { Knowledge } from '../../gazetteer/knowledge.ts';
import type { Document } from '../../language/document.ts';
import type { Extraction } from '../extraction.ts';
import { toArabicText } from './arabic-text.ts';
import { findDates } from './dates/find-dates.ts';
import { createEntities, type Entity, toEntityDrafts } from './entities.ts';
import { findMeetings } from './meetings/find-meetings.ts';
import { addSurnames } from './mentions/add-surnames.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { RawMention } from './mentions/raw-mention.ts';
import { readStatements } from './statements/read-statements.ts';
import { addTitle } from './statements/speakers/office.ts';
import { createSpeakers } from './statements/speakers/speakers.ts';
import { arabicWords } from './word-types.ts';

/** Reads an Arabic document: names, then who is who, then who says what, then who meets whom. Pure; linear in its length. */
export function extractArabic(document: Document, knowledge: Knowledge): Extraction {
  const text = toArabicText(document, arabicWords(knowledge));
  const mentions = addSurnames(text, findMentions(text));
  const entities = createEntities();
  const joined = new Map<RawMention, Entity>();
  const entityOf = (mention: RawMention): Entity => {
    let entity = joined.get(mention);
    if (!entity) {
      entity = entities.add(mention);
      joined.set(mention, entity);
    }
    return entity;
  };
  for (const mention of [...mentions.all].sort(fullNamesFirst)) entityOf(mention);
  for (const person of mentions.people) {
    if (person.title) addTitle(text, mentions, entities, entityOf(person), person.title, entityOf);
  }
  const speakers = createSpeakers(text, mentions, entities, entityOf);
  const statements = readStatements(text, mentions, entities, speakers);
  return {
    document,
    dateline: document.article.publishedOn,
    mentions: [...entities.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    entities: toEntityDrafts(entities),
    statements,
    meetings: findMeetings({ text, mentions, dates: findDates(text, document.article.publishedOn), entityOf }),
    notices: [],
  };
}

/** Full names make the entities that short names join, wherever they stand. */
function fullNamesFirst(a: RawMention, b: RawMention): number {
  const words = (m: RawMention) => (m.type === 'Person' ? Math.min(m.to - m.from, 2) : 2);
  return words(b) - words(a) || a.from - b.from;
}
