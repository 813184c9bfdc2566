import { type LocalTime, localDay } from '../calendar/moment.ts';
import type { Excuse, SickLeave } from '../case/sick-leave.ts';
import type { DueDate } from './due-dates.ts';
import { dueSteps } from './due-steps.ts';
import type { DutyRule, RuleSet } from './duty-rule.ts';
import type { Instance } from './instances.ts';
import { notApplicable } from './not-applicable.ts';
import type { Action, NotApplicable, Plan, PlannedDuty, Step } from './plan-types.ts';
import type { Policy } from './policy.ts';
import { stepOf } from './reminder-days.ts';

/** A duty with its dates, who may act, and whether it is still looked after. */
export type Dated = {
  readonly instance: Instance;
  readonly dates: DueDate;
  readonly responsible: PlannedDuty['responsible'];
  readonly live: boolean;
};
export type PlanFacts = { readonly sickLeave: SickLeave; readonly ruleSet: RuleSet; readonly policy: Policy };

/** An excuse from before the duty was started anew says nothing of it. */
export function excuseOf({ id, fact }: Instance, { excused }: SickLeave): Excuse | undefined {
  const excuse = excused[id];
  return excuse === undefined || (fact !== undefined && fact.in > excuse.in) ? undefined : excuse;
}

/** A class, so that a plan, made far more often than its reasons are asked for, does not have to prepare for the question. */
export class Planned implements PlannedDuty {
  readonly id: string;
  readonly rule: DutyRule;
  readonly due: PlannedDuty['due'];
  readonly callBy: PlannedDuty['callBy'];
  readonly passesOn: PlannedDuty['passesOn'];
  readonly stopsOn: PlannedDuty['stopsOn'];
  readonly fromLetter: boolean;
  readonly time: LocalTime | undefined;
  readonly agreedIn: PlannedDuty['agreedIn'];
  readonly responsible: PlannedDuty['responsible'];
  readonly done: PlannedDuty['done'];
  readonly excused: PlannedDuty['excused'];
  readonly live: boolean;
  readonly byAgreement: boolean;
  readonly fallenAway = false;
  readonly actions: readonly Action[];
  readonly #duty: Dated;
  readonly #facts: PlanFacts;

  constructor(duty: Dated, actions: readonly Action[], facts: PlanFacts) {
    const { instance, dates } = duty;
    this.id = instance.id;
    this.rule = instance.rule;
    this.due = dates.due;
    this.callBy = dates.callBy;
    this.passesOn = dates.passesOn;
    this.stopsOn = dates.stopsOn;
    this.fromLetter = dates.fromLetter;
    this.time = instance.id === 'talk-4w' ? facts.sickLeave.talk?.time : instance.fact?.details.time;
    this.agreedIn = dates.due === instance.fact?.on ? instance.fact.in : undefined;
    this.responsible = duty.responsible;
    this.done = instance.done;
    this.excused = excuseOf(instance, facts.sickLeave);
    this.live = duty.live;
    this.byAgreement = instance.rule.agreement === true && facts.sickLeave.agreement === undefined;
    this.actions = actions;
    this.#duty = duty;
    this.#facts = facts;
  }

  get because(): readonly Step[] {
    const { sickLeave, policy } = this.#facts;
    const { excused } = this;
    return [
      ...dueSteps(this.#duty.instance, sickLeave, policy),
      ...chosenStep(this.#duty, this.#facts),
      ...(excused === undefined ? [] : [{ step: 'excused', reason: excused.reason, day: excused.until } as const]),
      ...this.actions.map((action) => stepOf(action, policy)),
    ];
  }
}

function chosenStep({ instance, responsible }: Dated, { sickLeave, policy }: PlanFacts): readonly Step[] {
  const choice = sickLeave.contactChoice;
  if (choice === undefined || choice.to === 'not-now' || instance.rule.responsible !== 'first-contact') return [];
  const acts = choice.to === 'self' ? 'member' : choice.to;
  if (responsible[0] !== acts) return [];
  return [{ step: 'contact-chosen', to: choice.to, day: localDay(choice.at, policy.zone) }];
}

export class WholePlan implements Plan {
  readonly ruleSet: string;
  readonly duties: readonly PlannedDuty[];
  readonly #dated: readonly Dated[];
  readonly #facts: PlanFacts;

  constructor(duties: readonly PlannedDuty[], dated: readonly Dated[], facts: PlanFacts) {
    this.ruleSet = facts.ruleSet.id;
    this.duties = duties;
    this.#dated = dated;
    this.#facts = facts;
  }

  get notApplicable(): readonly NotApplicable[] {
    return notApplicable(this.#dated, this.#facts);
  }
}
