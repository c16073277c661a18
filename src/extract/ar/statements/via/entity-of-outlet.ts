import { foldArabic } from '../../../../language/ar/fold.ts';
import { spanOf } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import type { Scribe } from '../speak-plans.ts';
import { describedForm } from '../speakers/describe-source.ts';
import type { Outlet } from './outlet-at.ts';

/** The actor of an outlet; one that only its head noun or marks show is described. */
export function entityOfOutlet({ text, speakers, entities }: Scribe, outlet: Outlet): Entity {
  if (outlet.kind === 'mention') return speakers.entityOf(outlet.mention);
  const form = describedForm(text, outlet.words);
  const entity = entities.describe('Organization', form, foldArabic(form));
  if (entity.lastToken < 0)
    entities.point(entity, { ...spanOf(text, outlet.words), form, foundBy: 'ar.body.outlet-told' });
  entity.lastToken = outlet.words.from;
  return entity;
}
