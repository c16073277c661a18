import { describe, expect, it } from 'vitest';
import { said } from './read-english.ts';

/** [phenomenon, text, [speaker, content, kind][]]; all texts are invented. */
const CASES: readonly (readonly [string, string, readonly (readonly [string, string, string])[]])[] = [
  [
    'complementiser',
    'Foreign Minister Karim Haddad said that the border crossing would reopen within days.',
    [['Karim Haddad', 'the border crossing would reopen within days', 'indirect']],
  ],
  [
    'no complementiser, hearers and time between',
    'Karim Haddad told reporters in Geneva on Monday the crossing would reopen.',
    [['Karim Haddad', 'the crossing would reopen', 'indirect']],
  ],
  [
    'clause before its speaker',
    'The truce is holding in most districts, the spokesman Omar Saleh said.',
    [['Omar Saleh', 'The truce is holding in most districts', 'indirect']],
  ],
  [
    'inverted order with an apposition',
    '"We will not sign under pressure," said Karim Haddad, the head of the delegation.',
    [['Karim Haddad', 'We will not sign under pressure', 'direct']],
  ],
  [
    'split quotation over two sentences',
    '“We came to listen,” Mr. Haddad said on Tuesday. “We did not come to sign.”',
    [['Haddad', 'We came to listen,” Mr. Haddad said on Tuesday. “We did not come to sign', 'direct']],
  ],
  [
    'parenthetical cue inside a clause',
    'The ceasefire, the envoy Lina Farah said, would begin at midnight.',
    [['Lina Farah', 'The ceasefire, the envoy Lina Farah said, would begin at midnight', 'indirect']],
  ],
  [
    'mixed quotation takes the whole clause',
    'Lina Farah said the meeting had been "long and difficult" for all sides.',
    [['Lina Farah', 'the meeting had been "long and difficult" for all sides', 'mixed']],
  ],
  [
    'straight marks left open over paragraphs',
    '"We have waited for years," Lina Farah said. "The families want answers.\n\n"They want them now."',
    [
      [
        'Lina Farah',
        'We have waited for years," Lina Farah said. "The families want answers.\n\n"They want them now',
        'direct',
      ],
    ],
  ],
  [
    'two apostrophes as marks',
    "''We are close,'' said Lina Farah. ''Very close.''",
    [['Lina Farah', "We are close,'' said Lina Farah. ''Very close", 'direct']],
  ],
  [
    'a question in marks before its cue',
    '"Who will guard the road?" the senator Paul Webb asked.',
    [['Paul Webb', 'Who will guard the road', 'direct']],
  ],
  [
    'colon and quotation',
    'Lina Farah replied: "There is no plan B."',
    [['Lina Farah', 'There is no plan B', 'direct']],
  ],
  [
    'source phrase before',
    'According to a Western diplomat, the draft runs to nine pages.',
    [['Western diplomat', 'the draft runs to nine pages', 'indirect']],
  ],
  [
    'source phrase behind',
    'The draft runs to nine pages, according to Lina Farah.',
    [['Lina Farah', 'The draft runs to nine pages', 'indirect']],
  ],
  [
    'each cue of a sentence is a statement',
    'Lina Farah said the road was open, adding that convoys had crossed, and called for more observers.',
    [
      ['Lina Farah', 'the road was open', 'indirect'],
      ['Lina Farah', 'convoys had crossed', 'indirect'],
      ['Lina Farah', 'more observers', 'indirect'],
    ],
  ],
  [
    'a cue inside what is said is no statement of its own',
    'Lina Farah said that the rebels had promised that they would leave.',
    [['Lina Farah', 'the rebels had promised that they would leave', 'indirect']],
  ],
  [
    'contrast of two speakers',
    'Lina Farah said the road was open, but Omar Saleh denied the report.',
    [
      ['Lina Farah', 'the road was open', 'indirect'],
      ['Omar Saleh', 'the report', 'indirect'],
    ],
  ],
  [
    'the closing attribution covers the verbs before it',
    'The council rejected the plan and demanded a new draft, two officials said.',
    [['two officials', 'The council rejected the plan and demanded a new draft', 'indirect']],
  ],
  [
    'infinitive without its particle',
    'Karim Haddad vowed to keep the crossing open.',
    [['Karim Haddad', 'keep the crossing open', 'indirect']],
  ],
  [
    'hearer and infinitive',
    'Karim Haddad urged both parties to return to the table.',
    [['Karim Haddad', 'both parties to return to the table', 'indirect']],
  ],
  [
    'apposition between subject and cue',
    'Lina Farah, the chief mediator, said the text was final.',
    [['Lina Farah', 'the text was final', 'indirect']],
  ],
  [
    'relative clause between subject and cue',
    'Lina Farah, who chairs the committee, said the text was final.',
    [['Lina Farah', 'the text was final', 'indirect']],
  ],
  [
    'a ministry speaks',
    'The Norwegian foreign ministry said it would send a team.',
    [['Norwegian foreign ministry', 'it would send a team', 'indirect']],
  ],
  [
    'a capital speaks for its state',
    'Oslo said it would send a team.',
    [['Norway', 'it would send a team', 'indirect']],
  ],
  ['questions and refusals to comment are none', 'Asked about the plan, the minister left the room.', []],
  ['nouns that look like verbs', 'The report claims and the state demands were on the table.', []],
  [
    'the head of the report is no content',
    'ASTANA, Feb 6 (Agency) - The road will open on Tuesday, Lina Farah said.',
    [['Lina Farah', 'The road will open on Tuesday', 'indirect']],
  ],
  [
    'the main clause behind a subordinate one is not said',
    'While Lina Farah said the road was open, drivers were turned back.',
    [['Lina Farah', 'the road was open', 'indirect']],
  ],
  [
    'the main verb behind a relative clause takes the next statement',
    'Omar Saleh, who rejected the first draft, said the second was better.',
    [
      ['Omar Saleh', 'the first draft', 'indirect'],
      ['Omar Saleh', 'the second was better', 'indirect'],
    ],
  ],
  [
    'marks that differ at both ends',
    '“We are close," Lina Farah said. "Very close.”',
    [['Lina Farah', 'We are close," Lina Farah said. "Very close', 'direct']],
  ],
  [
    'turns of an interview',
    'FARAH: We are close.\n\nSALEH: How close?\n\nFARAH: Very close.\n\nSALEH: Thank you.',
    [
      ['FARAH', 'We are close', 'indirect'],
      ['SALEH', 'How close', 'indirect'],
      ['FARAH', 'Very close', 'indirect'],
      ['SALEH', 'Thank you', 'indirect'],
    ],
  ],
  [
    'a statement speaks for its issuer',
    'The Norwegian Foreign Ministry hosted the guests. The road will open on Tuesday, a ministry statement said.',
    [['Norwegian Foreign Ministry', 'The road will open on Tuesday', 'indirect']],
  ],
  [
    'a list of speakers is named by its first',
    'German Chancellor Angela Merkel, French President Emmanuel Macron and Prime Minister Theresa May said the deal held.',
    [['Angela Merkel', 'the deal held', 'indirect']],
  ],
  [
    'a quotation that is split inside a sentence',
    '"If they want talks," said Karim Haddad, the minister, "they must come to us."',
    [['Karim Haddad', 'If they want talks," said Karim Haddad, the minister, "they must come to us', 'direct']],
  ],
  [
    'the long name of a ministry, and the pronoun behind it',
    'The Qatari ministry of foreign affairs said the road was open. Convoys would follow, it said.',
    [
      ['Qatari ministry of foreign affairs', 'the road was open', 'indirect'],
      ['Qatari ministry of foreign affairs', 'Convoys would follow', 'indirect'],
    ],
  ],
  ['refusing to comment says nothing', 'The ministry declined to comment.', []],
  [
    'abbreviations before a new sentence and inside compounds',
    'The envoy Karim Haddad left for the U.S. He said at 7 p.m. The road was shut. Lina Farah, the envoy, said the U.N.-led talks went on.',
    [['Lina Farah', 'the U.N.-led talks went on', 'indirect']],
  ],
  ['a pronoun is no content', 'The governor denied it.', []],
  ['somebody is told', 'Karim Haddad was told to wait.', []],
];

