import { one, type Template, two } from '../../../learned/templates.ts';
import type { WordSigns } from './word-signs.ts';

/** What every tagger looks at: the word, its neighbours, and what they may be. */
export function wordTemplates({ form, key, clitics, flags, prefix, suffix, shape, mark }: WordSigns): Template[] {
  return [
    one(form),
    one(form, -1),
    one(form, 1),
    two(key, 0, clitics, 0),
    two(flags, -1, flags, 0),
    two(flags, 0, flags, 1),
    two(flags, 1, flags, 2),
    one(shape),
    two(shape, -1, shape, 0),
    two(shape, 0, shape, 1),
    one(suffix),
    two(suffix, -1, suffix, 0),
    two(prefix, 0, suffix, 0),
    two(mark, -1, mark, 1),
  ];
}
