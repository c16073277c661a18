// What several articles say about one node that the knowledge base does not know, joined. Every rule is commutative,
// associative and idempotent, so neither the order of the articles nor a repetition shows.
import { firstOf, joined, largest, smallest } from './merge-values.ts';
import { present } from './present.ts';
import type { NodeLabel, Properties, PropertyValue } from './rows.ts';
import { searchKey } from './search-key.ts';

/** Spellings kept of one unknown actor. */
const NAMES_KEPT = 64;
const KNOWN_NAMES_KEPT = 256;
/** The kind that says most comes first. */
const MEETING_KINDS = ['summit', 'conference', 'round', 'session', 'call', 'bilateral', 'multilateral', 'other'];
const STATUSES = ['held', 'ongoing', 'cancelled', 'planned'];
const PRECISIONS = ['day', 'month', 'unknown'];

type Value = PropertyValue | undefined;

/** Joins two sets of properties of one node. */
export function mergeNode(label: NodeLabel, a: Properties, b: Properties): Properties {
  if (label === 'Meeting') return mergeMeeting(a, b);
  if (label === 'Place') return mergePlace(a, b);
  const names = joined(a.names, b.names).slice(0, NAMES_KEPT);
  return { ...smallestOfEach(a, b), names, key: searchKey(names) };
}

/** What the knowledge base says of a node now, with the spellings that other articles met. */
export function joinKnown(now: Properties, before: Properties | null | undefined): Properties {
  if (now.names === undefined) return now;
  const names = joined(now.names, before?.names).slice(0, KNOWN_NAMES_KEPT);
  return { ...now, names, key: searchKey(names) };
}

function mergeMeeting(a: Properties, b: Properties): Properties {
  const merged = {
    ...smallestOfEach(a, b),
    kind: firstOf(MEETING_KINDS, a.kind, b.kind),
    endsOn: largest(a.endsOn, b.endsOn),
    precision: firstOf(PRECISIONS, a.precision, b.precision),
    status: latestStatus(a, b),
    statusOn: largest(a.statusOn, b.statusOn),
  };
  return { ...present(merged), key: keyOf(merged) };
}

/** The later article knows better; of two of one day held beats ongoing, cancelled and planned. */
function latestStatus(a: Properties, b: Properties): Value {
  const dayOfA = String(a.statusOn ?? '');
  const dayOfB = String(b.statusOn ?? '');
  if (dayOfA === dayOfB) return firstOf(STATUSES, a.status, b.status);
  return dayOfA > dayOfB ? a.status : b.status;
}

function mergePlace(a: Properties, b: Properties): Properties {
  const point = (props: Properties) => (props.lat === undefined ? '' : `${props.lat} ${props.lon}`);
  const here = point(a) === '' || (point(b) !== '' && point(b) < point(a)) ? b : a;
  const merged = { ...smallestOfEach(a, b), lat: here.lat, lon: here.lon };
  return { ...present(merged), key: keyOf(merged) };
}

function keyOf(props: Readonly<Record<string, Value>>): string {
  return searchKey([props.name, props.nameAr, props.nameEn].filter((name) => typeof name === 'string'));
}

function smallestOfEach(a: Properties, b: Properties): Record<string, PropertyValue> {
  const merged: Record<string, PropertyValue> = { ...a };
  for (const [name, value] of Object.entries(b)) merged[name] = smallest(merged[name], value) ?? value;
  return merged;
}
