import { bodyName } from './body-name.ts';
import { type EnglishText, isMark, type Range, wordAt, wordsOf } from './english-text.ts';
import type { Entity, EntityMention, EntityRegister } from './entity-register.ts';
import { firstFrom, mentionsWithin } from './mentions-within.ts';
import { resolvePronoun, type SpeakerMemory } from './resolve-pronoun.ts';
import type { StatementParts } from './statement-parts.ts';

export interface SpeakerFinder {
  readonly text: EnglishText;
  readonly register: EntityRegister;
  /** Mentions by first token. */
  readonly sorted: readonly EntityMention[];
  readonly memory: SpeakerMemory;
}

/** The actor behind the words of a source: a name in it, a noun that points back, a pronoun, or an unnamed source as described. */
export function resolveSpeaker(finder: SpeakerFinder, parts: StatementParts): Entity {
  const { text, register, memory } = finder;
  const { source } = parts;
  if (!source) return memory.last ?? describe(finder, 'Group', parts.cue, parts.cue);
  const { head } = source;
  const first = wordAt(text, head.first);
  const pronoun = text.words.pronouns.get(first) ?? text.words['object-pronouns'].get(first);
  if (head.end - head.first === 1 && typeof pronoun === 'string') {
    return (
      resolvePronoun(finder, head.first, pronoun, parts.content.end <= head.first) ??
      describe(finder, 'Group', head, head)
    );
  }
  const named = mentionsWithin(finder.sorted, head).filter(
    (mention) => mention.entity.type === 'Person' && isHead(text, mention, head),
  );
  if (named[0]) return named[0].entity;
  const core = coreOf(text, head);
  const inside = mentionsWithin(finder.sorted, core);
  const person = inside.filter((mention) => mention.entity.type === 'Person').at(-1);
  if (person && !owns(text, person)) return person.entity;
  const apposed = personBehind(finder, source, head);
  if (apposed) return apposed;
  const body = inside.filter((mention) => mention.end === core.end && !isDemonymOnly(mention)).at(-1);
  if (body) return body.entity;
  return byNoun(finder, core, head, register);
}

/** The head noun with what stands before it: prepositions and relative clauses behind it are left. */
function coreOf(text: EnglishText, head: Range): Range {
  const { words } = text;
  for (let at = head.first + 1; at < head.end; at++) {
    const word = wordAt(text, at);
    if (
      word === 'of' &&
      words['organization-heads'].has(wordAt(text, at - 1)) &&
      !words.determiners.has(wordAt(text, at + 1))
    )
      continue;
    if (words.prepositions.has(word) && !text.capital[at]) {
      if (
        text.capital[at + 1] === 1 &&
        words['organization-heads'].has(wordAt(text, at - 1)) &&
        text.capital[at - 1] === 1
      )
        continue;
      return { first: head.first, end: at };
    }
    if (words.relatives.has(word)) return { first: head.first, end: at };
  }
  return head;
}

/** A person's name with nothing but an office before it: no `for` or `of` that hangs it on another noun. */
function isHead(text: EnglishText, mention: Range, head: Range): boolean {
  if (owns(text, mention)) return false;
  if (mention.first === head.first) return true;
  const before = wordAt(text, mention.first - 1) === '.' ? mention.first - 2 : mention.first - 1;
  const word = wordAt(text, before);
  return (
    text.capital[before] === 1 ||
    text.words.titles.has(word) ||
    text.words.honorifics.has(word) ||
    text.words['title-modifiers'].has(word)
  );
}

/** `Kerry's office`: the name only owns. */
function owns(text: EnglishText, mention: Range): boolean {
  return wordAt(text, mention.end) === "'s";
}

function isDemonymOnly(mention: EntityMention): boolean {
  return mention.foundBy === 'en.name.demonym';
}

/** `the UN envoy, Staffan de Mistura,`: the name in the apposition. */
function personBehind(finder: SpeakerFinder, source: Range, head: Range): Entity | null {
  if (wordAt(finder.text, head.end) !== ',' || source.end <= head.end + 1) return null;
  const mention = mentionsWithin(finder.sorted, { first: head.end + 1, end: source.end }).find(
    (candidate) => candidate.entity.type === 'Person',
  );
  return mention && mention.first <= head.end + 6 ? mention.entity : null;
}

