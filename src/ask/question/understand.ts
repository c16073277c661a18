import type { LanguageCode } from '../../article.ts';
import type { ActorId } from '../../link/actor.ts';
import type { MeetingId } from '../../link/linked-article.ts';
import type { GraphStore } from '../../store/store.ts';
import type { Asks, Draft, QuestionFamily } from './draft.ts';
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

/** A name that could mean others, or that stands for another thing: told with the answer. */
export interface ReadName {
  /** As written in the question. */
  readonly text: string;
  /** Whom it was taken for. */
  readonly id: ActorId;
  /** Why it is told: others bear the name too, or it is the seat of the state. */
  readonly reason: 'several' | 'seat';
  readonly others: readonly ActorId[];
}

/** A question with its names looked up. */
export interface Resolved {
  readonly family: QuestionFamily;
  readonly about: ActorId | null;
  readonly alsoAbout: ActorId | null;
  readonly role: boolean;
  readonly by: ActorId | null;
  /** What either of the two said. */
  readonly alsoBy: ActorId | null;
  /** Outlet that relayed it. */
  readonly via: ActorId | null;
  readonly asks: Asks | null;
  readonly parties: readonly ActorId[];
  readonly at: NamedMeetings | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly readNames: readonly ReadName[];
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
  const failed: Failure[] = [];
  for (const partly of [false, true]) {
    for (const draft of drafts) {
      const result = await resolve(draft, lookup, question, partly);
      if ('family' in result) return { language, resolved: result, problem: null };
      if (partly) failed.push(result);
    }
  }
  return { language, resolved: null, problem: await tellingProblem(failed, lookup) };
}

function actorNames({ about, alsoAbout, by, alsoBy, relayer, parties, meeting }: Draft): NamePiece[] {
  return [about, alsoAbout, by, alsoBy, relayer, ...parties, meeting].filter((name) => name !== null);
}

/** A reading of the question whose names were not all found. */
interface Failure {
  readonly problems: readonly (Problem & { readonly piece: NamePiece })[];
}

async function resolve(
  draft: Draft,
  lookup: NameLookup,
  question: string,
  partly: boolean,
): Promise<Resolved | Failure> {
  const actors = new Map<NamePiece, ActorId>();
  const problems: Failure['problems'][number][] = [];
  const readNames: ReadName[] = [];
  let at: NamedMeetings | null = null;
  // `the role of X in Y`, where Y is no meeting: statements that refer to both.
  let alsoAbout: ActorId | null = null;
  for (const piece of actorNames(draft)) {
    const text = question.slice(piece.start, piece.end);
    const mayBePlace = piece === draft.meeting || (piece === draft.about && draft.alsoAbout === null && !draft.role);
    if (mayBePlace && at === null && draft.at === null && !lookup.isKnown(piece)) {
      const meetings = await lookup.meetings(piece, 'byPlace');
      if (meetings.length > 0) {
        at = { text, ids: meetings };
        continue;
      }
    }
    const { ids, others, isWhole, isSeat } = await lookup.meaning(piece, partly);
    const [id, other] = ids;
    if (id === undefined) problems.push({ code: 'NAME_UNKNOWN', name: text, ids: [], piece });
    else if (other !== undefined || !(isWhole || isTelling(piece, id))) {
      problems.push({ code: 'NAME_AMBIGUOUS', name: text, ids, piece });
    } else {
      actors.set(piece, id);
      if (isSeat || others.length > 0) readNames.push({ text, id, reason: isSeat ? 'seat' : 'several', others });
    }
  }
  if (draft.at !== null) {
    const text = question.slice(draft.at.start, draft.at.end);
    const ids = await lookup.meetings(draft.at, partly ? 'byName' : 'byPlace');
    const actor = ids.length > 0 ? undefined : actorBesides(draft, lookup);
    if (ids.length > 0) at = { text, ids };
    else if (actor === undefined) problems.push({ code: 'MEETING_UNKNOWN', name: text, ids: [], piece: draft.at });
    else alsoAbout = actor;
  }
  if (problems.length > 0) return { problems };
  const idOf = (name: NamePiece | null) => (name === null ? null : (actors.get(name) ?? null));
  const { family, role, asks, since, until, parties, meeting } = draft;
  return {
    family,
    ...(await toldAndTelling(idOf(draft.relayer), idOf(draft.by), idOf(draft.about), lookup)),
    alsoAbout: alsoAbout ?? idOf(draft.alsoAbout),
    role,
    alsoBy: idOf(draft.alsoBy),
    asks,
    parties: [...parties, meeting].map(idOf).filter((id) => id !== null),
    at,
    since,
    until,
    readNames,
  };
}

/** Who relays is an outlet, and whom it quotes a person: `what did Reuters relay from Lavrov`. Others are quoted themselves. */
async function toldAndTelling(
  relayer: ActorId | null,
  by: ActorId | null,
  about: ActorId | null,
  lookup: NameLookup,
): Promise<Pick<Resolved, 'about' | 'by' | 'via'>> {
  if (relayer === null) return { about, by, via: null };
  if (!(await lookup.isOutlet(relayer))) return { about, by: relayer, via: null };
  return about?.startsWith('person:') ? { about: null, by: about, via: relayer } : { about, by, via: relayer };
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

/**
 * Of several readings that failed, the one that comes nearest, and of it the name that was not found: fewer names
 * missing, then choices before none, then fewer letters missing.
 */
async function tellingProblem(failed: readonly Failure[], lookup: NameLookup): Promise<Problem> {
  const weight = ({ problems }: Failure) => [
    problems.length,
    problems.filter(({ code }) => code !== 'NAME_AMBIGUOUS').length,
    problems.reduce((letters, { name }) => letters + name.length, 0),
  ];
  const nearest = failed.reduce((best, each) => (isLess(weight(each), weight(best)) ? each : best));
  const [first] = nearest.problems as [Failure['problems'][number]];
  const { piece, ...problem } = nearest.problems.find(({ code }) => code !== 'NAME_AMBIGUOUS') ?? first;
  return problem.code === 'NAME_UNKNOWN' ? { ...problem, ids: await lookup.near(piece) } : problem;
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}
