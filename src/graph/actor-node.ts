import type { Actor } from '../link/actor.ts';
import { present } from './present.ts';
import type { NodeRow } from './rows.ts';
import { searchKey } from './search-key.ts';

/** An actor's node. Names are kept as written; only `key` is folded. */
export function actorNode(actor: Actor): NodeRow {
  const { name, nameAr, nameEn, wikidata, kind, country, iso3, capital } = actor;
  const names = [...new Set([name, nameAr, nameEn, ...actor.names.map((known) => known.text)])].filter(
    (text): text is string => text !== null && text !== '',
  );
  names.sort();
  const shared = { name, nameAr, nameEn, names, wikidata, key: searchKey(names) };
  if (actor.type === 'Country') return row({ ...shared, iso3, capital });
  if (actor.type === 'Organization') return row({ ...shared, kind, country });
  if (actor.type === 'Person') return row({ ...shared, romanized: actor.romanized });
  return row(shared);

  function row(props: Parameters<typeof present>[0]): NodeRow {
    return { label: actor.type, id: actor.id, props: { ...present(props), key: shared.key } };
  }
}
