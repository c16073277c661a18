import { withoutArticle } from '../../../../language/ar/clitics.ts';
import { hasFlag, type Range } from '../../arabic-text.ts';
import type { Entity } from '../../entities.ts';
import { WORD } from '../../word-flags.ts';
import { byTitle, countriesIn, pointedBack } from './by-title.ts';
import { describedBody, describedGroup, describedPerson, point } from './describe-source.ts';
import { issuerOf } from './issuers.ts';
import type { Scene } from './scene.ts';

/** Definite nouns that point back: a style (`fakhamatuhu`), an office (`al-wazir`), a source (`al-masdar`), a document (`al-bayan`), a body (`al-wizara`). */
export function byAnaphor(scene: Scene, range: Range): Entity | null {
  const { text, memory } = scene;
  const { lexicon } = text.words;
  const key = text.infos[range.from]?.main.key ?? '';
  if (lexicon.words('honorific-pronouns').has(key))
    return memory.last((e) => e.type === 'Person') ?? latestPerson(scene);
  switch (lexicon.words('anaphor-nouns').get(key)) {
    case 'person':
      return byTitle(scene, range) ?? pointedBack(scene, range) ?? describedPerson(scene, range);
    case 'source':
      return memory.last((e) => e.type === 'Group' || e.type === 'Person') ?? describedGroup(scene, range);
    case 'document':
      return issuerOf(scene, range) ?? describedGroup(scene, range);
  }
  if (hasFlag(text, range.from, WORD.documentNoun)) return issuerOf(scene, range) ?? describedGroup(scene, range);
  return bodyOf(scene, range, key) ?? describedBody(scene, range);
}

function latestPerson({ entities }: Scene): Entity | null {
  return latest(entities.all.filter((entity) => entity.type === 'Person' && entity.lastToken >= 0));
}

/** The entity mentioned last, the first of several at one place. */
function latest(entities: readonly Entity[]): Entity | null {
  return entities.reduce<Entity | null>((best, e) => (best && best.lastToken >= e.lastToken ? best : e), null);
}

/** The last body whose head noun it is: `al-wizara`, `al-wakala`; a government's own country: `al-hukuma al-rusiyya`. */
function bodyOf(scene: Scene, range: Range, key: string): Entity | null {
  const { text, entities } = scene;
  const [country] = countriesIn(scene, range);
  if (country !== undefined && text.words.lexicon.words('government-nouns').has(key))
    return entities.all[country] ?? null;
  const head = withoutArticle(key);
  const bodies = entities.all.filter(
    (entity) =>
      (entity.type === 'Organization' || entity.type === 'Group') &&
      entity.lastToken >= 0 &&
      entity.lastToken < range.from &&
      (withoutArticle(entity.words[0] ?? '') === head || isOfKind(scene, entity, head)),
  );
  const body = latest(bodies);
  if (body) point(scene, body, range, 'ar.body.anaphor');
  return body;
}

/** A known body of the kind that such a noun means: al-wakala for Sputnik. */
function isOfKind({ text }: Scene, { known }: Entity, head: string): boolean {
  return known?.type === 'Organization' && text.words.lexicon.words('head-of-kind').get(head) === known.kind;
}
