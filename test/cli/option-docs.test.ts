import { expect, it } from 'vitest';
import { renderOptionDocs } from '../../src/cli/option-docs.ts';

it('docs/options.md says what src/options.ts says', async () => {
  await expect(renderOptionDocs()).toMatchFileSnapshot('../../docs/options.md');
});
