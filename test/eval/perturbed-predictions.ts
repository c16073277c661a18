import type { GoldArticle } from '../../src/eval/gold.ts';

/** Numbers from 0 to 1 that look random and are the same on every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Predictions as an extractor might make them: most of gold, with every kind of mistake that scoring knows. */
export function perturbedPredictions(gold: readonly GoldArticle[], seed: number): object[] {
  const random = createRandom(seed);
  const chance = (share: number): boolean => random() < share;
  const shift = (place: number, length: number): number =>
    chance(0.5) ? place : Math.max(0, Math.min(length, place + Math.round((random() - 0.5) * 30)));
  const rename = <T extends { name?: string | null | undefined; name_en?: string | null | undefined }>(actor: T): T => {
    if (chance(0.15)) return { ...actor, name: actor.name?.split(' ').slice(-1)[0], name_en: undefined };
    if (chance(0.05)) return { ...actor, name: 'x', name_en: undefined, aliases: [actor.name ?? ''] };
    if (chance(0.1)) return { ...actor, name: 'Nobody', name_en: 'Nobody at all' };
    if (chance(0.1))
      return { ...actor, name_en: undefined, names: [`The ${actor.name_en}`, `President ${actor.name_en}`] };
    return actor;
  };

  return gold
    .filter(() => !chance(0.05))
    .map(({ id, content, statements, meetings, actors }) => ({
      id,
      statements: [
        ...statements
          .filter(() => !chance(0.15))
          .map((statement) => ({
            ...statement,
            start: shift(statement.start, content.length),
            end: shift(statement.end, content.length),
            optional: undefined,
            kind: chance(0.1) ? 'indirect' : statement.kind,
            via: chance(0.2) ? null : chance(0.1) ? { name: 'Reuters', name_en: 'Reuters' } : statement.via,
            references: statement.references.filter(() => !chance(0.2)).map(rename),
            speaker: {
              ...rename(chance(0.2) && actors[0] ? actors[0] : statement.speaker),
              ...(chance(0.05) ? { names: actors.map(({ name }) => name) } : {}),
              mention: chance(0.5)
                ? null
                : chance(0.1)
                  ? undefined
                  : { start: statement.start, end: statement.start + 10 },
            },
            foundBy: 'test',
          })),
        ...statements
          .filter(() => chance(0.1))
          .map(({ end, speaker }) => ({ start: end, end: end + 40, kind: 'direct', speaker })),
      ],
      meetings: meetings
        .filter(() => !chance(0.2))
        .map((meeting) => ({
          trigger: content.slice(meeting.start_char, meeting.end_char),
          start: chance(0.2) ? null : chance(0.2) ? '2015-01-01' : meeting.start,
          place: chance(0.2) ? null : meeting.place,
          attendees: meeting.attendees.filter(() => !chance(0.2)).map(rename),
          ...(chance(0.3) ? {} : { evidence: [{ start: meeting.start_char, end: meeting.end_char }] }),
        }))
        .concat(chance(0.2) ? [{ trigger: 'x', start: null, place: null, attendees: [] }] : []),
      actors: actors
        .filter(() => !chance(0.1))
        .map(rename)
        .map((actor) => ({ ...actor, id: chance(0.05) ? 'x' : `${actor.type}:${actor.name_en ?? actor.name}` })),
    }));
}
