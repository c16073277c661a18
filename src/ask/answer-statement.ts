import type { ActorType } from '../extract/extraction.ts';
import { labelOf } from '../graph/ids.ts';
import type { ActorId } from '../link/actor.ts';
import type { ActorDetails } from './actors-by-id.ts';
import type { AnswerActor, AnswerMeeting, AnswerStatement } from './answer.ts';
import { questionData } from './question/question-words.ts';
import type { Reads } from './reads.ts';
import type { StatementDetails } from './statement-details.ts';
import { textSelector } from './text-selector.ts';

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
  const { title = null, outlet = null, publishedOn = null, url = null, language = found.language } = article ?? {};
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
    article: { id: found.article, title, outlet, publishedOn, url, language },
    selector: textSelector(text ?? '', found),
  };
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
  return { id, name, nameAr, nameEn, kind, status, startsOn, endsOn, place: where, attendees };
}

async function answerSpeaker(reads: Reads, { speaker, article }: StatementDetails) {
  const [actor, title] = await Promise.all([reads.actor(speaker.id), reads.title({ article, actor: speaker.id })]);
  const bodies = actor?.represents ?? [];
  const represents = await Promise.all(bodies.map(({ id }) => answerActor(reads, id)));
  const who = actor === null ? await answerActor(reads, speaker.id) : toAnswerActor(actor);
  return { ...who, title, represents };
}

function toAnswerActor({ id, type, name, nameAr, nameEn }: ActorDetails): AnswerActor {
  return { id, type, name, nameAr, nameEn };
}
