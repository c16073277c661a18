import type { ActorType } from '../extract/extraction.ts';
import { labelOf } from '../graph/ids.ts';
import type { ActorId } from '../link/actor.ts';
import type { Span } from '../span.ts';
import type { ActorDetails } from './actors-by-id.ts';
import type { AnswerActor, AnswerMeeting, AnswerStatement, MeetingWords, Report } from './answer.ts';
import type { ArticleDetails } from './articles-by-id.ts';
import { excerpt, joinNear, opening } from './excerpt.ts';
import type { MeetingDetails } from './meeting-details.ts';
import { questionData } from './question/question-words.ts';
import type { Reads } from './reads.ts';
import type { StatementDetails } from './statement-details.ts';
import { textSelector } from './text-selector.ts';

/** Articles whose words tell of a meeting, at most. */
const MOST_WORDS = 3;

/** Other reports of one quote that are told, at most. */
const MOST_REPORTS = 20;

/** An actor by id; a country or body that the graph does not have yet by its name in the knowledge. */
export async function answerActor(reads: Reads, id: ActorId): Promise<AnswerActor> {
  const actor = await reads.actor(id);
  if (actor !== null) return toAnswerActor(actor);
  const names = questionData().knownNames[id];
  const type = (labelOf(id) ?? 'Country') as ActorType;
  return { id, type, name: names?.en ?? id, nameAr: names?.ar ?? null, nameEn: names?.en ?? null };
}

/** A statement with all that an answer says of it; null where the graph does not know it. */
export async function answerStatement(reads: Reads, id: string): Promise<AnswerStatement | null> {
  const found = await reads.statement(id);
  if (found === null) return null;
  const [speaker, references, relayedBy, article, text] = await Promise.all([
    answerSpeaker(reads, found),
    Promise.all(
      found.references.map(async ({ role, form, id: actor }) => ({
        role,
        form,
        actor: await answerActor(reads, actor),
      })),
    ),
    Promise.all(
      found.relays.map(async ({ position, id: actor }) => ({ ...(await answerActor(reads, actor)), position })),
    ),
    reads.article(found.article),
    reads.text(found.article),
  ]);
  return {
    id: found.id,
    text: found.text,
    start: found.start,
    end: found.end,
    kind: found.kind,
    act: found.act,
    cue: found.cue,
    saidOn: found.saidOn,
    speaker,
    references,
    relayedBy,
    article: answerArticle(found.article, article, text, found.language),
    selector: textSelector(text ?? '', found),
    alsoIn: await otherReports(reads, found),
  };
}

/** The other reports of a statement's words: the earliest, then those that repeat it. */
async function otherReports(reads: Reads, { id, repeats, repeatedBy }: StatementDetails): Promise<Report[]> {
  const first = repeats === null ? null : await reads.statement(repeats.id);
  const ids = first === null ? repeatedBy : [first.id, ...first.repeatedBy.filter((other) => other !== id)];
  const reports = await Promise.all(ids.slice(0, MOST_REPORTS).map((other) => reads.statement(other)));
  return Promise.all(
    reports
      .filter((report) => report !== null)
      .map(async ({ id: statement, start, end, article, language }) => {
        const [details, text] = await Promise.all([reads.article(article), reads.text(article)]);
        return { statement, start, end, article: answerArticle(article, details, text, language) };
      }),
  );
}

function answerArticle(
  id: string,
  article: ArticleDetails | null,
  text: string | null,
  language = 'ar',
): AnswerStatement['article'] {
  const { title = null, outlet = null, publishedOn = null, url = null } = article ?? {};
  const first = title === null && text !== null ? opening(text) : null;
  return { id, title, opening: first, outlet, publishedOn, url, language: article?.language ?? language };
}

/** A meeting with its attendees; null where the graph does not know it. */
export async function answerMeeting(reads: Reads, id: string): Promise<AnswerMeeting | null> {
  const found = await reads.meeting(id);
  if (found === null) return null;
  const attendees = await Promise.all(
    found.attendees.map(async ({ id: actor, role, evidence }) => ({
      role,
      actor: await answerActor(reads, actor),
      evidence,
    })),
  );
  const { name, nameAr, nameEn, kind, status, startsOn, endsOn, place } = found;
  const where = place === null ? null : { id: place.id, name: place.name, nameAr: place.nameAr };
  return {
    id,
    name,
    nameAr,
    nameEn,
    kind,
    status,
    startsOn,
    endsOn,
    place: where,
    attendees,
    words: await meetingWords(reads, found),
  };
}

/** Words that tell of a meeting: those between its attendees' names, an article each. */
async function meetingWords(reads: Reads, { attendees }: MeetingDetails): Promise<MeetingWords[]> {
  const spans = new Map<string, Span[]>();
  for (const place of new Set(attendees.flatMap(({ evidence }) => evidence))) {
    const [, id = '', start, end] = /^(.+):(\d+)-(\d+)$/.exec(place) ?? [];
    spans.set(id, [...(spans.get(id) ?? []), { start: Number(start), end: Number(end) }]);
  }
  const told = [...spans].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return Promise.all(
    told.slice(0, MOST_WORDS).map(async ([id, places]) => {
      const [article, text] = await Promise.all([reads.article(id), reads.text(id)]);
      const [first] = joinNear(places).sort((a, b) => b.end - b.start - (a.end - a.start)) as [Span];
      return { article: answerArticle(id, article, text), ...first, text: excerpt(text ?? '', first) };
    }),
  );
}

async function answerSpeaker(reads: Reads, { speaker, article }: StatementDetails) {
  const [actor, title] = await Promise.all([reads.actor(speaker.id), reads.title({ article, actor: speaker.id })]);
  const bodies = actor?.represents ?? [];
  const represents = await Promise.all(bodies.map(({ id }) => answerActor(reads, id)));
  const who = actor === null ? await answerActor(reads, speaker.id) : toAnswerActor(actor);
  return { ...who, title, represents };
}

/** A name made of letters is nobody's name: an answer shows the one that was written. */
function toAnswerActor({ id, type, name, nameAr, nameEn, romanized }: ActorDetails): AnswerActor {
  return { id, type, name, nameAr, nameEn: romanized ? null : nameEn };
}
