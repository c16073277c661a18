import type { LanguageCode } from '../article.ts';
import { questionData } from './question/question-words.ts';

/** A text of answers by name, with its places filled in. Throws TypeError where no such label is in labels.*.yaml. */
export function label(
  language: LanguageCode,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = questionData().labels[language][name];
  if (text === undefined) throw new TypeError(`There is no label "${name}" in labels.${language}.yaml.`);
  return text.replace(/\{([a-z]+)\}/g, (place, key: string) => String(values[key] ?? place));
}

/** Names of all labels of a language. */
export function labelsOf(language: LanguageCode): ReadonlySet<string> {
  return new Set(Object.keys(questionData().labels[language]));
}

/** All labels whose names begin so, in order. */
export function labelsUnder(language: LanguageCode, prefix: string): string[] {
  return Object.entries(questionData().labels[language])
    .filter(([name]) => name.startsWith(prefix))
    .map(([, text]) => text);
}

/** The name to show in a language. */
export function nameIn(
  language: LanguageCode,
  actor: { readonly name: string; readonly nameAr?: string | null; readonly nameEn?: string | null },
): string {
  return (language === 'ar' ? actor.nameAr : actor.nameEn) ?? actor.name;
}
