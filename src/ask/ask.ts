import type { ActorId } from '../link/actor.ts';
import type { GraphStore } from '../store/store.ts';
import type { Answer, AnswerActor, AnswerPlace, AnswerStatement, Understood } from './answer.ts';
import { answerActor, answerMeeting, answerStatement } from './answer-statement.ts';
import { countMeetings, EVERY_MEETING, meetingsPage } from './meetings-page.ts';
import { type Problem, type Resolved, understand } from './question/understand.ts';
import { type Reads, toReads } from './reads.ts';
import { voicesOf } from './representatives-of.ts';
import { EVERY_STATEMENT, type StatementFilter } from './statement-filter.ts';
import { countStatements, type StatementKey, statementsPage } from './statements-page.ts';
import { suggestionsFor } from './suggestions.ts';

export interface AskOptions {
  /** Statements or meetings at most; 50 where it is not given. */
  readonly limit?: number;
  /** Where the answer before this one ended (`next`). */
  readonly after?: AnswerPlace | null;
  /** Reads to share with the rest of a request. */
  readonly reads?: Reads;
}

type StatementPosition = Omit<StatementKey, 'id'>;

const LIMIT = 50;
/** Statements looked through for relayed ones, at most. */
const LOOKED_THROUGH = 1000;

/**
 * Answers a question in English or Arabic from the graph, never by a guess: what is not understood gives
 * `understood: null`, with what to ask instead. Rejects with MahdarError of the store (STORE_…), or DATA_NOT_BUILT.
 */
export async function ask(store: GraphStore, question: string, options: AskOptions = {}): Promise<Answer> {
  const { limit = LIMIT, after = null, reads = toReads(store) } = options;
  const { language, resolved, problem } = await understand(store, question);
  const nothing = { statements: [], meetings: [], actors: [], total: 0, more: false, next: null };
  if (resolved === null) {
    const told = problem ?? ({ code: 'NOT_UNDERSTOOD', name: '', ids: [] } satisfies Problem);
    const choices = await Promise.all(told.ids.slice(0, 8).map((id) => answerActor(reads, id)));
    const suggestions = suggestionsFor(language, told.code, told.name, choices);
    const { code, name } = told;
    return { question, language, understood: null, problem: { code, name, choices }, suggestions, ...nothing };
  }
  const understood = await toUnderstood(reads, resolved);
  const found = isOfStatements(resolved)
    ? await findStatements(reads, resolved, limit, after)
    : await findMeetings(reads, resolved, limit, after);
  return { question, language, understood, problem: null, suggestions: [], ...nothing, ...found };
}