/** A noun without a name: `the minister` points back, `the Russian foreign ministry` names a body, the rest is an unnamed source. */
function byNoun(finder: SpeakerFinder, core: Range, head: Range, register: EntityRegister): Entity {
  const { text, memory } = finder;
  const { words } = text;
  let last = core.end - 1;
  while (last > core.first && isMark(text, last)) last--;
  const noun = wordAt(text, bodyNoun(text, core) ?? last);
  const definite = wordAt(text, core.first) === 'the' || text.words.possessives.has(wordAt(text, core.first));
  const demonym = mentionsWithin(finder.sorted, core).find((mention) => mention.entity.type === 'Country');
  if (words.titles.has(noun)) {
    const pointed = definite || text.capital[core.first] === 1 ? byTitle(finder, core, core.first) : null;
    return pointed ?? describe(finder, 'Group', head, head);
  }
  if (words['government-nouns'].has(noun) && demonym) return demonym.entity;
  if (words['document-nouns'].has(noun)) return issuer(finder, head) ?? describe(finder, 'Group', head, head);
  if (words['organization-heads'].has(noun)) {
    const body =
      definite && !demonym
        ? recent(finder, core.first, (entity) => entity.type === 'Organization' && entity.words.includes(noun))
        : null;
    if (body) return body;
    if (!demonym) return describe(finder, 'Organization', core, core);
    const entity = register.other('Organization', bodyName(text, core, demonym, demonym.entity.known), null);
    register.mention(entity, core, 'en.name.described');
    entity.represents.add(demonym.entity.index);
    return entity;
  }
  if (definite) {
    const group = memory.groups.get(noun);
    if (group && core.end - core.first <= 2) return group;
  }
  const entity = describe(finder, 'Group', head, head);
  memory.groups.set(noun, entity);
  if (demonym) entity.represents.add(demonym.entity.index);
  return register.all[entity.index] ?? entity;
}

/** `ministry of foreign affairs` turns on its first noun. */
function bodyNoun(text: EnglishText, { first, end }: Range): number | null {
  for (let at = first; at < end - 1; at++) {
    if (wordAt(text, at + 1) === 'of' && text.words['organization-heads'].has(wordAt(text, at))) return at;
  }
  return null;
}

/** The latest person before, all of whose words of office in `core` were seen with the name. */
function byTitle(finder: SpeakerFinder, core: Range, before: number): Entity | null {
  const { text } = finder;
  const asked: string[] = [];
  for (let at = core.first; at < core.end; at++) {
    const word = wordAt(text, at);
    if (!text.words.determiners.has(word) && !text.words.possessives.has(word) && !isMark(text, at) && word !== "'s")
      asked.push(word);
  }
  const fits = (entity: Entity) => entity.type === 'Person' && asked.every((word) => entity.titleWords.has(word));
  return recent(finder, before, fits) ?? finder.register.all.find(fits) ?? null;
}

const BACK = 400;

/** The latest mentioned actor before a token that fits. */
function recent(finder: SpeakerFinder, before: number, fits: (entity: Entity) => boolean): Entity | null {
  const { sorted } = finder;
  let at = firstFrom(sorted, before) - 1;
  for (let seen = 0; at >= 0 && seen < BACK; at--, seen++) {
    const mention = sorted[at];
    if (mention && fits(mention.entity)) return mention.entity;
  }
  return null;
}

/** A statement speaks for whoever issued it: an actor named with it, else the last speaker. */
function issuer(finder: SpeakerFinder, head: Range): Entity | null {
  const mention = mentionsWithin(finder.sorted, head).at(0);
  if (mention) return mention.entity;
  const heads = finder.text.words['organization-heads'];
  for (let at = head.first; at < head.end - 1; at++) {
    const noun = wordAt(finder.text, at);
    if (heads.has(noun))
      return recent(finder, head.first, (entity) => entity.type === 'Organization' && entity.words.includes(noun));
  }
  return finder.memory.last;
}

/** An unnamed source as the text calls it, without its article. */
function describe(finder: SpeakerFinder, type: 'Group' | 'Organization', range: Range, at: Range): Entity {
  const { text, register } = finder;
  let { first } = range;
  const article = wordAt(text, first);
  if (range.end - first > 1 && (article === 'the' || article === 'a' || article === 'an')) first++;
  const entity = register.other(type, wordsOf(text, { first, end: range.end }), null);
  register.mention(entity, at, 'en.name.described');
  return entity;
}
