import { type OptionName, optionsSchema, sourceOf } from '../options.ts';

/** docs/options.md, made from the descriptions in src/options.ts. */
export function renderOptionDocs(): string {
  const defaults = optionsSchema.parse({});
  const names = Object.keys(optionsSchema.shape) as OptionName[];
  const rows = names.map((name) => {
    const { environment, flag } = sourceOf(name);
    const preset = defaults[name] === undefined ? 'none' : `\`${String(defaults[name])}\``;
    const variables = environment.map((variable) => `\`${variable}\``).join(', ');
    const described = optionsSchema.shape[name].description ?? '';
    return `| ${flag ? `\`${flag}\`` : ''} | ${variables} | ${preset} | ${described} |`;
  });
  return [
    '# Options',
    '',
    'Made from `src/options.ts` by `npx vitest run test/cli/option-docs.test.ts -u`; a test fails where the two differ.',
    '',
    'A flag wins over the environment. Of two variables in one row the first that is set wins; an empty one counts as not set.',
    '',
    '| flag | environment | without it | what it says |',
    '|---|---|---|---|',
    ...rows,
    '',
    'Flags that belong to one command only stand in its help: `mahdar ingest --help`.',
    '',
  ].join('\n');
}
