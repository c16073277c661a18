import type { NamedPhrase } from '../../../gazetteer/gazetteer.ts';
import type { KnownOrganization } from '../../../gazetteer/known.ts';
import { withoutArticle } from '../../../language/ar/clitics.ts';
import type { ArabicText } from '../arabic-text.ts';

/** The words around a name: its head noun before it (or null) and the token behind it. */
export interface Around {
  readonly head: number | null;
  readonly behind: number;
}

/**
 * The one body that a name of several means: of the kind that its head noun says (`qanat "al-sharq"`), of the country whose adjective follows (`"al-watan"
 * al-suriyya`); null where neither tells.
 */
export function oneBody(text: ArabicText, senses: readonly NamedPhrase[], around: Around): KnownOrganization | null {
  const bodies = new Set(senses.flatMap(({ known }) => (known.type === 'Organization' ? [known] : [])));
  if (bodies.size < 2) return [...bodies][0] ?? null;
  const country = text.infos[around.behind]?.demonym?.id;
  const kind = kindOf(text, around.head);
  const left = [...bodies].filter((body) => (!kind || body.kind === kind) && (!country || body.country === country));
  return left.length === 1 ? (left[0] ?? null) : null;
}

function kindOf(text: ArabicText, head: number | null): unknown {
  const kinds = text.words.lexicon.words('head-of-kind');
  const reading = text.infos[head ?? -1]?.readings.find(({ key }) => kinds.has(withoutArticle(key)));
  return reading && kinds.get(withoutArticle(reading.key));
}
