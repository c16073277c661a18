import type { LanguageCode } from '../article.ts';
import type { Understood } from './answer.ts';
import { label, nameIn } from './labels.ts';
import type { Paint } from './paint.ts';

/** What was asked, as it was understood: one sentence of labels. */
export function renderHeading(language: LanguageCode, understood: Understood, { isolate }: Paint): string {
  const named = (actor: Parameters<typeof nameIn>[1] | null) =>
    actor === null ? '' : isolate(nameIn(language, actor));
  const and = label(language, 'answer.and');
  const { about, alsoAbout, alsoBy, via, at, role, family } = understood;
  const values = {
    by: [understood.by, alsoBy]
      .filter((actor) => actor !== null)
      .map(named)
      .join(and),
    about: named(about),
    via: named(via),
    at: isolate(at?.text ?? ''),
    parties: understood.parties.map(named).join(and),
    since: isolate(understood.since ?? ''),
    until: isolate(understood.until ?? ''),
  };
  const say = (name: string) => label(language, `answer.${name}`, values);
  return [
    say(opening(understood)),
    values.by !== '' && family === 'who-spoke-about' ? say('of') : '',
    values.by !== '' && via !== null ? say('via-by') : '',
    about === null ? '' : say(role ? 'role' : 'about'),
    alsoAbout === null ? '' : label(language, 'answer.also', { about: named(alsoAbout) }),
    at === null || family === 'attended' ? '' : say(isOfMeetings(understood) ? 'in' : 'at'),
    days(understood, say),
    family === 'relay-chain' && via === null ? say('relayed-end') : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function opening({ family, by, via, parties }: Understood): string {
  if (family === 'who-spoke-about') return 'who-spoke';
  if (family === 'said-by') return by === null ? 'said' : 'said-by';
  if (family === 'relay-chain') return via !== null ? 'via' : by === null ? 'relayed' : 'relayed-by';
  if (family === 'who-met-whom' && parties.length < 2) return parties.length === 0 ? 'met-all' : 'met';
  if (family === 'attended') return 'attended';
  return parties.length === 0 ? 'meetings-all' : 'meetings';
}

function isOfMeetings({ family }: Understood): boolean {
  return family === 'who-met-whom' || family === 'attended' || family === 'meetings-of';
}

function days({ since, until }: Understood, say: (name: string) => string): string {
  if (since !== null && until !== null) return say(since === until ? 'on' : 'during');
  return since !== null ? say('since') : until !== null ? say('until') : '';
}
