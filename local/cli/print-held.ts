import type { Language } from '../../shared/case/roles.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { channelNames, roleNames, stageNames } from '../../shared/messages/glossary.ts';
import type { heldJson } from './held-json.ts';
import { textTable } from './text-table.ts';

type Listed = Awaited<ReturnType<typeof heldJson>>;

/** What is held back, for reading: a table, below it the texts that were asked for. */
export function printHeld({ held, messages }: Listed, language: Language): string {
  const says = words[language];
  if (held.length === 0) return says.none;
  const rows = held.map(({ id, key, dated, dutyId, stage, role, channel }) => [
    ...[id, key, dated.slice(0, 10), dutyName(dutyId, language).short],
    ...[stageNames[stage][language], roleNames[role][language], channelNames[channel][language]],
  ]);
  const texts = held.flatMap(({ id, subject, text }) =>
    text === undefined ? [] : ['', `${id}${subject === undefined ? '' : `: ${subject}`}`, text.replace(/^/gm, '  ')],
  );
  return [says.sum(held.length, messages), '', textTable(says.header, rows), ...texts, '', says.next].join('\n');
}

const words = {
  da: {
    none: 'Intet er holdt tilbage.',
    sum: (held: number, messages: number) =>
      `Holdt tilbage, fordi det ligger før startdatoen for beskeder: ${held}. Godkendes det hele, sendes ${messages} beskeder.`,
    header: ['Id', 'Nummer', 'Dateret', 'Opgave', 'Trin', 'Rolle', 'Kanal'],
    next: 'Send dem med: holdfast approve ID… | --all. Lad være med: holdfast drop ID… | --all.',
  },
  en: {
    none: 'Nothing is held back.',
    sum: (held: number, messages: number) =>
      `Held back because they lie before the start of messages: ${held}. If all are approved, ${messages} messages go out.`,
    header: ['Id', 'Number', 'Dated', 'Task', 'Stage', 'Role', 'Channel'],
    next: 'Send them with: holdfast approve ID… | --all. Leave them with: holdfast drop ID… | --all.',
  },
} as const;