async function toUnderstood(reads: Reads, resolved: Resolved): Promise<Understood> {
  const { family, role, at, asks, since, until } = resolved;
  const actor = (id: ActorId | null) => (id === null ? null : answerActor(reads, id));
  const [about, alsoAbout, by, alsoBy, via, ...parties] = await Promise.all([
    actor(resolved.about),
    actor(resolved.alsoAbout),
    actor(resolved.by),
    actor(resolved.alsoBy),
    actor(resolved.via),
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
  const spoke = { by, alsoBy, via };
  return { family, about, alsoAbout, role, ...spoke, asks, parties, at: meetings, since, until, readNames };
}

function isOfStatements({ family }: Resolved): boolean {
  return family === 'who-spoke-about' || family === 'said-by' || family === 'relay-chain';
}

async function findStatements(
  reads: Reads,
  resolved: Resolved,
  limit: number,
  after: AnswerPlace | null,
): Promise<Partial<Answer>> {
  const { about, alsoAbout, by, alsoBy, via, at, since, until, family } = resolved;
  const speaking = [by, alsoBy].filter((id) => id !== null);
  const voices = (await Promise.all(speaking.map((id) => voicesOf(reads.store, id)))).flat();
  const filter: StatementFilter = {
    ...EVERY_STATEMENT,
    about,
    alsoAbout,
    by: by === null ? null : voices,
    via: via === null ? null : [via],
    at: at?.ids ?? null,
    since,
    until,
  };
  const place = after === null ? null : { day: after.day, article: after.id, start: after.start };
  const relayed = family === 'relay-chain' && via === null ? await relayedOnly(reads, filter) : null;
  const keys =
    relayed === null
      ? await statementsPage(reads.store, filter, limit + 1, place)
      : relayed.filter((key) => place === null || isAfter(key, place)).slice(0, limit + 1);
  const page = keys.slice(0, limit);
  const last = page.at(-1);
  const more = keys.length > limit;
  const count = async () => (more || place !== null ? countStatements(reads.store, filter) : page.length);
  const [total, ...all] = await Promise.all([
    relayed?.length ?? count(),
    ...page.map(({ id }) => answerStatement(reads, id)),
  ]);
  const found = all.filter((statement) => statement !== null);
  const statements = withoutRepeats(found);
  const speakers = new Map(statements.map(({ speaker }) => [speaker.id, withoutOffice(speaker)]));
  const next = more && last !== undefined ? { day: last.day, id: last.article, start: last.start } : null;
  const actors = [...speakers.values()];
  return {
    statements: resolved.role ? actingFirst(statements, about) : statements,
    actors,
    total: total - (found.length - statements.length),
    more,
    next,
  };
}

/** One quote with all its places: of several reports of the same words the first stays, and names the others. */
function withoutRepeats(statements: readonly AnswerStatement[]): AnswerStatement[] {
  const told = new Set<string>();
  return statements.filter(({ id, alsoIn }) => {
    const isTold = told.has(id);
    for (const { statement } of alsoIn) told.add(statement);
    return !isTold;
  });
}

/** Who asks for the role of an actor wants to read first what it does. */
function actingFirst(statements: readonly AnswerStatement[], about: ActorId | null): AnswerStatement[] {
  const acts = ({ references }: AnswerStatement) =>
    references.some(({ actor, role }) => actor.id === about && role === 'agent');
  return [...statements.filter(acts), ...statements.filter((statement) => !acts(statement))];
}

function isAfter(a: StatementPosition, b: StatementPosition): boolean {
  if (a.day !== b.day) return a.day < b.day;
  return a.article === b.article ? a.start > b.start : a.article > b.article;
}

/** Only statements that came through another outlet. */
async function relayedOnly(reads: Reads, filter: StatementFilter): Promise<StatementKey[]> {
  const keys = await statementsPage(reads.store, filter, LOOKED_THROUGH);
  const found = await Promise.all(keys.map(async (key) => ({ key, statement: await reads.statement(key.id) })));
  return found.filter(({ statement }) => (statement?.relays.length ?? 0) > 0).map(({ key }) => key);
}

async function findMeetings(
  reads: Reads,
  resolved: Resolved,
  limit: number,
  after: AnswerPlace | null,
): Promise<Partial<Answer>> {
  const { parties, at, since, until, family } = resolved;
  const [of, others] = await Promise.all(parties.map((id) => voicesOf(reads.store, id)));
  const filter = { ...EVERY_MEETING, of: of ?? null, with: others ?? null, among: at?.ids ?? null, since, until };
  const keys = await meetingsPage(reads.store, filter, limit + 1, after);
  const page = keys.slice(0, limit);
  const last = page.at(-1);
  const more = keys.length > limit;
  const [total, ...all] = await Promise.all([
    more || after !== null ? countMeetings(reads.store, filter) : page.length,
    ...page.map(({ id }) => answerMeeting(reads, id)),
  ]);
  const meetings = all.filter((meeting) => meeting !== null);
  const asked = new Set(family === 'attended' ? [] : (of ?? []));
  const actors = new Map<ActorId, AnswerActor>();
  for (const { attendees } of meetings) {
    for (const { actor } of attendees) if (!asked.has(actor.id)) actors.set(actor.id, actor);
  }
  const next = more && last !== undefined ? { ...last, start: 0 } : null;
  return { meetings, actors: family === 'meetings-of' ? [] : [...actors.values()], total, more, next };
}

function withoutOffice({ id, type, name, nameAr, nameEn }: AnswerActor): AnswerActor {
  return { id, type, name, nameAr, nameEn };
}
