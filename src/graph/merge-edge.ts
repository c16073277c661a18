// What several articles say about one relationship, joined. Every rule is commutative and associative, so the order in
// which articles come never shows.
import { joined, largest, smallest } from './merge-values.ts';
import { present } from './present.ts';
import type { EdgeType, Properties, PropertyValue } from './rows.ts';

/** Places kept on an ATTENDED relationship; each article's own places stay on its MENTIONS relationship. */
const EVIDENCE_KEPT = 20;
/** The role that says most comes first. */
const ROLES = ['chair', 'host', 'mediator', 'observer', 'party'];

/** Joins two sets of properties of one relationship between the same two nodes. */
export function mergeEdge(type: EdgeType, a: Properties, b: Properties): Properties {
  if (type === 'ATTENDED') {
    const role = ROLES.find((each) => each === a.role || each === b.role) ?? 'party';
    return { role, evidence: joined(a.evidence, b.evidence).slice(0, EVIDENCE_KEPT) };
  }
  if (type === 'REPRESENTS') {
    const latest = titleRank(a) >= titleRank(b) ? a : b;
    return present({
      title: latest.title,
      titledOn: latest.titledOn,
      firstSeenOn: smallest(a.firstSeenOn, b.firstSeenOn),
      lastSeenOn: largest(a.lastSeenOn, b.lastSeenOn),
      articles: Number(a.articles) + Number(b.articles),
    });
  }
  return { ...a, ...b };
}

/** The properties of `count` equal contributions. */
export function timesEdge(type: EdgeType, props: Properties, count: number): Properties {
  return type === 'REPRESENTS' ? { ...props, articles: Number(props.articles) * count } : props;
}

/** The title of the latest article wins; on one day the one that sorts last. */
function titleRank(props: Properties): string {
  const part = (value: PropertyValue | undefined) => (value === undefined ? '' : String(value));
  return props.title === undefined ? '' : `${part(props.titledOn)} ${part(props.title)}`;
}
