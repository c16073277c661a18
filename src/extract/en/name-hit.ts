import type { Sense } from '../../gazetteer/gazetteer.ts';
import type { Known } from '../../gazetteer/known.ts';
import type { Range } from './english-text.ts';

/** Words that name someone or something, before names are joined to entities. `candidate`: a name whose kind the words do not tell. */
export interface NameHit extends Range {
  readonly type: 'Person' | 'Organization' | 'Country' | 'Place' | 'candidate';
  readonly known: Known | null;
  readonly sense: Sense;
  readonly foundBy: string;
}
