import { type Day, isoDay, parseDay } from '../../shared/calendar/day.ts';
import { isoLocal } from '../../shared/calendar/moment.ts';
import { imaginedCase } from '../../shared/case/imagined-case.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { Language, Role } from '../../shared/case/roles.ts';
import type { Absence } from '../../shared/case/sick-leave.ts';
import { wordSteps } from '../../shared/messages/because-words.ts';
import { wordWhyNot } from '../../shared/messages/why-not-words.ts';
import type { RuleSet } from '../../shared/rules/duty-rule.ts';
import type { Action, PlannedDuty, Step } from '../../shared/rules/plan-types.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { ruleSetFor, ruleSetNamed } from '../../shared/rules/rule-sets.ts';
import { UsageProblem } from './fail.ts';
import { afterEvents } from './imagined-events.ts';
import { dayOption, languageOption, parseOptions } from './options.ts';
import { printTimeline } from './print-timeline.ts';
import { type ReadPolicy, readPolicy } from './read-policy.ts';

const options = {
  'first-day': { type: 'string' },
  rules: { type: 'string' },
  earlier: { type: 'string', multiple: true, default: [] as string[] },
  event: { type: 'string', multiple: true, default: [] as string[] },
  policy: { type: 'string' },
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
  const policy = values.policy === undefined ? undefined : readPolicy(values.policy);
  const output = timeline({ firstDay, rules: values.rules, earlier, events: values.event, policy, language });
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
  readonly rules?: string | undefined;
  readonly earlier: readonly Absence[];
  /** Commands as JSON, in order. */
  readonly events?: readonly string[];
  readonly policy?: ReadPolicy | undefined;
  readonly language: Language;
};

export type TimelineOutput = ReturnType<typeof timeline>;

/**
 * The plan of an absence that is reported on its first day, every role filled and every consent given, after what the events say.
 * @throws UnknownRuleSet, and UsageProblem for an event that cannot be read or does not hold
 */
export function timeline({ firstDay, rules, earlier, events = [], policy, language }: Input) {
  const ruleSet = rules === undefined ? ruleSetFor(firstDay) : switchedOn(rules, policy);
  const imagined = { ...imaginedCase(firstDay, ruleSet.id, earlier), ...policy };
  const sickLeave = afterEvents(imagined, events, language);
  const { duties, notApplicable } = planOf(sickLeave);
  return {
    firstDay: isoDay(sickLeave.firstDay),
    ruleSet: sickLeave.ruleSet,
    duties: duties.map((duty) => shown(duty, language)),
    notApplicable: notApplicable.map(({ id, because }) => ({ id, because: wordWhyNot(because, language) })),
  };
}

/** A draft is shown only where a policy has switched it on by name. @throws UnknownRuleSet, and UsageProblem for a draft */
function switchedOn(rules: string, policy: ReadPolicy | undefined): RuleSet {
  const ruleSet = ruleSetNamed(rules);
  const { draftRuleSets } = policyOf({ policyId: policy?.policyId, area: '' });
  if (ruleSet.draft !== true || draftRuleSets.includes(ruleSet.id)) return ruleSet;
  throw new UsageProblem(
    `The rule set ${ruleSet.id} is a draft: nobody has read its law. Choose dk-2026, or switch it on by name in a policy file: {"draftRuleSets": ["${ruleSet.id}"]}.`,
  );
}

const first = (responsible: PlannedDuty['responsible']): Role | 'municipality' =>
  responsible === 'municipality' ? responsible : (responsible[0] ?? 'hr');

function shown(duty: PlannedDuty, language: Language) {
  const { rule, due, callBy, passesOn, stopsOn, responsible, because } = duty;
  const date = (name: string, day: Day | undefined) => (day === undefined ? {} : { [name]: isoDay(day) });
  const goesOut = actionsUntilDone(duty);
  const told = goesOut.map(({ stage, at, to, channel }) => ({ stage, at: isoLocal(at), to: to[0] ?? 'hr', channel }));
  return {
    id: rule.id,
    due: isoDay(due),
    ...(date('callBy', callBy) as { callBy?: string }),
    ...(date('passesOn', passesOn) as { passesOn?: string }),
    ...(date('stopsOn', stopsOn) as { stopsOn?: string }),
    responsible: first(responsible),
    actions: told,
    because: wordSteps(
      because.filter((step) => step.step !== 'action' || isAmong(step, goesOut)),
      language,
    ),
    basis: rule.basis,
    source: rule.source,
    confidence: rule.confidence,
  };
}

/** What goes out before a duty is done; the welcome reaches the member all the same. */
const actionsUntilDone = ({ id, done, actions }: PlannedDuty): readonly Action[] =>
  actions.filter(
    ({ at, to }) => done === undefined || at <= done.recordedAt || (id === 'welcome' && to[0] === 'member'),
  );

const isAmong = ({ stage, to, channel }: Extract<Step, { step: 'action' }>, actions: readonly Action[]): boolean =>
  actions.some((action) => action.stage === stage && action.channel === channel && action.to[0] === to[0]);
