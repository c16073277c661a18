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

/** The last body whose head noun it is: `al-wizara`, `al-sahifa` for `sahifat "X"`; a government's own country: `al-hukuma al-rusiyya`. */
function bodyOf(scene: Scene, range: Range, key: string): Entity | null {
  const { text } = scene;
  const [country] = countriesIn(scene, range);
  const governments = text.words.lexicon.words('government-nouns');
  if (country !== undefined && (governments.has(key) || governments.has(withoutArticle(key))))
    return scene.entities.all[country] ?? null;
  const head = withoutArticle(key);
  const named = namedBefore(scene, range, head);
  const described = latest(
    scene.entities.all.filter(
      ({ type, lastToken, words }) =>
        (type === 'Group' || type === 'Organization') &&
        lastToken >= 0 &&
        lastToken < range.from &&
        withoutArticle(words[0] ?? '') === head,
    ),
  );
  const body = described && (!named || described.lastToken > named.token) ? described : (named?.entity ?? null);
  if (body) point(scene, body, range, 'ar.body.anaphor');
  return body;
}

/** The last body named before some words with this head noun, or known to be of its kind. */
function namedBefore(scene: Scene, range: Range, head: string): { entity: Entity; token: number } | null {
  const { text, mentions, entityOf } = scene;
  const isHead = (at: number) => text.infos[at]?.readings.some((r) => withoutArticle(r.key) === head) ?? false;
  for (let k = mentions.all.length - 1; k >= 0; k--) {
    const mention = mentions.all[k];
    if (!mention || mention.from >= range.from || mention.type !== 'Organization' || mention.indirect) continue;
    const entity = entityOf(mention);
    if (isHead(mention.from) || isHead(mention.from - 1) || isOfKind(scene, entity, head))
      return { entity, token: mention.from };
  }
  return null;
}

/** A known body of the kind that such a noun means: al-wakala for Sputnik. */
function isOfKind({ text }: Scene, { known }: Entity, head: string): boolean {
  return known?.type === 'Organization' && text.words.lexicon.words('head-of-kind').get(head) === known.kind;
}
