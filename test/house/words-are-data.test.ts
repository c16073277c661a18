import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Files that may name letters, and do it by number: folding and clitics. */
it('no Arabic letter stands in code: words are data', () => {
  const found = sourceFiles('src').flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        /(?=\p{Script=Arabic})\p{L}/u.test(withoutComment(line)) ? [`${path}:${index + 1}`] : [],
      ),
  );
  expect(found).toEqual([]);
});

/** A comment may show the construction that it is about. */
function withoutComment(line: string): string {
  return /^\s*(?:\/\/|\/?\*)/.test(line) ? '' : line.replace(/\s\/\/ .*$/, '');
}
