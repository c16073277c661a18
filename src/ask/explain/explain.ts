import type { FoundTime, KeptExtraction } from '../../extract/extraction.ts';
import { labelOf } from '../../graph/ids.ts';
import { textAt } from '../../span.ts';
import type { GraphStore } from '../../store/store.ts';
import { askCypher } from '../ask-cypher.ts';
import { type Reads, toReads } from '../reads.ts';
import type {
  ExplainedActor,
  ExplainedMeeting,
  ExplainedMention,
  ExplainedReport,
  ExplainedStatement,
  ExplainedWords,
  Explanation,
} from './explanation.ts';
import { keptExtractions } from './kept-extractions.ts';

/** Articles that are looked at, at most. */
const MOST_ARTICLES = 200;

/** Why an actor, a meeting or a statement is what it is: each mention with its evidence, each day with its words. Null for an id that the graph does not know. */
export async function explain(store: GraphStore, id: string): Promise<Explanation | null> {
  const reads = toReads(store);
  const label = labelOf(id);
  if (label === 'Statement') return explainStatement(reads, id);
  if (label === 'Meeting') return explainMeeting(reads, id);
  if (label === null || label === 'Article' || label === 'Place') return null;
  return explainActor(reads, id);
}

type MentionRow = Omit<ExplainedMention, 'because'> & { readonly linkedBy: string | null };

async function explainActor(reads: Reads, id: string): Promise<ExplainedActor | null> {
  const actor = await reads.actor(id);
  if (actor === null) return null;
  const rows = await reads.store.read<MentionRow>(askCypher('explain-actor'), { id, limit: MOST_ARTICLES });
  const { type, name, nameAr, names, wikidata } = actor;
  const mentions = rows.map(({ linkedBy, ...row }) => ({ ...row, because: codesOf(linkedBy) }));
  return { what: 'actor', id, type, name, nameAr, names, wikidata, mentions };
}

async function explainMeeting(reads: Reads, id: string): Promise<ExplainedMeeting | null> {
  const meeting = await reads.meeting(id);
  if (meeting === null) return null;
  const rows = await reads.store.read<MentionRow>(askCypher('explain-meeting'), { id, limit: MOST_ARTICLES });
  const kept = await keptExtractions(
    reads.store,
    rows.map(({ article }) => article),
  );
  const reports = rows.map((row) => toReport(row, kept.get(row.article)));
  const { name, status, startsOn, endsOn, series, round, follows, followedBy } = meeting;
  return { what: 'meeting', id, name, status, startsOn, endsOn, series, round, follows, followedBy, reports };
}

function toReport(
  { article, title, day, form, start, end }: MentionRow,
  kept: KeptExtraction | undefined,
): ExplainedReport {
  const draft = kept?.meetings.find(({ trigger }) => trigger.start === start);
  const { status = null, startsOn = null, endsOn = null, dated = null } = draft ?? {};
  return { article, title, day, form, start, end, status, startsOn, endsOn, dated: wordsOf(kept, dated) };
}

async function explainStatement(reads: Reads, id: string): Promise<ExplainedStatement | null> {
  const found = await reads.statement(id);
  if (found === null) return null;
  const { text, article, cue, act, foundBy, saidOn, madeAt, repeats, repeatedBy, speaker } = found;
  const [kept, actor, mentions] = await Promise.all([
    keptExtractions(reads.store, [article]),
    reads.actor(speaker.id),
    reads.store.read<MentionRow>(askCypher('explain-actor'), { id: speaker.id, limit: MOST_ARTICLES }),
  ]);
  const extraction = kept.get(article);
  const draft = extraction?.statements[Number(id.slice(id.lastIndexOf(':') + 1)) - 1];
  const because = codesOf(mentions.find((mention) => mention.article === article)?.linkedBy ?? null);
  return {
    ...{ what: 'statement', id, text, article, cue, act, foundBy },
    speaker: { id: speaker.id, name: actor?.name ?? speaker.id, form: speaker.form, because },
    ...{ saidOn, dated: wordsOf(extraction, draft?.saidOnBy ?? null), madeAt },
    relays: found.relays.map((relay) => relay.id),
    ...{ repeats, repeatedBy },
  };
}

function wordsOf(kept: KeptExtraction | undefined, found: FoundTime | null): ExplainedWords | null {
  if (kept === undefined || found === null) return null;
  return { text: textAt(kept.document.article.content, found), foundBy: found.foundBy };
}

function codesOf(linkedBy: string | null): string[] {
  return linkedBy === null ? [] : linkedBy.split(' ');
}
