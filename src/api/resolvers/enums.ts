import { SPEECH_ACTS } from '../../lexicon/speech-acts.ts';

/** GraphQL's names for the graph's words: `DIRECT` for `direct`, `WHO_SPOKE_ABOUT` for `who-spoke-about`. */
function named(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word.toUpperCase().replaceAll('-', '_'), word]));
}

/** Values of the enums inside: a test compares them with the SDL. */
export const enumResolvers = {
  ActorType: named(['Person', 'Country', 'Organization', 'Group']),
  AttendeeRole: named(['party', 'chair', 'host', 'mediator', 'observer']),
  MeetingKind: named(['round', 'summit', 'conference', 'session', 'bilateral', 'multilateral', 'call', 'other']),
  MeetingStatus: named(['held', 'ongoing', 'planned', 'cancelled']),
  ProblemCode: named(['NOT_UNDERSTOOD', 'NAME_UNKNOWN', 'NAME_AMBIGUOUS', 'MEETING_UNKNOWN']),
  QuestionAsks: named(['when', 'where', 'whether']),
  QuestionFamily: named(['who-spoke-about', 'said-by', 'who-met-whom', 'attended', 'meetings-of', 'relay-chain']),
  ReadReason: named(['several', 'seat']),
  ReferenceRole: named(['agent', 'partner', 'target', 'host', 'attribute', 'topic']),
  SpeechAct: named(SPEECH_ACTS),
  StatementKind: named(['direct', 'indirect', 'mixed']),
};
