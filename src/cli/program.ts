import { readFileSync } from 'node:fs';
import { Argument, Command as Commander, Option } from 'commander';
import { packagePath } from '../package-root.ts';
import { COMMANDS, type Command, type Flags } from './commands.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { CliText, CommandText } from './text.ts';

/** What ended the reading of the command line: help and version are fine, all else is wrong usage. */
export interface Program {
  /** Runs the command that the words name. Throws commander's error on wrong usage, after it was printed. */
  run(words: readonly string[]): Promise<ExitCode>;
}

/**
 * Builds the command line from the table of commands.
 * @param text what the help says
 * @param arabic the Arabic text, whose summaries stand in the help of every language
 */
export function createProgram(text: CliText, arabic: CliText): Program {
  let exitCode: ExitCode = EXIT.fine;
  const commander = new Commander('mahdar')
    .description(text === arabic ? text.summary : `${text.summary}\n${arabic.summary}`)
    .usage(text.usage)
    .version(packageVersion(), '-V, --version', text.version)
    .helpOption('-h, --help', text.help)
    .helpCommand('help [command]', text.helpCommand)
    .option('--lang <code>', text.language)
    .addHelpText('after', `\n${text.more}`)
    .configureHelp({ styleTitle: (title) => text.titles[title] ?? title })
    .configureOutput({ outputError: () => {} }) // main.ts says it, in the words of all other errors
    .exitOverride();
  for (const command of COMMANDS) {
    const own = text.commands[command.name] as CommandText;
    const summary = arabic.commands[command.name]?.summary ?? '';
    addCommand(commander, command, own, summary, text, (code) => {
      exitCode = code;
    });
  }
  return {
    run: async (words) => {
      await commander.parseAsync(withoutIdleHelp(words), { from: 'user' });
      return exitCode;
    },
  };
}

function addCommand(
  program: Commander,
  command: Command,
  own: CommandText,
  arabicSummary: string,
  text: CliText,
  finish: (code: ExitCode) => void,
): void {
  const added = program
    .command(command.name)
    .summary(own.summary)
    .description(own.summary === arabicSummary ? own.description : `${own.description}\n${arabicSummary}`)
    .helpOption('-h, --help', text.help)
    .addHelpText('after', `\n${text.example}\n${own.examples.map((line) => `  ${line}`).join('\n')}`)
    .copyInheritedSettings(program);
  for (const argument of command.arguments) {
    added.addArgument(new Argument(argument, own.arguments[argument.replace(/[<>[\].]/g, '')] ?? ''));
  }
  for (const flags of command.options) {
    const option = new Option(flags);
    added.addOption(new Option(flags, own.options[option.name()] ?? ''));
  }
  added.addOption(new Option('--lang <code>', text.language));
  added.action(async (...all: unknown[]) => {
    const words = all.slice(0, command.arguments.length).flat() as string[];
    const flags = all[command.arguments.length] as Flags;
    const module = await command.load();
    finish(
      await module.run(
        words.filter((word) => word !== undefined),
        flags,
        text,
      ),
    );
  });
}

/** `help igest` as `igest`: commander would show the whole help instead of saying that there is no such command. */
function withoutIdleHelp(words: readonly string[]): string[] {
  const [first, second] = words;
  const idle = first === 'help' && second !== undefined && !second.startsWith('-');
  return idle && !COMMANDS.some(({ name }) => name === second) ? words.slice(1) : [...words];
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }).version;
}
