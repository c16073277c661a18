import { expect, test } from 'vitest';
import { enumResolvers } from '../../src/api/resolvers/enums.ts';
import { label, labelsUnder } from '../../src/ask/labels.ts';

test('every word of the graph has a label in both languages', () => {
  const { StatementKind, ReferenceRole, AttendeeRole, MeetingKind, MeetingStatus, SpeechAct } = enumResolvers;
  const words = [
    ...Object.values(StatementKind).map((word) => `kind.${word}`),
    ...Object.values(ReferenceRole).map((word) => `role.${word}`),
    ...Object.values(AttendeeRole).map((word) => `attendee-role.${word}`),
    ...Object.values(MeetingKind).map((word) => `meeting-kind.${word}`),
    ...Object.values(MeetingStatus).map((word) => `status.${word}`),
    ...Object.values(SpeechAct).map((word) => `act.${word}`),
  ];
  for (const word of words) {
    expect(label('en', word)).toMatch(/\p{Script=Latin}/u);
    expect(label('ar', word)).toMatch(/\p{Script=Arabic}/u);
  }
  expect(labelsUnder('ar', 'question.').length).toBe(labelsUnder('en', 'question.').length);
});

test('a label that is not there is a fault of the caller', () => {
  expect(() => label('en', 'nothing')).toThrow(TypeError);
});
