import type { Actor } from '../../src/link/actor.ts';
import type { LinkedArticle, Statement } from '../../src/link/linked-article.ts';
import type { ExpectedMeeting, ExpectedStatement, GoldenCase } from './golden-case.ts';

/** Where a reading departs from what a case expects, in words; empty where it does not. */
export function differences(expected: GoldenCase, read: LinkedArticle): string[] {
  const found: string[] = [];
  const actors = new Map(read.actors.map(({ actor }) => [actor.id, actor]));
  const length = Math.max(expected.statements.length, read.statements.length);
  for (let index = 0; index < length; index++) {
    const wanted = expected.statements[index];
    const got = read.statements[index];
    if (!wanted) found.push(`not expected: «${got?.text}»`);
    else if (!got) found.push(`missed: «${wanted.content}»`);
    else found.push(...differencesOfStatement(wanted, got, actors));
  }
  for (const words of expected.never ?? []) {
    const holder = read.statements.find(({ text }) => text.includes(words));
    if (holder) found.push(`«${words}» is in a statement: «${holder.text}»`);
  }
  for (const id of expected.neverReferences ?? []) {
    const holder = read.statements.find(({ references }) => references.some(({ target }) => target === id));
    if (holder) found.push(`${id} is a reference of «${holder.text}»`);
  }
  for (const meeting of expected.meetings ?? []) {
    if (!read.meetings.some((got) => sameMeeting(meeting, got, expected.text))) {
      const all = read.meetings.map(({ name, startsOn, endsOn }) => `${name} (${startsOn} to ${endsOn})`);
      found.push(`no meeting "${meeting.trigger}", ${meeting.place}, ${meeting.startsOn}: ${all.join('; ') || 'none'}`);
    }
  }
  return found;
}

function differencesOfStatement(
  wanted: ExpectedStatement,
  got: Statement,
  actors: ReadonlyMap<string, Actor>,
): string[] {
  if (wanted.content !== got.text) return [`content is «${got.text}», not «${wanted.content}»`];
  const found: string[] = [];
  const at = `«${wanted.content}»: `;
  const speaker = actors.get(got.speaker);
  const relays = got.relays.map(({ actor }) => actors.get(actor));
  if (wanted.kind !== got.kind) found.push(`${at}kind is ${got.kind}, not ${wanted.kind}`);
  if (!sameCue(wanted.cue, got.cue.text)) found.push(`${at}cue is «${got.cue.text}», not «${wanted.cue}»`);
  if (!answersTo(speaker, wanted.speaker)) found.push(`${at}speaker is «${namesOf(speaker)}», not «${wanted.speaker}»`);
  if (speaker && speaker.type !== wanted.type) found.push(`${at}speaker is a ${speaker.type}, not a ${wanted.type}`);
  if (wanted.via === undefined && relays.length > 0) found.push(`${at}relayed by «${namesOf(relays[0])}», not at all`);
  if (wanted.via !== undefined && !relays.some((relay) => answersTo(relay, wanted.via as string))) {
    found.push(`${at}not relayed by «${wanted.via}» but by «${relays.map(namesOf).join(', ') || 'nobody'}»`);
  }
  const references = got.references.map(({ target }) => actors.get(target));
  for (const name of wanted.references ?? []) {
    if (!references.some((actor) => answersTo(actor, name))) found.push(`${at}no reference to «${name}»`);
  }
  return found;
}

/** The case may name a cue with its preposition, the reading without it, or the reverse. */
function sameCue(wanted: string, got: string): boolean {
  const bare = wanted.replace(/\u0640$/u, '').trim();
  return bare.startsWith(got) || got.startsWith(bare) || bare.endsWith(got) || got.endsWith(bare);
}

function answersTo(actor: Actor | undefined, name: string): boolean {
  if (!actor) return false;
  return [actor.name, actor.nameAr, actor.nameEn, ...actor.names.map(({ text }) => text)].includes(name);
}

function namesOf(actor: Actor | undefined): string {
  return actor ? (actor.nameAr ?? actor.name) : 'nobody';
}

function sameMeeting(wanted: ExpectedMeeting, got: LinkedArticle['meetings'][number], text: string): boolean {
  const { place } = got;
  const placed = place !== null && [place.name, place.nameAr, place.nameEn].includes(wanted.place);
  const trigger = text.slice(got.trigger.start, got.trigger.end);
  return (
    placed && trigger.startsWith(wanted.trigger) && got.startsOn === wanted.startsOn && got.endsOn === wanted.endsOn
  );
}
