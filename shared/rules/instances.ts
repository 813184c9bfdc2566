import { localDay } from '../calendar/moment.ts';
import type { Fact } from '../case/facts.ts';
import type { Done, SickLeave } from '../case/sick-leave.ts';
import { dueDay } from './due-dates.ts';
import { dutyIdOf } from './duty-id.ts';
import type { DueRule, DutyRule, RuleSet, Start } from './duty-rule.ts';
import type { Policy } from './policy.ts';

/** A duty that a case has: its rule, what started it (nothing but the case itself, or a fact), and whether it is done. */
export type Instance = {
  readonly id: string;
  readonly rule: DutyRule;
  readonly due: DueRule;
  /** Which of the policy's contact days it is. */
  readonly place: number;
  readonly fact: Fact | undefined;
  readonly done: Done | undefined;
};

/** The duties of each rule, by the rule's place in the rule set, and all of them in that order. */
type Standing = { readonly byRule: readonly (readonly Instance[])[]; readonly list: readonly Instance[] };
/** What makes a duty of a rule: each of its due dates makes one. */
type Begin = {
  readonly rule: DutyRule;
  readonly unlessPast: boolean;
  readonly dues: readonly Pick<Instance, 'due' | 'place'>[];
};
/** What a fact does to the rule at a place: begins its duties, or without `begin` closes one. */
type Touch = { readonly place: number; readonly rule: DutyRule; readonly begin?: Begin | undefined };
type Compiled = {
  readonly byFact: ReadonlyMap<string, readonly Touch[]>;
  readonly usual: Standing;
  readonly injured: Standing;
  readonly none: Standing;
};

/**
 * The duties that the facts give a case, in the order of the rule set. A fact closes the oldest open duty that it may close; a start replaces
 * what is still open of its rule unless the rule repeats. Pure; the same facts give the same ids.
 */
export function instancesOf(sickLeave: SickLeave, ruleSet: RuleSet, policy: Policy): readonly Instance[] {
  const { byFact, ...standings } = compile(ruleSet, policy);
  const { agreement, injury } = sickLeave;
  const standing = agreement !== undefined ? standings.none : injury ? standings.injured : standings.usual;
  let byRule: (readonly Instance[])[] | undefined;
  for (const fact of sickLeave.facts)
    for (const touch of byFact.get(fact.fact) ?? nothing) {
      // An agreement's own timeline knows nothing but the agreement.
      if (agreement !== undefined && touch.rule.id !== agreement.id) continue;
      byRule ??= standing.byRule.slice();
      byRule[touch.place] = recorded(byRule[touch.place] ?? [], touch, { fact, sickLeave, policy });
    }
  // Most cases have no fact that changes anything: they share the list.
  return byRule === undefined ? standing.list : byRule.flat();
}

const nothing: readonly Touch[] = [];
const known = new WeakMap<RuleSet, WeakMap<Policy, Compiled>>();

/** Which rules a fact concerns and which duties are there from the start, sorted out once per rule set and policy. */
function compile(ruleSet: RuleSet, policy: Policy): Compiled {
  const ofRuleSet = known.get(ruleSet) ?? new WeakMap<Policy, Compiled>();
  known.set(ruleSet, ofRuleSet);
  const before = ofRuleSet.get(policy);
  if (before !== undefined) return before;
  const { duties } = ruleSet;
  const touches = duties.flatMap((rule, place) =>
    factsOf(rule).map(([fact, start]) => ({
      fact,
      place,
      rule,
      begin: start === undefined ? undefined : beginOf(rule, start, policy),
    })),
  );
  const result = {
    byFact: Map.groupBy(touches, ({ fact }) => fact) as ReadonlyMap<string, readonly Touch[]>,
    usual: standingFrom(duties, ['always'], policy),
    injured: standingFrom(duties, ['always', 'injury'], policy),
    none: standingFrom(duties, [], policy),
  };
  ofRuleSet.set(policy, result);
  return result;
}

function factsOf({ starts, closes, endedBy }: DutyRule): readonly (readonly [string, Start?])[] {
  const starting = starts.flatMap((start) =>
    typeof start.when === 'object' ? [[start.when.fact, start] as const] : [],
  );
  const closing = [...closes, ...(endedBy === undefined ? [] : [endedBy])].map((fact) => [fact] as const);
  return [...starting, ...closing];
}

function beginOf(rule: DutyRule, start: Start, policy: Policy): Begin {
  const dues: readonly DueRule[] = 'kind' in start.due ? [start.due] : start.due;
  return {
    rule,
    unlessPast: start.unlessPast === true,
    dues: dues.flatMap((due): Begin['dues'] =>
      due.kind === 'contact-days' ? policy.leaderContactDays.map((_, place) => ({ due, place })) : [{ due, place: 0 }],
    ),
  };
}

function standingFrom(duties: readonly DutyRule[], when: readonly Start['when'][], policy: Policy): Standing {
  const byRule = duties.map((rule) => {
    const start = rule.starts.find((each) => when.includes(each.when));
    return start === undefined ? [] : begun([], beginOf(rule, start, policy), undefined);
  });
  return { byRule, list: byRule.flat() };
}

/** The duties of a rule after it has begun once more. */
function begun(standing: readonly Instance[], { rule, dues }: Begin, fact: Fact | undefined): readonly Instance[] {
  const all: Instance[] = [];
  for (const instance of standing) if (isKept(instance, fact)) all.push(instance);
  for (const { due, place } of dues) all.push({ id: freeId(rule, all), rule, due, place, fact, done: undefined });
  return all;
}

/** What is done stays; what is open gives way to a new start, unless the rule says that it stands beside it. */
const isKept = ({ rule, done, fact: of }: Instance, fact: Fact | undefined): boolean =>
  done !== undefined || rule.repeats === 'each' || (rule.repeats === 'by-fact' && of?.fact !== fact?.fact);

/** The first number that is free: a duty that takes another's place takes its name. */
function freeId({ id }: DutyRule, taken: readonly Instance[]): string {
  let number = 1;
  while (taken.some((instance) => instance.id === dutyIdOf(id, number))) number += 1;
  return dutyIdOf(id, number);
}

type Recording = { readonly fact: Fact; readonly sickLeave: SickLeave; readonly policy: Policy };

function recorded(standing: readonly Instance[], { rule, begin }: Touch, recording: Recording): readonly Instance[] {
  const { fact } = recording;
  if (begin !== undefined)
    return isPast(begin, recording)
      ? standing.filter((instance) => isKept(instance, fact))
      : begun(standing, begin, fact);
  const done = { on: fact.on, recordedAt: fact.at };
  const endsAll = fact.fact === rule.endedBy;
  const first = standing.findIndex((instance) => instance.done === undefined);
  if (first === -1) return standing;
  return standing.map((instance, place) =>
    instance.done === undefined && (endsAll || place === first) ? { ...instance, done } : instance,
  );
}

/** A date that has passed when it becomes known starts nothing, where the rule says so. */
function isPast(begin: Begin, { fact, sickLeave, policy }: Recording): boolean {
  if (!begin.unlessPast) return false;
  const [first] = begun([], begin, fact);
  const day = first === undefined ? undefined : dueDay(first, sickLeave, policy);
  return day !== undefined && day < localDay(fact.at, policy.zone);
}
