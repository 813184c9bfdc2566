import { type Day, isoDay, parseDay } from '../../shared/calendar/day.ts';
import { isoLocal } from '../../shared/calendar/moment.ts';
import { imaginedCase } from '../../shared/case/imagined-case.ts';
import type { Language, Role } from '../../shared/case/roles.ts';
import type { Absence } from '../../shared/case/sick-leave.ts';
import { wordSteps } from '../../shared/messages/because-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { channelNames, confidenceNames, roleNames, stageNames } from '../../shared/messages/glossary.ts';
import { defaultPolicy } from '../../shared/rules/default-policy.ts';
import { plan } from '../../shared/rules/plan.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import { ruleSetFor, ruleSetNamed } from '../../shared/rules/rule-sets.ts';
import { UsageProblem } from './fail.ts';
import { dayOption, languageOption, parseOptions } from './options.ts';

const options = {
  'first-day': { type: 'string' },
  rules: { type: 'string' },
  earlier: { type: 'string', multiple: true, default: [] as string[] },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** `holdfast timeline`: the plan of one absence. @throws UsageProblem, UnknownRuleSet */
export async function timelineCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values, positionals } = parseOptions(args, options);
  const [given, ...surplus] = [values['first-day'] ?? [], positionals].flat();
  const firstDay = dayOption('first-day', given);
  if (firstDay === undefined || surplus.length > 0)
    throw new UsageProblem('timeline needs the first day of absence and no other argument: --first-day 2026-11-02.');
  const language = languageOption(values.lang);
  const earlier = values.earlier.map((text) => earlierAbsence(text, firstDay));
  const output = timeline({ firstDay, rules: values.rules, earlier, language });
  print(values.json ? JSON.stringify(output, null, 2) : printTimeline(output, language));
}

function earlierAbsence(text: string, before: Day): Absence {
  const [from = '', to = '', ...more] = text.split('..');
  const firstDay = parseDay(from);
  const lastDay = parseDay(to);
  const readable = firstDay !== undefined && lastDay !== undefined && more.length === 0;
  if (!readable || lastDay < firstDay || lastDay >= before)
    throw new UsageProblem(
      '--earlier takes the first and the last day of an absence that ended before: 2026-03-01..2026-05-15.',
    );
  return { firstDay, lastDay };
}

type Input = {
  readonly firstDay: Day;
  readonly rules: string | undefined;
  readonly earlier: readonly Absence[];
  readonly language: Language;
};

export type TimelineOutput = ReturnType<typeof timeline>;

/** The plan of an absence that is reported on its first day, every role filled and every consent given. @throws UnknownRuleSet */
export function timeline({ firstDay, rules, earlier, language }: Input) {
  const ruleSet = rules === undefined ? ruleSetFor(firstDay) : ruleSetNamed(rules);
  const { duties } = plan(imaginedCase(firstDay, ruleSet.id, earlier), ruleSet, defaultPolicy);
  return { firstDay: isoDay(firstDay), ruleSet: ruleSet.id, duties: duties.map((duty) => shown(duty, language)) };
}

const first = (responsible: PlannedDuty['responsible']): Role | 'municipality' =>
  responsible === 'municipality' ? responsible : (responsible[0] ?? 'hr');

function shown(
  { rule, due, callBy, passesOn, stopsOn, responsible, actions, because }: PlannedDuty,
  language: Language,
) {
  const date = (name: string, day: Day | undefined) => (day === undefined ? {} : { [name]: isoDay(day) });
  return {
    id: rule.id,
    due: isoDay(due),
    ...(date('callBy', callBy) as { callBy?: string }),
    ...(date('passesOn', passesOn) as { passesOn?: string }),
    ...(date('stopsOn', stopsOn) as { stopsOn?: string }),
    responsible: first(responsible),
    actions: actions.map(({ stage, at, to, channel }) => ({ stage, at: isoLocal(at), to: to[0] ?? 'hr', channel })),
    because: wordSteps(because, language),
    basis: rule.basis,
    source: rule.source,
    confidence: rule.confidence,
  };
}

const words = {
  da: {
    firstDay: 'Første fraværsdag',
    rules: 'Regelsæt',
    due: 'Frist',
    callBy: 'Indkald senest',
    stopsOn: 'Kan stoppe',
    acts: 'Ansvarlig',
    why: 'Hvorfor denne dato?',
  },
  en: {
    firstDay: 'First day of absence',
    rules: 'Rule set',
    due: 'Due',
    callBy: 'Call by',
    stopsOn: 'May stop',
    acts: 'Responsible',
    why: 'Why this date?',
  },
} as const;

function printTimeline({ firstDay, ruleSet, duties }: TimelineOutput, language: Language): string {
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
  return [`${says.firstDay}: ${firstDay}   ${says.rules}: ${ruleSet}`, ...blocks].join('\n\n');
}
