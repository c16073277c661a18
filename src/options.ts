import { z } from 'zod';
import { MahdarError } from './errors.ts';

/** What every command may be told, by a flag or by the environment. docs/options.md is made from this. */
export const optionsSchema = z.object({
  port: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(4000)
    .describe('port that `serve` and `start` listen on; 0 takes a free one')
    .meta({ environment: ['PORT'], flag: '--port', takes: 'a whole number from 0 to 65535', example: '8080' }),
  host: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('address that `serve` and `start` listen on; 0.0.0.0 lets other machines in')
    .meta({ environment: ['HOST'], flag: '--host', takes: 'an address', example: '127.0.0.1' }),
  store: z
    .string()
    .regex(/^(?:embedded|(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+)$/)
    .default('embedded')
    .describe('`embedded`, or the address of a Neo4j server, e.g. `neo4j://localhost:7687`')
    .meta({
      ...{ environment: ['MAHDAR_STORE'], flag: '--store', example: 'neo4j://localhost:7687' },
      takes: '"embedded" or the address of a Neo4j server',
    }),
  data: z
    .string()
    .min(1)
    .default('.mahdar')
    .describe('folder of the embedded store; `ingest`, `serve` and `start` make it where it is missing')
    .meta({ environment: ['MAHDAR_DATA'], flag: '--data', takes: 'a folder', example: '.mahdar' }),
  user: z
    .string()
    .min(1)
    .default('neo4j')
    .describe('user name at the Neo4j server')
    .meta({ environment: ['MAHDAR_NEO4J_USER', 'NEO4J_USER'], takes: 'a name', example: 'neo4j' }),
  password: z
    .string()
    .optional()
    .describe('password at the Neo4j server; never a flag, so that it does not show in the list of processes')
    .meta({ environment: ['MAHDAR_NEO4J_PASSWORD', 'NEO4J_PASSWORD'], takes: 'a password', example: '…' }),
  debug: z
    .stringbool()
    .default(false)
    .describe('`1` prints the stack of an error as well')
    .meta({ environment: ['MAHDAR_DEBUG'], takes: '1 or 0', example: '1' }),
});

export type Options = z.output<typeof optionsSchema>;
export type OptionName = keyof Options;

/** Where an option is set: environment variables, the first that is there wins, and a flag, which wins over both. */
export interface OptionSource {
  readonly environment: readonly string[];
  readonly flag?: string;
  /** What kind of value it takes, for the message where it is another. */
  readonly takes: string;
  readonly example: string;
}

export function sourceOf(name: OptionName): OptionSource {
  return optionsSchema.shape[name].meta() as unknown as OptionSource;
}

/**
 * Joins flags, environment and defaults. An empty environment variable counts as not set.
 * @param flags what commander read; other flags in it are not looked at
 * @throws MahdarError OPTION_INVALID, naming the flag or the variable
 */
export function resolveOptions(
  flags: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
): Options {
  const given: Record<string, unknown> = {};
  const names = Object.keys(optionsSchema.shape) as OptionName[];
  const origins = new Map<string, string>();
  for (const name of names) {
    const { environment: variables, flag } = sourceOf(name);
    const variable = variables.find((key) => environment[key]);
    if (flag !== undefined && flags[name] !== undefined) {
      given[name] = flags[name];
      origins.set(name, flag);
    } else if (variable !== undefined) {
      given[name] = environment[variable];
      origins.set(name, variable);
    }
  }
  const result = optionsSchema.safeParse(given);
  if (result.success) return result.data;
  const name = String(result.error.issues[0]?.path[0]) as OptionName;
  const { takes, example } = sourceOf(name);
  const origin = origins.get(name) as string;
  throw new MahdarError('OPTION_INVALID', `${origin} takes ${takes}, not "${String(given[name])}"`, {
    hint: `e.g. ${origin}${origin.startsWith('--') ? ' ' : '='}${example}: ${optionsSchema.shape[name].description}`,
  });
}
