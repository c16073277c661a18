import type { ActorId } from '../link/actor.ts';
import type { GraphStore } from '../store/store.ts';
import type { Answer, AnswerActor, Understood } from './answer.ts';
import { answerActor, answerMeeting, answerStatement } from './answer-statement.ts';
import { EVERY_MEETING, meetingsPage } from './meetings-page.ts';
import { type Problem, type Resolved, understand } from './question/understand.ts';
import { type Reads, toReads } from './reads.ts';
import { voicesOf } from './representatives-of.ts';
import { EVERY_STATEMENT, type StatementFilter } from './statement-filter.ts';
import { type StatementKey, statementsPage } from './statements-page.ts';
import { suggestionsFor } from './suggestions.ts';

export interface AskOptions {
  /** Statements or meetings at most, 1 to 500. */
  readonly limit?: number;
  /** Reads to share with the rest of a request. */
  readonly reads?: Reads;
}

const LIMIT = 50;
/** Statements looked through for relayed ones, at most. */
const LOOKED_THROUGH = 1000;

/**
 * Answers a question in English or Arabic from the graph, never by a guess: what is not understood gives
 * `understood: null`, with what to ask instead. Rejects with MahdarError of the store (STORE_…), or DATA_NOT_BUILT.
 */
export async function ask(store: GraphStore, question: string, options: AskOptions = {}): Promise<Answer> {
  const { limit = LIMIT, reads = toReads(store) } = options;
  const { language, resolved, problem } = await understand(store, question);
  const nothing = { statements: [], meetings: [], actors: [], more: false };
  if (resolved === null) {
    const told = problem ?? ({ code: 'NOT_UNDERSTOOD', name: '', ids: [] } satisfies Problem);
    const choices = await Promise.all(told.ids.slice(0, 8).map((id) => answerActor(reads, id)));
    const suggestions = suggestionsFor(language, told.code, told.name, choices);
    const { code, name } = told;
    return { question, language, understood: null, problem: { code, name, choices }, suggestions, ...nothing };
  }
  const understood = await toUnderstood(reads, resolved);
  const found = isOfStatements(resolved)
    ? await findStatements(reads, resolved, limit)
    : await findMeetings(reads, resolved, limit);
  return { question, language, understood, problem: null, suggestions: [], ...nothing, ...found };
}

async function toUnderstood(reads: Reads, resolved: Resolved): Promise<Understood> {
  const { family, role, at, since, until } = resolved;
  const actor = (id: ActorId | null) => (id === null ? null : answerActor(reads, id));
  const [about, alsoAbout, by, ...parties] = await Promise.all([
    actor(resolved.about),
    actor(resolved.alsoAbout),
    actor(resolved.by),
    ...resolved.parties.map((id) => answerActor(reads, id)),
  ]);
  const readNames = await Promise.all(
    resolved.readNames.map(async ({ text, id, reason, others }) => ({
      text,
      actor: await answerActor(reads, id),
      reason,
      others: await Promise.all(others.map((other) => answerActor(reads, other))),
    })),
  );
  const meetings = at === null ? null : { text: at.text, meetings: at.ids };
  return { family, about, alsoAbout, role, by, parties, at: meetings, since, until, readNames };
}

function isOfStatements({ family }: Resolved): boolean {
  return family === 'who-spoke-about' || family === 'said-by' || family === 'relay-chain';
}

async function findStatements(reads: Reads, resolved: Resolved, limit: number): Promise<Partial<Answer>> {
  const { about, alsoAbout, by, at, since, until, family } = resolved;
  const voices = by === null ? null : await voicesOf(reads.store, by);
  const filter: StatementFilter = {
    ...EVERY_STATEMENT,
    about,
    alsoAbout,
    by: voices,
    at: at?.ids ?? null,
    since,
    until,
  };
  const keys =
    family === 'relay-chain'
      ? await relayedOnly(reads, filter, limit + 1)
      : await statementsPage(reads.store, filter, limit + 1);
  const all = await Promise.all(keys.slice(0, limit).map(({ id }) => answerStatement(reads, id)));
  const statements = all.filter((statement) => statement !== null);
  const speakers = new Map(statements.map(({ speaker }) => [speaker.id, withoutOffice(speaker)]));
  return { statements, actors: [...speakers.values()], more: keys.length > limit };
}

/** Only statements that came through another outlet. */
async function relayedOnly(reads: Reads, filter: StatementFilter, limit: number): Promise<StatementKey[]> {
  const keys = await statementsPage(reads.store, filter, LOOKED_THROUGH);
  const found = await Promise.all(keys.map(async (key) => ({ key, statement: await reads.statement(key.id) })));
  return found
    .filter(({ statement }) => (statement?.relays.length ?? 0) > 0)
    .map(({ key }) => key)
    .slice(0, limit);
}

async function findMeetings(reads: Reads, resolved: Resolved, limit: number): Promise<Partial<Answer>> {
  const { parties, at, since, until, family } = resolved;
  const [of, others] = await Promise.all(parties.map((id) => voicesOf(reads.store, id)));
  const filter = { ...EVERY_MEETING, of: of ?? null, with: others ?? null, among: at?.ids ?? null, since, until };
  const keys = await meetingsPage(reads.store, filter, limit + 1);
  const all = await Promise.all(keys.slice(0, limit).map(({ id }) => answerMeeting(reads, id)));
  const meetings = all.filter((meeting) => meeting !== null);
  const asked = new Set(family === 'attended' ? [] : (of ?? []));
  const actors = new Map<ActorId, AnswerActor>();
  for (const { attendees } of meetings) {
    for (const { actor } of attendees) if (!asked.has(actor.id)) actors.set(actor.id, actor);
  }
  return { meetings, actors: family === 'meetings-of' ? [] : [...actors.values()], more: keys.length > limit };
}

function withoutOffice({ id, type, name, nameAr, nameEn }: AnswerActor): AnswerActor {
  return { id, type, name, nameAr, nameEn };
}
