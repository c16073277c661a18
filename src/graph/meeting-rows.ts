import type { LinkedArticle, Meeting, Place } from '../link/linked-article.ts';
import { textAt } from '../span.ts';
import { mergeEdge } from './merge-edge.ts';
import { present } from './present.ts';
import type { EdgeRow, NodeRow } from './rows.ts';
import { searchKey } from './search-key.ts';

/** A meeting's node and place, who attended it, and its mention; `article` is the article's node id. */
export function meetingRows(
  meeting: Meeting,
  linked: LinkedArticle,
  article: string,
): { nodes: NodeRow[]; edges: EdgeRow[] } {
  const { place, trigger } = meeting;
  const form = textAt(linked.article.content, trigger);
  const count = Math.max(1, meeting.evidence.length);
  const mention = { form, count, start: trigger.start, end: trigger.end };
  return {
    nodes: [meetingNode(meeting, linked.article.publishedOn), ...(place === null ? [] : [placeNode(place)])],
    edges: [
      { type: 'MENTIONS', from: article, to: meeting.id, key: '', props: mention },
      ...attendance(meeting, article),
      ...(place === null ? [] : placeEdges(meeting, place)),
    ],
  };
}

function meetingNode(meeting: Meeting, day: string | null): NodeRow {
  const { name, nameAr, nameEn, kind, status, startsOn, endsOn, precision, series, seriesNames, round } = meeting;
  const key = nameKeys(name, nameAr, nameEn);
  const when = { status, statusOn: day, startsOn, endsOn, precision, series, round };
  const seriesKey = seriesNames.length === 0 ? undefined : searchKey(seriesNames);
  return {
    label: 'Meeting',
    id: meeting.id,
    props: { ...present({ name, nameAr, nameEn, kind, ...when, seriesKey }), key },
  };
}

function placeNode(place: Place): NodeRow {
  const { name, nameAr, nameEn, country, lat, lon } = place;
  const key = nameKeys(name, nameAr, nameEn);
  return { label: 'Place', id: place.id, props: { ...present({ name, nameAr, nameEn, country, lat, lon }), key } };
}

function nameKeys(...names: readonly (string | null)[]): string {
  return searchKey(names.filter((name) => name !== null));
}

function placeEdges(meeting: Meeting, place: Place): EdgeRow[] {
  const held: EdgeRow = { type: 'HELD_IN', from: meeting.id, to: place.id, key: '', props: {} };
  if (place.country === null) return [held];
  return [held, { type: 'LOCATED_IN', from: place.id, to: place.country, key: '', props: {} }];
}

/** One relationship an attendee, with every span that says so. */
function attendance(meeting: Meeting, article: string): EdgeRow[] {
  const rows = new Map<string, EdgeRow>();
  for (const { actor, role, at } of meeting.attendees) {
    const props = { role, evidence: [`${article}:${at.start}-${at.end}`] };
    const before = rows.get(actor);
    const merged = before === undefined ? props : mergeEdge('ATTENDED', before.props, props);
    rows.set(actor, { type: 'ATTENDED', from: actor, to: meeting.id, key: '', props: merged });
  }
  return [...rows.values()];
}
