import { expect, it } from 'vitest';
import { readEnglish } from './read-english.ts';

it.each([
  ['The minister said that the talks would resume.', 'state'],
  ['The minister accused the militia of breaking the truce.', 'accuse'],
  ['The minister asked for a longer truce.', 'appeal'],
  ['The minister asked whether the road was open.', 'ask'],
  ['"Is the road open?" the minister asked.', 'ask'],
  ['The minister insisted on a longer truce.', 'demand'],
  ['The minister insisted that the road was open.', 'state'],
  ['The minister expressed deep concern over the fighting.', 'concern'],
  ['The minister expressed hope that the truce would hold.', 'hope'],
  ['The minister reiterated his rejection of the plan.', 'reject'],
  ['The minister voiced support for the envoy.', 'support'],
  ['The minister praised the envoy.', 'praise'],
  ['The minister denied that the road was closed.', 'deny'],
])('%s: %s', (text, act) => {
  expect(readEnglish(text).statements).toMatchObject([{ act }]);
});
