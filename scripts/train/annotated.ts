import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article } from '../../src/article.ts';
import type { GoldArticle } from '../../src/eval/gold.ts';
import { packagePath } from '../../src/package-root.ts';
import { toArticle } from '../../src/read/to-article.ts';

/** First and last place, UTF-16, end excluded. */
const place = z.tuple([z.number().int(), z.number().int()]);

const annotated = z.strictObject({
  id: z.string(),
  /** Who is named in the article: all people, others where they speak or relay; a place for each form of the name, the fullest first. */
  actors: z.array(
    z.strictObject({
      type: z.enum(['Person', 'Country', 'Organization', 'Group']),
      forms: z.array(place).min(1),
      title: place.nullable(),
    }),
  ),
  statements: z.array(
    z.strictObject({
      content: place,
      cue: place,
      /** The words that name the speaker next to the cue, office included. */
      source: place.nullable(),
      /** Index in `actors`, as `via`. */
      speaker: z.number().int(),
      via: z.number().int().nullable(),
      optional: z.boolean(),
    }),
  ),
});

/** An annotated article and its text, which is not ours and stays where it is. */
export interface AnnotatedArticle extends z.infer<typeof annotated> {
  readonly article: Article;
}

/** Reads train/ar/annotations.jsonl and the texts that it points into, a JSONL file of articles. */
export function readAnnotated(corpus: string): AnnotatedArticle[] {
  const texts = new Map(readCorpus(corpus).map((article) => [article.id, article]));
  return lines(packagePath('train', 'ar', 'annotations.jsonl')).map((line) => {
    const annotations = annotated.parse(JSON.parse(line));
    const article = texts.get(annotations.id);
    if (!article) throw new Error(`no article ${annotations.id} in ${corpus}`);
    return { ...annotations, article };
  });
}

/** All articles of a JSONL file. */
export function readCorpus(file: string): Article[] {
  return lines(file).map((line, at) => toArticle(JSON.parse(line), { file, line: at + 1, encoding: 'utf-8' }));
}

/** One id a line of a file in train/ar. */
export function readIds(name: string): string[] {
  return lines(packagePath('train', 'ar', name));
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** The forms of an actor's name. */
export function formsOf({ actors, article }: AnnotatedArticle, actor: number): string[] {
  return (actors[actor]?.forms ?? []).map(([start, end]) => article.content.slice(start, end));
}

/** The annotations as gold for scoring: statements, speakers and people; references and meetings are not annotated. */
export function toGold(annotations: AnnotatedArticle): GoldArticle {
  const { article, actors, statements } = annotations;
  const { content } = article;
  const words = (range: readonly [number, number] | null) => range && content.slice(range[0], range[1]);
  const named = (actor: number) => ({
    name: formsOf(annotations, actor)[0] ?? null,
    name_en: null,
    type: actors[actor]?.type ?? 'Group',
  });
  return {
    id: article.id,
    content,
    statements: statements.map(({ content: [start, end], cue, source, speaker, via, optional }) => ({
      start,
      end,
      cue: words(cue),
      kind: 'indirect',
      optional,
      speaker: { ...named(speaker), mention: words(source), title: null, represents: [] },
      via: via === null ? null : named(via),
      references: [],
    })),
    meetings: [],
    actors: actors.flatMap(({ type }, at) => (type === 'Person' ? [named(at)] : [])),
  };
}
