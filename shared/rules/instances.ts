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

type Touch = { readonly rule: DutyRule; readonly start?: Start };
type Compiled = { readonly always: readonly Touch[]; readonly byFact: ReadonlyMap<string, readonly Touch[]> };

const compiled = new WeakMap<RuleSet, Compiled>();

/** Which rules a fact concerns, sorted out once per rule set. */
function compile(ruleSet: RuleSet): Compiled {
  const known = compiled.get(ruleSet);
  if (known !== undefined) return known;
  const always: Touch[] = [];
  const byFact = new Map<string, Touch[]>();
  const touch = (fact: string, touched: Touch): void => {
    byFact.set(fact, [...(byFact.get(fact) ?? []), touched]);
  };
  for (const rule of ruleSet.duties) {
    for (const start of rule.starts)
      if (typeof start.when === 'string') always.push({ rule, start });
      else touch(start.when.fact, { rule, start });
    for (const fact of [...rule.closes, ...(rule.endedBy === undefined ? [] : [rule.endedBy])]) touch(fact, { rule });
  }
  const result = { always, byFact };
  compiled.set(ruleSet, result);
  return result;
}

/** The duties of one rule while the facts are gone through: those that a later start may replace lie after `firstOpen`. */
type Draft = { rule: DutyRule; due: DueRule; place: number; fact: Fact | undefined; done: Done | undefined };
type Drafts = Map<string, Draft[]>;

/**
 * The duties that the facts give a case, in the order of the rule set. A fact closes the oldest open duty that it may close; a start replaces
 * what is still open of its rule unless the rule repeats. Pure; the same facts give the same ids.
 */
export function instancesOf(sickLeave: SickLeave, ruleSet: RuleSet, policy: Policy): readonly Instance[] {
  const { always, byFact } = compile(ruleSet);
  const drafts: Drafts = new Map();
  if (sickLeave.agreement === undefined)
    for (const { rule, start } of always)
      if (start !== undefined && (start.when === 'always' || sickLeave.injury)) begin(drafts, { rule, start }, policy);
  for (const fact of sickLeave.facts)
    for (const touch of byFact.get(fact.fact) ?? []) record(drafts, touch, { fact, sickLeave, policy });
  return ruleSet.duties.flatMap((rule) => numbered(drafts.get(rule.id) ?? []));
}

const numbered = (drafts: readonly Draft[]): readonly Instance[] =>
  drafts.map((draft, place) => ({ ...draft, id: dutyIdOf(draft.rule.id, place + 1) }));

function begin(drafts: Drafts, { rule, start }: Required<Touch>, policy: Policy, fact?: Fact): void {
  const standing = drafts.get(rule.id) ?? [];
  const kept = rule.repeats === true ? standing : standing.filter(({ done }) => done !== undefined);
  drafts.set(rule.id, [...kept, ...draftsOf(rule, start, policy).map((draft) => ({ ...draft, fact }))]);
}

function draftsOf(rule: DutyRule, start: Start, policy: Policy): readonly Draft[] {
  const dues = Array.isArray(start.due) ? (start.due as readonly DueRule[]) : [start.due as DueRule];
  const draft = (due: DueRule, place = 0): Draft => ({ rule, due, place, fact: undefined, done: undefined });
  return dues.flatMap((due) =>
    due.kind === 'contact-days' ? policy.leaderContactDays.map((_, place) => draft(due, place)) : [draft(due)],
  );
}

type Recording = { readonly fact: Fact; readonly sickLeave: SickLeave; readonly policy: Policy };

function record(drafts: Drafts, { rule, start }: Touch, { fact, sickLeave, policy }: Recording): void {
  // An agreement's own timeline knows nothing but the agreement.
  if (sickLeave.agreement !== undefined && rule.id !== sickLeave.agreement.id) return;
  if (start !== undefined) {
    if (startsAtAll(rule, start, { fact, sickLeave, policy })) begin(drafts, { rule, start }, policy, fact);
    return;
  }
  const done = { on: fact.on, recordedAt: fact.at };
  const open = (drafts.get(rule.id) ?? []).filter((draft) => draft.done === undefined);
  for (const draft of fact.fact === rule.endedBy ? open : open.slice(0, 1)) draft.done = done;
}

/** A pause without an end has no date; a date that has passed when it becomes known starts nothing where the rule says so. */
function startsAtAll(rule: DutyRule, start: Start, { fact, sickLeave, policy }: Recording): boolean {
  const [first] = draftsOf(rule, start, policy);
  if (first === undefined) return false;
  const day = dueDay({ ...first, id: rule.id, fact }, sickLeave, policy);
  return day !== undefined && (start.unlessPast !== true || day >= localDay(fact.at, policy.zone));
}
