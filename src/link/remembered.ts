import type { Knowledge } from '../gazetteer/knowledge.ts';

/** Answers that are remembered at once; news names the same people again and again. */
const MOST = 50_000;

/** The same look-up in the knowledge, each text looked up once: a pure function stays one, only faster. */
export function remembered<Found>(
  find: (knowledge: Knowledge, text: string) => Found,
): (knowledge: Knowledge, text: string) => Found {
  const found = new WeakMap<Knowledge, Map<string, Found>>();
  return (knowledge, text) => {
    let answers = found.get(knowledge);
    if (!answers || answers.size >= MOST) {
      answers = new Map();
      found.set(knowledge, answers);
    }
    let answer = answers.get(text);
    if (answer === undefined && !answers.has(text)) {
      answer = find(knowledge, text);
      answers.set(text, answer);
    }
    return answer as Found;
  };
}
