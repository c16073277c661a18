import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { enumResolvers } from '../../src/api/resolvers/enums.ts';
import { SPEECH_ACTS, type SpeechActRow, speechActFileSchema } from '../../src/lexicon/speech-acts.ts';
import { packagePath } from '../../src/package-root.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';

const { lexicons } = readKnowledge();
const acts = speechActFileSchema.parse(load(readFileSync(packagePath('src/lexicon/speech-acts.yaml'), 'utf8')));

describe('speech acts', () => {
  it('are one list in the data, the API and the documentation', async () => {
    expect(acts.map(({ id }) => id)).toEqual([...SPEECH_ACTS]);
    expect(Object.values(enumResolvers.SpeechAct)).toEqual([...SPEECH_ACTS]);
    await expect(documentation()).toMatchFileSnapshot(join(packagePath('docs'), 'speech-acts.md'));
  });

  it.each(['ar', 'en'] as const)('every noun of act-nouns tells one of them: %s', (language) => {
    const told = new Set(lexicons[language].words('act-nouns').values());
    expect([...told].filter((act) => !SPEECH_ACTS.includes(act as (typeof SPEECH_ACTS)[number]))).toEqual([]);
  });

  it('a code that is missing needs a reason', () => {
    const bare = acts.map((act) => (act.id === 'ask' ? { id: act.id, meaning: act.meaning, cameo: null } : act));
    expect(speechActFileSchema.safeParse(bare).success).toBe(false);
    expect(speechActFileSchema.safeParse(acts.slice(1)).success).toBe(false);
  });
});

/** Verbs of a language that do the act, as many as fit on a line. */
function verbsOf(language: 'ar' | 'en', id: string): string {
  const verbs = lexicons[language].cues.filter(({ act }) => act === id).flatMap(({ perfect }) => perfect ?? []);
  return verbs.slice(0, 6).join(language === 'ar' ? '، ' : ', ') || '–';
}

function row({ id, meaning, cameo, why, denied }: SpeechActRow): string {
  const notes = [why, denied && `Denied, it is \`${denied}\`.`].filter(Boolean).join(' ');
  return `| \`${id}\` | ${meaning} | ${cameo ?? 'none'} | ${verbsOf('en', id)} | ${verbsOf('ar', id)} | ${notes} |`;
}

/** docs/speech-acts.md, made from the data: `npx vitest run test/data/speech-acts.test.ts -u` writes it. */
function documentation(): string {
  return `# Speech acts

What a speaker does by saying something: \`act\` of a statement in \`mahdar extract\`, in the graph and in the API (\`SpeechAct\`, in capitals). The list is closed. Made from [src/lexicon/speech-acts.yaml](../src/lexicon/speech-acts.yaml) and the cues of both languages; a test fails where they differ.

\`cameo\` is the code of the CAMEO codebook (Schrodt, 2012, version 1.1b3) that the act falls under. It codes the act alone, not what is asked for or threatened: CAMEO's own coders would go into the content for a code of more digits.

| act | meaning | CAMEO | English verbs | Arabic verbs | notes |
|---|---|---|---|---|---|
${acts.map(row).join('\n')}

## How the act of a statement is found

1. The cue has an act (\`act\` in \`cues.yaml\`). Without a cue, as with *according to*, the act is \`state\`.
2. A cue that is denied does what its act says under *Denied*, else it states: *did not deny* admits, *did not rule out* expects, *did not reject* states.
3. Verbs that only carry a noun (\`nounTells\`: *expressed*, *renewed*, *stressed*) do what the noun says, by the class \`act-nouns\`: *expressed regret*, *reiterated its rejection*.
4. Some verbs do something else in one of their frames (\`actIn\`): *asked for* appeals, *asked whether* asks; Arabic *nawwaha bi-* praises, *nawwaha ila* states.

Code: \`src/extract/ar/statements/act-of.ts\` and \`src/extract/en/act-of.ts\`. The content does not decide: "he said that they must leave" states.
`;
}
