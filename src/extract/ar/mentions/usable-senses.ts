import type { NamedPhrase } from '../../../gazetteer/gazetteer.ts';
import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag } from '../arabic-text.ts';
import { WORD } from '../word-flags.ts';
import type { KnownHit } from './known-at.ts';

/** Senses that fit: one-word weak names and one-word people are left out. */
export function usableSenses(text: ArabicText, hit: KnownHit): readonly NamedPhrase[] {
  const single = hit.to - hit.from === 1;
  return hit.senses.filter(({ known, sense }) => {
    if (sense === 'demonym') return false;
    if (sense === 'weak') return !single;
    if (
      known.type === 'Organization' &&
      (hasFlag(text, hit.from, WORD.meeting) || text.words.lexicon.words('no-actor-kinds').has(known.kind))
    )
      return false;
    if (known.type === 'Organization' && isWeakName(text, hit)) return false;
    if (single && known.type === 'Person') return false;
    if (single && known.type === 'Organization' && !isDefinite(hit.reading.key)) {
      return !hasFlag(
        text,
        hit.from,
        WORD.function |
          WORD.given |
          WORD.title |
          WORD.finiteCue |
          WORD.demonym |
          WORD.verbalNoun |
          WORD.adjective |
          WORD.narrative |
          WORD.titleModifier,
      );
    }
    return true;
  });
}

/** Names that are ordinary phrases too (the Middle East, the homeland) count only in marks or behind a head noun. */
function isWeakName(text: ArabicText, hit: KnownHit): boolean {
  const words = Array.from({ length: hit.to - hit.from }, (_, k) =>
    k === 0 ? hit.reading.key : (foldedAt(text, hit.from + k) ?? ''),
  );
  if (!text.words.lexicon.words('weak-body-names').has(words.join(' '))) return false;
  const quote = text.document.quotes[text.quoteAt[hit.from] ?? -1];
  const quoted = quote !== undefined && quote.inner.start === hit.start && quote.inner.end === hit.end;
  return !quoted && !hasFlag(text, hit.from - 1, WORD.organizationHead);
}
