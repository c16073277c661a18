import type { LanguageCode } from '../article.ts';
import type { AnswerSpeaker, AnswerStatement, Report, Understood } from './answer.ts';
import { label, nameIn } from './labels.ts';
import type { Paint } from './paint.ts';
import { renderPlace } from './render-place.ts';

/** One statement: speaker, quote, role, chain and source, indented under its number. */
export function renderStatement(
  statement: AnswerStatement,
  number: number,
  language: LanguageCode,
  { about }: Pick<Understood, 'about'>,
  paint: Paint,
): string {
  const { text, kind, cue, saidOn, start, end } = statement;
  const comma = label(language, 'list.and');
  const how = [
    label(language, `kind.${kind}`),
    label(language, 'field.cue', { cue: paint.isolate(cue) }),
    saidOn === null ? '' : label(language, 'field.said-on', { day: paint.isolate(saidOn) }),
  ].filter(Boolean);
  return [
    `${number}. ${renderSpeaker(statement.speaker, language, paint)}`,
    `   ${paint.isolate(text)}`,
    `   ${how.join(comma)}`,
    ...rolesOf(statement, about?.id ?? null, language, paint).map((role) => `   ${role}`),
    ...chainOf(statement, language, paint).map((chain) => `   ${chain}`),
    paint.faint(`   ${renderPlace(statement.article, { start, end }, language, paint)}`),
    ...statement.alsoIn.map((report) => paint.faint(`   ${renderReport(report, language, paint)}`)),
  ].join('\n');
}

/** Where else the same words are reported. */
function renderReport({ article, start, end }: Report, language: LanguageCode, paint: Paint): string {
  return `${label(language, 'field.also')} ${renderPlace(article, { start, end }, language, paint)}`;
}

function renderSpeaker(speaker: AnswerSpeaker, language: LanguageCode, paint: Paint): string {
  const name = paint.strong(paint.isolate(nameIn(language, speaker)));
  const office = speaker.title === null || speaker.title === speaker.name ? '' : paint.isolate(speaker.title);
  const bodies = speaker.represents
    .map((body) => paint.isolate(nameIn(language, body)))
    .join(label(language, 'list.and'));
  const told = bodies === '' ? '' : `(${label(language, 'field.represents')} ${bodies})`;
  return [name, office, told].filter(Boolean).join(' — ').replace(' — (', ' (');
}

/** The part of the actor that was asked about, in words. */
function rolesOf(
  { references }: AnswerStatement,
  about: string | null,
  language: LanguageCode,
  paint: Paint,
): string[] {
  const roles = references.filter(({ actor }) => actor.id === about);
  return roles.map(({ role, actor }) =>
    label(language, `role.${role}`, { actor: paint.isolate(nameIn(language, actor)) }),
  );
}

function chainOf(statement: AnswerStatement, language: LanguageCode, paint: Paint): string[] {
  if (statement.relayedBy.length === 0) return [];
  const chain = [...relayNames(statement, language).map(paint.isolate), label(language, 'relay.self')];
  return [`${label(language, 'field.relay')}: ${chain.join(' <- ')}`];
}

/** The outlets a statement came through, nearest the reader first. */
function relayNames({ article, relayedBy }: AnswerStatement, language: LanguageCode): string[] {
  const names = relayedBy.map((outlet) => nameIn(language, outlet));
  const outlet = article.outlet;
  const known = outlet === null || relayedBy.some((each) => [each.name, each.nameAr, each.nameEn].includes(outlet));
  return known ? names : [outlet, ...names];
}
