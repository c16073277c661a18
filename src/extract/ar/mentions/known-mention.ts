import type { Known } from '../../../gazetteer/known.ts';
import type { KnownHit } from './known-at.ts';
import type { RawMention } from './raw-mention.ts';

export function toMention(hit: KnownHit, known: Known, indirect: boolean, foundBy: string): RawMention {
  return {
    from: hit.from,
    to: hit.to,
    start: hit.start,
    end: hit.end,
    form: hit.form,
    type: known.type === 'Country' ? 'Country' : 'Organization',
    known,
    indirect,
    phraseFrom: hit.from,
    title: null,
    foundBy,
  };
}
