import { type Day, isoDay } from '../../shared/calendar/day.ts';
import { isoLocal } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/case/roles.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { channelNames, roleNames, stageNames } from '../../shared/messages/glossary.ts';
import type { PreviewedCase } from '../../shared/what-if/preview-case.ts';
import type { Message } from '../../shared/what-if/what-if.ts';
import type { Preview } from './preview.ts';

/** A preview for reading: case by case what moves, what went out, what would be sent and corrected. */
export function printWhatIf({ cases, unchanged, refused }: Preview, language: Language): string {
  const says = words[language];
  return [
    says.sum({ changed: cases.length, unchanged, refused: refused.length }),
    ...refused.map(({ key, reason }) => `  ${key}: ${reason}`),
    ...cases.flatMap((previewed) => ['', ...caseLines(previewed, language)]),
  ].join('\n');
}

function caseLines({ key, sickLeave, sent, change }: PreviewedCase, language: Language): readonly string[] {
  const says = words[language];
  const name = (dutyId: string): string => dutyName(dutyId, language).short;
  const { moved, begun, gone, toSend, noLonger, corrected } = change;
  const stays = moved.length + begun.length + gone.length === 0 ? [`  ${says.noDateMoves}`] : [];
  return [
    `${key} (${says.firstDay} ${isoDay(sickLeave.firstDay)})`,
    ...stays,
    ...moved.map(({ dutyId, from, to }) => `  ${says.moves}: ${name(dutyId)}, ${arrow(from, to)}`),
    ...begun.map(({ dutyId, due }) => `  ${says.begins}: ${name(dutyId)}, ${isoDay(due)}`),
    ...gone.map(({ dutyId, due }) => `  ${says.goes}: ${name(dutyId)}, ${isoDay(due)}`),
    ...corrected.map(
      ({ dutyId, to, channel }) =>
        `  ${says.corrected}: ${name(dutyId)}, ${roleNames[to][language]}, ${channelNames[channel][language]}`,
    ),
    ...listed(says.sent, sent, language),
    ...listed(says.noLonger, noLonger, language),
    ...listed(says.toSend, toSend, language),
  ];
}

const arrow = (from: Day, to: Day): string => `${isoDay(from)} -> ${isoDay(to)}`;

const listed = (title: string, messages: readonly Message[], language: Language): readonly string[] =>
  messages.length === 0 ? [] : [`  ${title}:`, ...messages.map((message) => `    ${messageLine(message, language)}`)];

const messageLine = ({ dutyId, stage, to, channel, at }: Message, language: Language): string =>
  [
    isoLocal(at).slice(0, 16).replace('T', ' '),
    dutyName(dutyId, language).short,
    stageNames[stage][language],
    roleNames[to][language],
    channelNames[channel][language],
  ].join(', ');

type Sum = Readonly<Record<'changed' | 'unchanged' | 'refused', number>>;

const words = {
  da: {
    sum: ({ changed, unchanged, refused }: Sum) =>
      `${changed} forløb ville ændre sig, ${unchanged} ikke, ${refused} afviser.`,
    firstDay: 'første fraværsdag',
    noDateMoves: 'Ingen dato flytter sig.',
    moves: 'Flytter sig',
    begins: 'Kommer til',
    goes: 'Bortfalder',
    corrected: 'Får en rettelse',
    sent: 'Er sendt',
    noLonger: 'Sendes ikke mere',
    toSend: 'Sendes herefter',
  },
  en: {
    sum: ({ changed, unchanged, refused }: Sum) =>
      `Cases: ${changed} would change, ${unchanged} would not, ${refused} refuse.`,
    firstDay: 'first day of absence',
    noDateMoves: 'No date moves.',
    moves: 'Moves',
    begins: 'Comes in',
    goes: 'Falls away',
    corrected: 'Gets a correction',
    sent: 'Has been sent',
    noLonger: 'Is sent no more',
    toSend: 'Is sent from now on',
  },
} as const;
