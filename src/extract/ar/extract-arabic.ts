import type { Knowledge } from '../../gazetteer/knowledge.ts';
import type { Document } from '../../language/document.ts';
import type { LinearTagger } from '../../learned/linear-tagger.ts';
import type { Extraction } from '../extraction.ts';
import { referToMeetings } from '../refer-to-meetings.ts';
import { addTopics } from '../topics/add-topics.ts';
import { undatedNotice } from '../undated-notice.ts';
import { type ArabicText, spanOf, toArabicText } from './arabic-text.ts';
import { fixDateline } from './dates/dateline.ts';
import { findDates } from './dates/find-dates.ts';
import { createEntities, type Entities, type Entity, toEntityDrafts } from './entities.ts';
import { labelStatements } from './learned/label-statements.ts';
import { findPeopleBy } from './learned/settle-names.ts';
import { settlePlans } from './learned/settle-plans.ts';
import { findMeetings } from './meetings/find-meetings.ts';
import { findSeries, wordsIn } from './meetings/find-series.ts';
import { withMeetings } from './meetings/made-at.ts';
import { toMeetingDraft } from './meetings/meeting-found.ts';
import { toSpoken } from './meetings/spoken.ts';
import type { Mentions } from './mentions/find-mentions.ts';
import type { RawMention } from './mentions/raw-mention.ts';
import { meetingRole } from './statements/content/references/meeting-role.ts';
import type { Plan } from './statements/plan.ts';
import { planStatements } from './statements/plan-statements.ts';
import { speakPlans } from './statements/speak-plans.ts';
import { addTitle } from './statements/speakers/add-title.ts';
import { arabicWords } from './word-types.ts';

/** Reads an Arabic document: names, then who is who, then who says what, then who meets whom. Pure; linear in its length. */
export function extractArabic(document: Document, knowledge: Knowledge): Extraction {
  const text = toArabicText(document, arabicWords(knowledge));
  const { mentions, entities, entityOf, plans } = readEntities(text, knowledge);
  const dateline = fixDateline(text, document.article.publishedOn);
  const dates = findDates(text, dateline);
  const statements = speakPlans(text, mentions, entities, entityOf, { dateline, dates }, plans);
  const spokenIn = toSpoken(text, statements);
  const found = findMeetings({ text, mentions, dates, dateline, entities, entityOf, spokenIn });
  const words = wordsIn(text, 0, text.tokens.length);
  const meetings = found.map((meeting) => toMeetingDraft(text, meeting, dateline, findSeries(text, words, meeting)));
  const placed = withMeetings({ text, spokenIn }, statements, found);
  return {
    document,
    dateline,
    mentions: [...entities.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    entities: toEntityDrafts(entities),
    statements: addTopics(
      document,
      knowledge.topics,
      referToMeetings(text.content, placed, meetings, (trigger) => meetingRole(text, trigger)),
    ),
    meetings,
    notices: undatedNotice(
      text.content,
      dates.filter(({ foundBy }) => foundBy === 'ar.date.undated').map((date) => spanOf(text, date)),
    ),
  };
}

/** An article's names, who is who, and its statements before it is told who speaks. */
export interface Entitled {
  readonly mentions: Mentions;
  readonly entities: Entities;
  readonly entityOf: (mention: RawMention) => Entity;
  readonly plans: readonly Plan[];
}

/** Names, then who is who; statements are planned by the names, before described sources make entities. */
export function readEntities(text: ArabicText, { models }: Knowledge): Entitled {
  const mentions = findPeopleBy(text, models.ar.names);
  const plans = settled(text, mentions, models.ar.statements);
  const entities = createEntities();
  const entityOf = joinMentions(entities, mentions.all);
  for (const person of mentions.people) {
    if (person.title) addTitle({ text, mentions, entityOf }, entityOf(person), person.title);
  }
  for (const body of mentions.all) if (body.type === 'Organization' && !body.known) addOwner(mentions, entityOf, body);
  return { mentions, entities, entityOf, plans };
}

/** Tokens of a text that is too short for the tagger, which knows whole articles: rules alone read it. */
const SHORT = 40;

/** The statements that the rules plan, settled by what was learned. */
function settled(text: ArabicText, mentions: Mentions, tagger: LinearTagger | null): readonly Plan[] {
  const { plans, cues } = planStatements(text, mentions);
  if (!tagger || text.tokens.length < SHORT) return plans;
  return settlePlans(text, mentions, cues, plans, labelStatements(text, mentions, cues, plans, tagger));
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
