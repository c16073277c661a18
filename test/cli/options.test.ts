import { describe, expect, it } from 'vitest';
import { readText } from '../../src/cli/text.ts';
import { optionsSchema, resolveOptions, sourceOf } from '../../src/options.ts';

describe('options', () => {
  it('have defaults', () => {
    expect(resolveOptions({}, { PORT: '' })).toEqual({
      ...{ port: 4000, host: '127.0.0.1', store: 'embedded', data: '.mahdar', user: 'neo4j', debug: false },
    });
  });

  it('are taken from the environment, and a flag wins', () => {
    const environment = {
      ...{ PORT: '5000', HOST: '0.0.0.0', MAHDAR_STORE: 'bolt://db:7687', MAHDAR_DATA: '/data' },
      ...{ NEO4J_USER: 'other', MAHDAR_NEO4J_USER: 'own', NEO4J_PASSWORD: 'secret', MAHDAR_DEBUG: '1' },
    };
    expect(resolveOptions({ port: '6000' }, environment)).toEqual({
      ...{ port: 6000, host: '0.0.0.0', store: 'bolt://db:7687', data: '/data' },
      ...{ user: 'own', password: 'secret', debug: true },
    });
  });

  it.each([
    [{ port: 'many' }, {}, '--port'],
    [{}, { PORT: '99999' }, 'PORT'],
    [{ store: 'mysql://x' }, {}, '--store'],
    [{}, { MAHDAR_STORE: 'here' }, 'MAHDAR_STORE'],
  ])('%o %o is refused with its name', (flags, environment, name) => {
    expect(() => resolveOptions(flags, environment)).toThrowError(
      expect.objectContaining({
        code: 'OPTION_INVALID',
        message: expect.stringContaining(`${name} takes `),
      }),
    );
  });

  it('name their variables in the help of every command that takes them', () => {
    for (const language of ['en', 'ar'] as const) {
      for (const { options } of Object.values(readText(language).commands)) {
        for (const name of ['port', 'host', 'store', 'data'] as const) {
          if (name in options) expect(options[name]).toContain(`(${sourceOf(name).environment[0]})`);
        }
      }
    }
    expect(Object.keys(optionsSchema.shape)).toContain('password');
  });
});
