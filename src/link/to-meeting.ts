import type { MeetingDraft } from '../extract/extraction.ts';
import type { Knowledge } from '../gazetteer/knowledge.ts';
import type { Actor, ActorId } from './actor.ts';
import type { Meeting, MeetingId, Place } from './linked-article.ts';
import { seriesNames } from './series-names.ts';
import { stableHash } from './stable-hash.ts';

/**
 * A meeting with its id and an English name composed of what is known; null where nothing identifies it.
 * @param id the actor of an entity
 * @param sides who sits there, as `sidesOf` gives it
 * @param article the article's own id: part of the meeting's where no day is known
 */
export function toMeeting(
  draft: MeetingDraft,
  id: (entity: number) => ActorId,
  sides: (attendees: readonly ActorId[]) => readonly ActorId[],
  knowledge: Knowledge,
  actors: readonly Actor[],
  article: string,
): Meeting | null {
  const place = draft.place ? toPlace(draft.place.known, knowledge) : null;
  const attendees = draft.attendees.map(({ entity, role, start, end }) => ({
    actor: id(entity),
    role,
    at: { start, end },
  }));
  const parties = [...new Set(attendees.map(({ actor }) => actor))].sort();
  if (!place && !draft.startsOn && parties.length === 0) return null;
  const names = new Map(actors.map((actor) => [actor.id, actor]));
  const english = (actor: ActorId) => names.get(actor)?.nameEn ?? names.get(actor)?.name ?? actor;
  const what = KIND_NAME[draft.kind];
  const where = place ? ` in ${place.name}` : '';
  const between = !place && parties.length > 0 ? ` of ${parties.slice(0, 3).map(english).join(', ')}` : '';
  const when = draft.startsOn ? `, ${draft.startsOn}` : '';
  const meeting = {
    name: `${what}${where}${between}${when}`,
    nameAr: null,
    nameEn: `${what}${where}${between}${when}`,
    trigger: draft.trigger,
    triggers: [draft.trigger.start],
    evidence: draft.evidence,
    kind: draft.kind,
    status: draft.status,
    place,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    precision: draft.precision,
    attendees,
    series: draft.series,
    seriesNames: draft.series === null ? [] : seriesNames(knowledge, draft.series),
    round: draft.round,
  };
  return { ...meeting, id: meetingId(meeting, sides(parties), article) };
}

/** What tells one meeting from another. */
type IdentifiedBy = Pick<Meeting, 'place' | 'startsOn' | 'precision' | 'kind' | 'series' | 'round'>;

/**
 * `meeting:<hash>` of day and place, or day and sides: one meeting in all articles. Without a day nobody can tell by it that two articles mean one
 * meeting: it is the article's own.
 */
export function meetingId(
  { place, startsOn, precision, kind, series, round }: IdentifiedBy,
  sides: readonly ActorId[],
  article: string,
): MeetingId {
  // a month tells no two meetings apart: only a day joins those of several articles
  const day = precision === 'day' ? startsOn : null;
  const inSeries = series === null || round === null ? null : `${series} ${round}`;
  const who = inSeries ?? (place && day ? kindGroup(kind, sides) : sides.join('+'));
  return `meeting:${stableHash([place?.id ?? '', day ?? article, who].join('|'))}`;
}

/** Two-party meetings of one day in one place are told apart by their parties; larger ones are one. */
function kindGroup(kind: Meeting['kind'], parties: readonly ActorId[]): string {
  return kind === 'bilateral' || kind === 'call' ? parties.join('+') : 'many';
}

const KIND_NAME: Readonly<Record<Meeting['kind'], string>> = {
  round: 'Talks',
  summit: 'Summit',
  conference: 'Conference',
  session: 'Session',
  bilateral: 'Meeting',
  multilateral: 'Meeting',
  call: 'Call',
  other: 'Meeting',
};

function toPlace(known: string, knowledge: Knowledge): Place | null {
  const row = knowledge.gazetteer.byId(known);
  if (!row) return null;
  const spot = row.type === 'Place' ? row : null;
  return {
    id: row.type === 'Place' ? row.id : `place:${row.id.replace(/^country:/, '').toLowerCase()}`,
    name: row.en ?? row.ar ?? row.id,
    nameAr: row.ar,
    nameEn: row.en,
    country: row.type === 'Country' ? row.id : (spot?.country ?? null),
    lat: spot?.lat ?? null,
    lon: spot?.lon ?? null,
  };
}
