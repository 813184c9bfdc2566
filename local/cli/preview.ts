import { localDay, type Moment, momentOfInstant } from '../../shared/calendar/moment.ts';
import { Command } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import { wordRefusal } from '../../shared/case/refusal-words.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { employeeMark, loadEmployee } from '../../shared/intake/employee.ts';
import { findPerson } from '../../shared/people/person.ts';
import { toldIn } from '../../shared/reminders/owed.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { ruleSetNamed } from '../../shared/rules/rule-sets.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { caseIdOf, casesPartition } from '../../shared/store/keys.ts';
import { changesNothing, type WhatIf, whatIf } from '../../shared/what-if/what-if.ts';
import { randomId } from '../ids.ts';
import type { OpenFolder } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';
import { caseMeant, withIds } from '../simulate/event-command.ts';
import { clockOf } from '../stored-clock.ts';
import { UsageProblem } from './fail.ts';
import { readPolicy } from './read-policy.ts';
import type { Words } from './what-if-options.ts';

/** One case as a preview shows it. */
export type PreviewedCase = { readonly key: string; readonly sickLeave: SickLeave; readonly change: WhatIf };
export type Preview = {
  /** Those that something would happen to, also where nobody would notice. */
  readonly all: readonly SickLeave[];
  readonly cases: readonly PreviewedCase[];
  /** Open cases in which nothing would change. */
  readonly unchanged: number;
  readonly refused: readonly { readonly key: string; readonly reason: string }[];
  readonly now: Moment;
};

/** What would happen to a case: nothing where it is so already. @throws CommandRefused */
export type Change = (sickLeave: SickLeave) => readonly StoredEvent[] | Promise<readonly StoredEvent[]>;

/**
 * The preview of what the words ask for. A draft of a rule set can be looked at, not carried out.
 * @throws UsageProblem, UnknownRuleSet
 */
export async function previewOf(
  open: OpenFolder,
  words: Words,
  { language, carriedOut = false }: Asked,
): Promise<Preview> {
  const { table } = open.store;
  const now = momentOfInstant((await clockOf(table))());
  const cases = words.key === undefined ? await openCases(open) : await casesOf(open, words.key, words.case);
  const change = await changeFor(open, words, { now, carriedOut });
  const all: SickLeave[] = [];
  const shown: PreviewedCase[] = [];
  const refused: { key: string; reason: string }[] = [];
  for (const sickLeave of cases) {
    const key = (await findPerson({ table, vault: open.vault }, sickLeave.personId))?.number ?? '';
    const facts = { sickLeave, told: await toldIn(table, sickLeave.caseId), now };
    try {
      const events = await change(sickLeave);
      if (events.length > 0) all.push(sickLeave);
      const changed = whatIf(facts, events);
      if (!changesNothing(changed, whatIf(facts, []))) shown.push({ key, sickLeave, change: changed });
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
      refused.push({ key, reason: wordRefusal(error.refusal, language) });
    }
  }
  return { all, cases: shown, unchanged: cases.length - shown.length - refused.length, refused, now };
}

type Asked = { readonly language: Language; readonly carriedOut?: boolean };
type Asking = { readonly now: Moment; readonly carriedOut: boolean };

async function changeFor(open: OpenFolder, words: Words, { now, carriedOut }: Asking): Promise<Change> {
  if (words.rules !== undefined) {
    const to = ruleSetNamed(words.rules).id;
    return (sickLeave) => {
      const { ruleSet: from } = sickLeave;
      if (from === to) return [];
      if (!carriedOut) return [{ type: 'rule-set-changed', v: 1, from, to }];
      return decide(sickLeave, { do: 'change-rule-set', to }, localDay(now, policyOf(sickLeave).zone));
    };
  }
  if (words.policy !== undefined) {
    const { policyVersion, policyId } = readPolicy(words.policy);
    return ({ policyVersion: from }) => [
      { type: 'policy-changed', v: 1, from, to: Math.max(policyVersion, from + 1), policyId },
    ];
  }
  return commandChange(open, words, now);
}

async function commandChange(open: OpenFolder, { key = '', fields }: Words, now: Moment): Promise<Change> {
  const needs = { table: open.store.table, vault: open.vault, clock: await clockOf(open.store.table), mint: randomId };
  const mark = employeeMark(open.vault, { employerId: defaultEmployer, number: key });
  const { cases } = await loadEmployee(open.store.table, mark, { employerId: defaultEmployer, personId: '' });
  const named = await withIds({ needs, employerId: defaultEmployer }, cases, fields);
  if (named === undefined) throw new UsageProblem('Nobody has that address, or no case that first day. Check them.');
  const command = Command.safeParse(named);
  if (!command.success) {
    const paths = command.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : issue.path.join('.') || 'do',
    );
    throw new UsageProblem(`The command cannot be read. Check these fields: ${[...new Set(paths)].join(', ')}.`);
  }
  return (sickLeave) => decide(sickLeave, command.data, localDay(now, policyOf(sickLeave).zone));
}

async function openCases({ store: { table } }: OpenFolder): Promise<readonly SickLeave[]> {
  const items = await table.queryIndex('lists', casesPartition(defaultEmployer), { prefix: 'open#' });
  const loaded = await Promise.all(items.map((item) => loadCase(table, caseIdOf(item))));
  return loaded.filter((sickLeave) => sickLeave?.status === 'open').filter((sickLeave) => sickLeave !== undefined);
}

async function casesOf({ store: { table }, vault }: OpenFolder, key: string, chosen: string | undefined) {
  const mark = employeeMark(vault, { employerId: defaultEmployer, number: key });
  const { cases } = await loadEmployee(table, mark, { employerId: defaultEmployer, personId: '' });
  const meant = caseMeant(cases, chosen);
  if (meant === undefined)
    throw new UsageProblem('There is no case of that employee number. Check --key, and --case if you gave it.');
  return [meant];
}
