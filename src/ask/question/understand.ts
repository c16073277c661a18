import type { LanguageCode } from '../../article.ts';
import type { ActorId } from '../../link/actor.ts';
import type { MeetingId } from '../../link/linked-article.ts';
import type { GraphStore } from '../../store/store.ts';
import type { Draft, QuestionFamily } from './draft.ts';
import { type NameLookup, toNameLookup } from './name-lookup.ts';
import type { NamePiece } from './question-piece.ts';
import { questionData } from './question-words.ts';
import { readQuestion } from './read-question.ts';

/** Meetings that a question names. */
export interface NamedMeetings {
  /** As written in the question. */
  readonly text: string;
  /** Latest first. */
  readonly ids: readonly MeetingId[];
}

/** A question with its names looked up. */
export interface Resolved {
  readonly family: QuestionFamily;
  readonly about: ActorId | null;
  readonly alsoAbout: ActorId | null;
  readonly role: boolean;
  readonly by: ActorId | null;
  readonly parties: readonly ActorId[];
  readonly at: NamedMeetings | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** Why a question is not answered. `ids` are the choices, or what is near. */
export interface Problem {
  readonly code: 'NOT_UNDERSTOOD' | 'NAME_UNKNOWN' | 'NAME_AMBIGUOUS' | 'MEETING_UNKNOWN';
  /** The name as written in the question; empty where the question as a whole was not understood. */
  readonly name: string;
  readonly ids: readonly ActorId[];
}

export interface Understanding {
  readonly language: LanguageCode;
  readonly resolved: Resolved | null;
  readonly problem: Problem | null;
}

/** Understands a question and looks its names up: exact names before parts of names, longer names before shorter ones. */
export async function understand(store: GraphStore, question: string): Promise<Understanding> {
  const data = questionData();
  const { language, drafts } = readQuestion(question, data);
  if (drafts.length === 0) {
    return { language, resolved: null, problem: { code: 'NOT_UNDERSTOOD', name: '', ids: [] } };
  }
  const lookup = toNameLookup(store, data, question);
  await lookup.prepare(drafts.flatMap((draft) => [...actorNames(draft), draft.at]).filter((name) => name !== null));
  const problems: Problem[] = [];
  for (const partly of [false, true]) {
    for (const draft of drafts) {
      const result = await resolve(draft, lookup, question, partly);
      if ('family' in result) return { language, resolved: result, problem: null };
      problems.push(result);
    }
  }
  return { language, resolved: null, problem: await tellingProblem(problems, drafts, lookup, question) };
}

function actorNames({ about, alsoAbout, by, parties, meeting }: Draft): NamePiece[] {
  return [about, alsoAbout, by, ...parties, meeting].filter((name) => name !== null);
}

async function resolve(
  draft: Draft,
  lookup: NameLookup,
  question: string,
  partly: boolean,
): Promise<Resolved | Problem> {
  const actors = new Map<NamePiece, ActorId>();
  let at: NamedMeetings | null = null;
  // `the role of X in Y`, where Y is no meeting: statements that refer to both.
  let alsoAbout: ActorId | null = null;
  for (const name of actorNames(draft)) {
    const text = question.slice(name.start, name.end);
    let ids = lookup.exact(name);
    const whole = ids.length > 0;
    if (!whole && name === draft.meeting && draft.at === null) {
      const meetings = await lookup.meetings(name, 'byPlace');
      if (meetings.length > 0) {
        at = { text, ids: meetings };
        continue;
      }
    }
    if (!whole && partly) ids = await lookup.partial(name);
    const [id, other] = ids;
    if (id === undefined) return { code: 'NAME_UNKNOWN', name: text, ids: [] };
    if (other !== undefined || !(whole || isTelling(name, id))) return { code: 'NAME_AMBIGUOUS', name: text, ids };
    actors.set(name, id);
  }
  if (draft.at !== null) {
    const text = question.slice(draft.at.start, draft.at.end);
    const ids = await lookup.meetings(draft.at, partly ? 'byName' : 'byPlace');
    const actor = ids.length > 0 ? undefined : actorBesides(draft, lookup);
    if (ids.length > 0) at = { text, ids };
    else if (actor === undefined) return { code: 'MEETING_UNKNOWN', name: text, ids: [] };
    else alsoAbout = actor;
  }
  const idOf = (name: NamePiece | null) => (name === null ? null : (actors.get(name) ?? null));
  const { family, role, since, until, parties, meeting } = draft;
  return {
    family,
    about: idOf(draft.about),
    alsoAbout: alsoAbout ?? idOf(draft.alsoAbout),
    role,
    by: idOf(draft.by),
    parties: [...parties, meeting].map(idOf).filter((id) => id !== null),
    at,
    since,
    until,
  };
}

/** `in Y` after the actor spoken of: Y is spoken of as well. Before it (`who in Y spoke about X`) it tells who speaks. */
function actorBesides({ about, alsoAbout, at }: Draft, lookup: NameLookup): ActorId | undefined {
  if (about === null || at === null || alsoAbout !== null || at.start < about.end) return undefined;
  return lookup.exact(at)[0];
}

/** A part of a name is enough where it is a person's, or more than one word; a single word of a body's name asks back. */
function isTelling({ tokens }: NamePiece, id: ActorId): boolean {
  return id.startsWith('person:') || tokens.length > 1;
}

/** Of several readings that failed, the one to tell: an ambiguous name before an unknown one, a shorter name before a longer. */
async function tellingProblem(
  problems: readonly Problem[],
  drafts: readonly Draft[],
  lookup: NameLookup,
  question: string,
): Promise<Problem> {
  const ambiguous = problems.find((problem) => problem.code === 'NAME_AMBIGUOUS');
  if (ambiguous !== undefined) return ambiguous;
  const shortest = problems.reduce((a, b) => (b.name.length < a.name.length ? b : a));
  if (shortest.code !== 'NAME_UNKNOWN') return shortest;
  const name = drafts.flatMap(actorNames).find(({ start, end }) => question.slice(start, end) === shortest.name);
  return { ...shortest, ids: name === undefined ? [] : await lookup.near(name) };
}
