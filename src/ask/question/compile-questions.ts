import { z } from 'zod';
import { MahdarError } from '../../errors.ts';
import type { OfficesFile } from '../../gazetteer/naming-schemas.ts';
import { nameKey } from '../../link/name-key.ts';
import { compileKnown, type KnownRows } from './compile-known.ts';
import { questionTokens } from './question-token.ts';
import { DATE_SENSES, type QuestionData, type QuestionWord, WORD_ROLES } from './question-words.ts';

/** Form of words.ar.yaml and words.en.yaml. */
export const questionWordsSchema = z.strictObject({
  language: z.enum(['ar', 'en']),
  words: z.array(
    z.strictObject({
      id: z.string().min(1),
      as: z.array(z.enum(WORD_ROLES)).min(1),
      date: z.enum(DATE_SENSES).optional(),
      forms: z.array(z.string().min(1)).min(1),
      example: z.string().min(1),
    }),
  ),
  months: z.array(z.strictObject({ month: z.int().min(1).max(12), forms: z.array(z.string().min(1)).min(1) })),
});
export type QuestionWordsFile = z.infer<typeof questionWordsSchema>;

/** Form of labels.ar.yaml and labels.en.yaml: texts of answers by name. */
export const labelsSchema = z.record(z.string(), z.string());

interface Authored<Value> {
  /** Path for messages. */
  readonly file: string;
  readonly value: Value;
}

/**
 * Makes `dist/data/questions.json` of what people edit.
 * @throws MahdarError DATA_INVALID where a form means two things, a label is missing in one language, or a form folds to nothing
 */
export function compileQuestions(
  words: readonly Authored<QuestionWordsFile>[],
  labels: Readonly<Record<'ar' | 'en', Authored<Record<string, string>>>>,
  known: KnownRows,
  offices: OfficesFile['offices'],
): QuestionData {
  const compiled: Record<string, QuestionWord> = {};
  const months: Record<string, number> = {};
  for (const { file, value } of words) {
    for (const { id, as, date, forms } of value.words) {
      for (const form of forms) addWord(compiled, { as, date: date ?? null }, form, `${file}: ${id}`);
    }
    for (const { month, forms } of value.months) for (const form of forms) months[keyOf(form, file)] = month;
  }
  sameLabels(labels);
  return {
    words: compiled,
    longest: Math.max(...[...Object.keys(compiled), ...Object.keys(months)].map((key) => key.split(' ').length)),
    months,
    ...compileKnown(known),
    offices: offices.map(({ ar, en, only }) =>
      [...ar, ...en, ...only.flatMap((each) => [...(each.ar ?? []), ...(each.en ?? [])])].map((form) =>
        nameKey(form).split(' '),
      ),
    ),
    labels: { ar: labels.ar.value, en: labels.en.value },
  };
}

function addWord(compiled: Record<string, QuestionWord>, word: QuestionWord, form: string, where: string): void {
  const key = keyOf(form, where);
  const before = compiled[key];
  if (before !== undefined && JSON.stringify(before) !== JSON.stringify(word)) {
    throw new MahdarError('DATA_INVALID', `"${form}" folds to "${key}", which another entry has`, {
      file: where,
      hint: 'Give the form to one entry, or list both roles in its "as".',
    });
  }
  compiled[key] = word;
}

function keyOf(form: string, where: string): string {
  const key = questionTokens(form)
    .map((token) => token.key)
    .join(' ');
  if (key !== '') return key;
  throw new MahdarError('DATA_INVALID', `"${form}" holds no word`, { file: where });
}

function sameLabels({ ar, en }: Readonly<Record<'ar' | 'en', Authored<Record<string, string>>>>): void {
  for (const [one, other] of [[ar, en] as const, [en, ar] as const]) {
    const missing = Object.keys(one.value).find((name) => other.value[name] === undefined);
    if (missing === undefined) continue;
    throw new MahdarError('DATA_INVALID', `the label "${missing}" is missing here and stands in ${one.file}`, {
      file: other.file,
    });
  }
}