describe('statements', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(said(text).map(({ speaker, content, kind }) => [speaker, content, kind])).toEqual(expected);
  });
});

describe('coreference', () => {
  const speakers = (text: string) => said(text).map(({ speaker }) => speaker);

  it('finds the full name before and behind a surname', () => {
    expect(speakers('Haddad said the road was open. Later Karim Haddad said it was closed.')).toEqual([
      'Karim Haddad',
      'Karim Haddad',
    ]);
  });
  it('follows an office back to its holder', () => {
    expect(speakers('Foreign Minister Karim Haddad arrived in Oslo. The minister said the text was final.')).toEqual([
      'Karim Haddad',
    ]);
  });
  it('follows pronouns by gender', () => {
    const text = 'Spokeswoman Lina Farah met Chairman Omar Saleh. She said the text was final. He said it was not.';
    expect(speakers(text)).toEqual(['Lina Farah', 'Omar Saleh']);
  });
  it('keeps the speaker where the subject is dropped', () => {
    expect(speakers('Karim Haddad said the text was final and added that it would be read out.')).toEqual([
      'Karim Haddad',
      'Karim Haddad',
    ]);
  });
  it('reads the name in an apposition', () => {
    expect(speakers("Norway's envoy in Geneva, Marit Solberg, said the text was final.")).toEqual(['Marit Solberg']);
  });
});

describe('relays', () => {
  it('names the outlet that was told', () => {
    expect(said('Karim Haddad told Reuters that the text was final.')[0]).toMatchObject({
      speaker: 'Karim Haddad',
      via: ['Reuters'],
    });
  });
  it('names the outlet that quotes', () => {
    expect(said('Sputnik quoted Karim Haddad as saying that the text was final.')[0]).toMatchObject({
      speaker: 'Karim Haddad',
      via: ['Sputnik'],
      content: 'the text was final',
    });
  });
  it('names the outlet that was cited', () => {
    expect(said('TASS, citing Karim Haddad, reported that the text was final.')[0]).toMatchObject({
      speaker: 'Karim Haddad',
      via: ['TASS'],
      content: 'the text was final',
    });
  });
});

describe('references', () => {
  it('tells the part of each actor', () => {
    const [statement] = said(
      "Karim Haddad said Norway would work with Jordan against the Russian plan, and praised Iran's role.",
    );
    expect(statement?.references).toEqual(['Norway agent', 'Jordan partner', 'Russia attribute']);
  });
});
