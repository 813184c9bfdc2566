import type { Language } from '../../shared/case/roles.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { channelNames, confidenceNames, roleNames, stageNames } from '../../shared/messages/glossary.ts';
import type { TimelineOutput } from './timeline-command.ts';

const words = {
  da: {
    firstDay: 'Første fraværsdag',
    rules: 'Regelsæt',
    due: 'Frist',
    callBy: 'Indkald senest',
    stopsOn: 'Kan stoppe',
    acts: 'Ansvarlig',
    why: 'Hvorfor denne dato?',
    whyNot: 'Hvorfor ikke?',
  },
  en: {
    firstDay: 'First day of absence',
    rules: 'Rule set',
    due: 'Due',
    callBy: 'Call by',
    stopsOn: 'May stop',
    acts: 'Responsible',
    why: 'Why this date?',
    whyNot: 'Why not?',
  },
} as const;

/** A timeline for reading. */
export function printTimeline(
  { firstDay, ruleSet, duties, notApplicable }: TimelineOutput,
  language: Language,
): string {
  const says = words[language];
  const blocks = duties.map((duty) =>
    [
      `${dutyName(duty.id, language).long}`,
      `  ${says.due}: ${duty.due}${duty.callBy === undefined ? '' : `   ${says.callBy}: ${duty.callBy}`}${duty.stopsOn === undefined ? '' : `   ${says.stopsOn}: ${duty.stopsOn}`}`,
      `  ${says.acts}: ${roleNames[duty.responsible][language]}`,
      ...duty.actions.map(
        ({ at, stage, to, channel }) =>
          `  ${at.slice(0, 16).replace('T', ' ')}  ${stageNames[stage][language]}, ${roleNames[to][language]}, ${channelNames[channel][language]}`,
      ),
      `  ${says.why}`,
      ...duty.because.map((step, place) => `    ${place + 1}. ${step}`),
      `  ${duty.basis} (${duty.source}): ${confidenceNames[duty.confidence][language]}`,
    ].join('\n'),
  );
  const missing = notApplicable.map(({ id, because }) => `  ${dutyName(id, language).long}: ${because.join(' ')}`);
  return [
    `${says.firstDay}: ${firstDay}   ${says.rules}: ${ruleSet}`,
    ...blocks,
    [says.whyNot, ...missing].join('\n'),
  ].join('\n\n');
}
