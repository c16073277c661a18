import { foldArabic } from '../../../../language/ar/fold.ts';
import { type Range, spanOf } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { standIn } from '../openings/stand-in.ts';
import type { Scribe } from '../speak-plans.ts';
import { describedForm } from '../speakers/describe-source.ts';
import type { Outlet } from './outlet-at.ts';

/** The actor of an outlet; one that only its head noun or marks show is described. */
export function entityOfOutlet(scribe: Scribe, outlet: Outlet): Entity | null {
  const { text, speakers } = scribe;
  switch (outlet.kind) {
    case 'mention':
      return speakers.entityOf(outlet.mention);
    case 'pointed':
      return speakers.resolve({ kind: 'anaphor', range: outlet.words }, standIn(text, outlet.from))?.entity ?? null;
    case 'described':
      return describedOutlet(scribe, outlet.words);
  }
}

/** An outlet known by these words only. */
export function describedOutlet({ text, entities }: Scribe, words: Range): Entity {
  const form = describedForm(text, words);
  const entity = entities.describe('Organization', form, foldArabic(form));
  if (entity.lastToken < 0) entities.point(entity, { ...spanOf(text, words), form, foundBy: 'ar.body.outlet-told' });
  entity.lastToken = words.from;
  return entity;
}
