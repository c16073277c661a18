import type { ExitCode } from './exit-code.ts';
import type { CliText } from './text.ts';

/** What commander read from the line: `publishedOn` for `--published-on`. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** A command's module, loaded only when it runs. */
export interface CommandModule {
  run(words: readonly string[], flags: Flags, text: CliText): Promise<ExitCode>;
}

export interface Command {
  readonly name: string;
  /** As commander writes them: `<path...>` is required, `[path...]` is not. */
  readonly arguments: readonly string[];
  /** Flags as commander writes them; their text is found under the long name. */
  readonly options: readonly string[];
  readonly load: () => Promise<CommandModule>;
}

const STORE_OPTIONS = ['--store <url>', '--data <folder>'];

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'ingest',
    arguments: ['<path...>'],
    options: [
      ...[
        '--published <day>',
        '--outlet <name>',
        '--url <url>',
        '--title <text>',
        '--language <code>',
        '--encoding <name>',
        '--notices',
      ],
      ...STORE_OPTIONS,
    ],
    load: () => import('./commands/ingest.ts'),
  },
  {
    name: 'extract',
    arguments: ['[path...]'],
    options: ['--encoding <name>'],
    load: () => import('./commands/extract.ts'),
  },
  {
    name: 'ask',
    arguments: ['<question...>'],
    options: ['--json', '--limit <number>', ...STORE_OPTIONS],
    load: () => import('./commands/ask.ts'),
  },
  {
    name: 'actors',
    arguments: ['[name...]'],
    options: ['--type <type>', '--country <name>', '--limit <number>', '--json', ...STORE_OPTIONS],
    load: () => import('./commands/actors.ts'),
  },
  {
    name: 'meetings',
    arguments: ['[place...]'],
    options: [
      ...['--of <name>', '--with <name>', '--since <day>', '--until <day>', '--status <status>', '--kind <kind>'],
      ...['--limit <number>', '--json', ...STORE_OPTIONS],
    ],
    load: () => import('./commands/meetings.ts'),
  },
  {
    name: 'explain',
    arguments: ['<id>'],
    options: ['--json', ...STORE_OPTIONS],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'relink',
    arguments: [],
    options: ['--json', ...STORE_OPTIONS],
    load: () => import('./commands/relink.ts'),
  },
  {
    name: 'serve',
    arguments: [],
    options: ['--port <number>', '--host <address>', ...STORE_OPTIONS],
    load: () => import('./commands/serve.ts'),
  },
  {
    name: 'eval',
    arguments: ['<folder>'],
    options: ['--errors <file>', '--html <file>', '--predictions <file>', '--only-ids <file>', '--gauges', '--json'],
    load: () => import('./commands/eval.ts'),
  },
  {
    name: 'rules',
    arguments: ['[folder]'],
    options: ['--corpus <file>', '--by <what>', '--silent', '--only-ids <file>', '--json'],
    load: () => import('./commands/rules.ts'),
  },
  {
    name: 'start',
    arguments: [],
    options: ['--port <number>', '--host <address>', ...STORE_OPTIONS],
    load: () => import('./commands/start.ts'),
  },
];
