import { describe, expect, it } from 'vitest';
import { said } from './read-english.ts';

describe('the part of whoever is named, by construction', () => {
  it.each<[string, string, readonly string[]]>([
    ['a subject', 'Norway would send a delegation', ['Norway agent']],
    ['two subjects', 'Norway and Jordan would send delegations', ['Norway agent', 'Jordan agent']],
    ['a subject behind an apposition', 'Norway, a small country, would send a delegation', ['Norway agent']],
    ['a subject with a relative clause', 'Norway, which hosts the talks, would stay', ['Norway agent']],
    ['likely to', 'Norway is likely to send a delegation', ['Norway agent']],
    ['a subject spoken of', 'Norway was a small country', ['Norway topic']],
    ['a subject of a passive', 'Norway was attacked by Sweden', ['Norway target', 'Sweden agent']],
    ['an object', 'his party would support Norway', ['Norway target']],
    ['an object that is to act', 'his party wanted Norway to send a delegation', ['Norway agent']],
    ['with', 'his party would work with Norway and Jordan', ['Norway partner', 'Jordan partner']],
    ['against', 'his party stood against Norway', ['Norway target']],
    ['in', 'the delegations would meet in Norway', ['Norway host']],
    ['about', 'the paper was about Norway', ['Norway topic']],
    ['an owner of what it does', "Norway's role was growing", ['Norway agent']],
    ['an owner of a thing', "Norway's border was closed", ['Norway attribute']],
    ['the participation of', 'the participation of Norway was welcome', ['Norway agent']],
    ['the invasion of', 'the invasion of Norway was a crime', ['Norway target']],
    ['the border of', 'the border of Norway was closed', ['Norway attribute']],
    ['an adjective of a thing', 'the Russian plan was ready', ['Russia attribute']],
    ['an adjective of a delegation', 'the Russian delegation would attend', ['Russia agent']],
    ['a clause behind after', 'the talks ended after Norway left', ['Norway agent']],
  ])('%s', (_what, content, parts) => {
    expect(said(`Karim Haddad said that ${content}.`)[0]?.references).toEqual(parts);
  });
});
