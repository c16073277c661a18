import DataLoader from 'dataloader';
import type { Place } from '../link/linked-article.ts';
import type { GraphStore } from '../store/store.ts';
import { type ActorDetails, actorsById } from './actors-by-id.ts';
import {
  type ArticleDetails,
  articlesById,
  articleTexts,
  type StatementPlace,
  statementsInArticles,
} from './articles-by-id.ts';
import { type MeetingDetails, meetingDetails } from './meeting-details.ts';
import { placesById } from './places-by-id.ts';
import { type StatementDetails, statementDetails } from './statement-details.ts';
import { type Appearance, titlesInArticles } from './titles-in-articles.ts';
import { type TopicDetails, topicsById } from './topics.ts';

/** Ids in one read: longer lists are read in several. */
const MOST_AT_ONCE = 500;

/** Reads by id, gathered: what is asked for in one turn of the event loop comes with one read a kind. */
export interface Reads {
  readonly store: GraphStore;
  statement(id: string): Promise<StatementDetails | null>;
  actor(id: string): Promise<ActorDetails | null>;
  article(id: string): Promise<ArticleDetails | null>;
  /** The article's text. */
  text(article: string): Promise<string | null>;
  /** The article's statements in text order. */
  statementsIn(article: string): Promise<readonly StatementPlace[] | null>;
  meeting(id: string): Promise<MeetingDetails | null>;
  place(id: string): Promise<Place | null>;
  topic(id: string): Promise<TopicDetails | null>;
  /** Office of a person as the article writes it. */
  title(appearance: Appearance): Promise<string | null>;
}

/** Makes the reads of one request; they remember what they read, so never keep them longer. */
export function toReads(store: GraphStore): Reads {
  const statements = byId((ids) => statementDetails(store, ids));
  const actors = byId((ids) => actorsById(store, ids));
  const articles = byId((ids) => articlesById(store, ids));
  const texts = byId((ids) => articleTexts(store, ids));
  const contents = byId((ids) => statementsInArticles(store, ids));
  const meetings = byId((ids) => meetingDetails(store, ids));
  const topics = byId((ids) => topicsById(store, ids));
  const places = byId((ids) => placesById(store, ids));
  const titles = new DataLoader<Appearance, string | null, string>((pairs) => titlesInArticles(store, pairs), {
    cacheKeyFn: ({ article, actor }) => `${article} ${actor}`,
    maxBatchSize: MOST_AT_ONCE,
  });
  return {
    store,
    statement: (id) => statements.load(id),
    actor: (id) => actors.load(id),
    article: (id) => articles.load(id),
    text: (id) => texts.load(id),
    statementsIn: (id) => contents.load(id),
    meeting: (id) => meetings.load(id),
    place: (id) => places.load(id),
    topic: (id) => topics.load(id),
    title: (appearance) => titles.load(appearance),
  };
}

function byId<Value>(read: (ids: readonly string[]) => Promise<Map<string, Value>>): DataLoader<string, Value | null> {
  return new DataLoader<string, Value | null>(
    async (ids) => {
      const found = await read(ids);
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: MOST_AT_ONCE },
  );
}
