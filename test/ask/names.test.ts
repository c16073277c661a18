import { expect, test } from 'vitest';
import { ask } from '../../src/ask/ask.ts';
import { findActor } from '../../src/ask/find-actor.ts';
import { renderAnswer } from '../../src/ask/render-answer.ts';
import { CROWD } from './crowded-graph.ts';
import { forEachStore } from './for-each-store.ts';

forEachStore(
  'names of a crowded graph',
  ({ store }) => {
    test.each([
      ['من تحدث عن دور الأردن', 'country:JO'],
      ['من تحدث عن إيران', 'country:IR'],
      ['who spoke about the UN', 'organization:Q1065'],
      ['WHO SPOKE ABOUT THE UN?', 'organization:Q1065'],
      ['من تحدث عن حزب الله', 'organization:hezbollah'],
      ['من تحدث عن أنصار الله', 'organization:houthis'],
      ['who spoke about Moscow', 'country:RU'],
      ['من تحدث عن الكرملين', 'country:RU'],
      ['من تحدث عن الرياض', 'country:SA'],
    ])('"%s" is about %s', async (question, id) => {
      expect((await ask(store(), question)).understood?.about?.id).toBe(id);
    });

    test('the name of God is part of a name', async () => {
      expect((await ask(store(), 'ماذا قال عبد الله بن زايد')).understood?.by?.id).toBe('person:Q58301');
    });

    test('a surname means the known person before one that was read wrongly', async () => {
      expect((await ask(store(), 'ماذا قال أوباما')).understood?.by?.id).toBe('person:Q76');
    });

    test('of one surname, who spoke far more is meant, and the answer says so', async () => {
      const answer = await ask(store(), 'what did Kerry say');
      expect(answer.understood).toMatchObject({
        by: { id: 'person:Q22316' },
        readNames: [{ text: 'Kerry', actor: { id: 'person:Q22316' }, others: [{ id: 'person:kerry-smith~CA' }] }],
      });
      expect(renderAnswer(answer)).toContain(
        '“\u2068Kerry\u2069” is read as \u2068John Kerry\u2069 (also: \u2068Kerry Smith\u2069).',
      );
      const asked = await ask(store(), 'ماذا قال حداد');
      expect(asked.problem).toMatchObject({ code: 'NAME_AMBIGUOUS', name: 'حداد' });
      expect(asked.problem?.choices).toHaveLength(2);
    });

    test('a seat that stands for its state is told', async () => {
      const answer = await ask(store(), 'who spoke about Moscow');
      expect(answer.understood?.readNames).toMatchObject([{ text: 'Moscow', reason: 'seat' }]);
      expect(renderAnswer(answer)).toContain('“\u2068Moscow\u2069” stands for \u2068Russia\u2069.');
    });

    test('acronyms are whole names', async () => {
      expect(await findActor(store(), 'UN')).toMatchObject({ id: 'organization:Q1065' });
      expect(await findActor(store(), 'الأردن')).toMatchObject({ id: 'country:JO' });
    });

    test.each([
      ['من تحدث عن الواق واق', 'الواق واق'],
      ['what did Lavrov say about the nuclear file', 'nuclear file'],
      ['who spoke about Jordann and Iran', 'Jordann'],
    ])('"%s" names what was not found', async (question, name) => {
      expect((await ask(store(), question)).problem).toMatchObject({ code: 'NAME_UNKNOWN', name });
    });
  },
  () => CROWD,
);
