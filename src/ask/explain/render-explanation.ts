import type { LanguageCode } from '../../article.ts';
import { label, labelsOf, nameIn } from '../labels.ts';
import type { Paint } from '../paint.ts';
import type {
  ExplainedActor,
  ExplainedMeeting,
  ExplainedMention,
  ExplainedReport,
  ExplainedStatement,
  ExplainedWords,
  Explanation,
} from './explanation.ts';

/** An explanation as text for people. Ends with a line end. */
export function renderExplanation(explanation: Explanation, language: LanguageCode, paint: Paint): string {
  const say = toSay(language, paint);
  const lines =
    explanation.what === 'actor'
      ? actorLines(explanation, say, language, paint)
      : explanation.what === 'meeting'
        ? meetingLines(explanation, say, paint)
        : statementLines(explanation, say, paint);
  return `${lines.join('\n')}\n`;
}

/** A text by name, its values kept apart from the direction of the line. */
type Say = (name: string, values?: Readonly<Record<string, string | number>>) => string;

function toSay(language: LanguageCode, paint: Paint): Say {
  return (name, values = {}) =>
    label(
      language,
      name,
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, paint.isolate(String(value))])),
    );
}

function actorLines(
  { id, type, name, nameAr, names, wikidata, mentions }: ExplainedActor,
  say: Say,
  language: LanguageCode,
  paint: Paint,
): string[] {
  const title = `${paint.strong(paint.isolate(nameIn(language, { name, nameAr, nameEn: name })))} ${paint.faint(id)}`;
  const comma = say('list.and');
  return [
    title,
    say('explain.names', { names: names.join(comma) }),
    say(wikidata === null ? 'explain.not-known' : 'explain.known', { wikidata: wikidata ?? '' }),
    say('explain.articles', { count: mentions.length, type }),
    ...groupsOf(mentions).flatMap((group) => mentionLines(group, say, language, paint)),
  ];
}

/** Mentions that are this actor for the same reasons, those of most articles first. */
function groupsOf(mentions: readonly ExplainedMention[]): ExplainedMention[][] {
  const groups = new Map<string, ExplainedMention[]>();
  for (const mention of mentions) {
    const key = mention.because.map((code) => code.split(':')[0]).join(' ');
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** Articles of one kind of evidence that are shown. */
const SHOWN = 5;

function mentionLines(group: readonly ExplainedMention[], say: Say, language: LanguageCode, paint: Paint): string[] {
  const shown = group.slice(0, SHOWN).map(({ form, office, article, day, because }) => {
    const words = office === null ? form : `${form} (${office})`;
    const place = paint.faint([article, day].filter(Boolean).join(say('list.and')));
    return `   ${paint.isolate(words)} — ${because.map((code) => reason(code, say, language)).join(say('list.and'))} ${place}`;
  });
  const rest = group.length - shown.length;
  return [
    say('explain.group', { count: group.length }),
    ...shown,
    ...(rest > 0 ? [`   ${say('explain.more', { count: rest })}`] : []),
  ];
}

/** A code in words: `country:YE` has the text `because.country` with the value YE. */
function reason(code: string, say: Say, language: LanguageCode): string {
  const [name = '', value = ''] = code.split(/:(.*)/);
  const texts = labelsOf(language);
  if (texts.has(`because.${name}.${value}`)) return say(`because.${name}.${value}`);
  return texts.has(`because.${name}`) ? say(`because.${name}`, { value }) : code;
}

function meetingLines(meeting: ExplainedMeeting, say: Say, paint: Paint): string[] {
  const { id, name, startsOn, endsOn, status, series, round, follows, followedBy, reports } = meeting;
  const days =
    startsOn === null ? '' : [startsOn, endsOn].filter((day, at) => day && (at === 0 || day !== startsOn)).join(' – ');
  return [
    `${paint.strong(paint.isolate(name))} ${paint.faint(id)}`,
    [days && paint.isolate(days), say(`status.${status}`)].filter(Boolean).join(say('list.and')),
    ...(series === null ? [] : [say('explain.series', { series, round: round ?? '?' })]),
    ...(follows === null ? [] : [say('explain.follows', { id: follows })]),
    ...(followedBy === null ? [] : [say('explain.followed-by', { id: followedBy })]),
    say('explain.reports', { count: reports.length }),
    ...reports.flatMap((report) => reportLines(report, say, paint)),
  ];
}

function reportLines(report: ExplainedReport, say: Say, paint: Paint): string[] {
  const { article, day, form, status, startsOn, dated } = report;
  const place = paint.faint([article, day].filter(Boolean).join(say('list.and')));
  const told = status === null ? '' : ` — ${say(`status.${status}`)}`;
  return [
    `   ${paint.isolate(form)}${told} ${place}`,
    startsOn === null ? `   ${say('explain.undated')}` : `   ${dayLine(startsOn, dated, say)}`,
  ];
}

function dayLine(day: string, dated: ExplainedWords | null, say: Say): string {
  if (dated === null) return say('explain.day-of-article', { day });
  return say('explain.day', { day, words: dated.text, rule: dated.foundBy });
}

function statementLines(statement: ExplainedStatement, say: Say, paint: Paint): string[] {
  const { id, text, article, cue, act, foundBy, speaker, saidOn, dated, relays, repeats, repeatedBy } = statement;
  return [
    `${paint.isolate(text)} ${paint.faint(id)}`,
    say('explain.found', { cue, rule: foundBy, act, article }),
    say('explain.speaker', { name: speaker.name, form: speaker.form ?? '–', codes: speaker.because.join(' ') || '–' }),
    saidOn === null ? say('explain.undated') : dayLine(saidOn, dated, say),
    ...(relays.length === 0 ? [] : [say('explain.relays', { chain: relays.join(' <- ') })]),
    ...(repeats === null ? [] : [say('explain.repeats', { id: repeats.id, similarity: repeats.similarity })]),
    ...(repeatedBy.length === 0 ? [] : [say('explain.repeated', { ids: repeatedBy.join(', ') })]),
  ];
}
