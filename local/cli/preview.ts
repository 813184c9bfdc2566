import { localDay, type Moment, momentOfInstant } from '../../shared/calendar/moment.ts';
import { AskedCommand, type Command } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import { wordRefusal } from '../../shared/case/refusal-words.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { loadEmployee } from '../../shared/intake/employee.ts';
import { employeeMark } from '../../shared/people/look-up-keys.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { ruleSetNamed } from '../../shared/rules/rule-sets.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { caseIdOf, casesPartition } from '../../shared/store/keys.ts';
import { policyIdOf } from '../../shared/store/policies.ts';
import { imaginedOthers } from '../../shared/what-if/imagined-others.ts';
import { keyOf, type PreviewedCase, previewCase } from '../../shared/what-if/preview-case.ts';
import { randomId } from '../ids.ts';
import type { OpenFolder } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';
import { caseMeant, holdsRole, withIds } from '../simulate/event-command.ts';
import { wrongFields } from '../simulate/wrong-fields.ts';
import { clockOf } from '../stored-clock.ts';
import { UsageProblem } from './fail.ts';
import { policyText, readPolicy } from './read-policy.ts';
import type { Words } from './what-if-options.ts';

export type Preview = {
  /** Those that something would happen to, also where nobody would notice. */
  readonly all: readonly SickLeave[];
  readonly cases: readonly PreviewedCase[];
  /** Open cases in which nothing would change. */
  readonly unchanged: number;
  readonly refused: readonly { readonly key: string; readonly reason: string }[];
};

/** What would happen to a case: nothing where it is so already. @throws CommandRefused */
type Change = (sickLeave: SickLeave) => readonly StoredEvent[];

/**
 * The preview of what the words ask for. A draft of a rule set can be looked at, not carried out.
 * @throws UsageProblem, UnknownRuleSet
 */
export async function previewOf(
  open: OpenFolder,
  words: Words,
  { language, carriedOut = false }: Asked,
): Promise<Preview> {
  const now = momentOfInstant((await clockOf(open.store.table))());
  const cases = words.key === undefined ? await openCases(open) : await casesOf(open, words.key, words);
  const change = await changeFor(open, words, { cases, now, carriedOut });
  const all: SickLeave[] = [];
  const shown: PreviewedCase[] = [];
  const refused: { key: string; reason: string }[] = [];
  for (const sickLeave of cases) {
    try {
      const events = change(sickLeave);
      if (events.length > 0) all.push(sickLeave);
      const imagined = { before: sickLeave, caseId: sickLeave.caseId, events, at: now };
      for (const each of [imagined, ...(await imaginedOthers(open.store.table, imagined))]) {
        const previewed = await previewCase({ table: open.store.table, vault: open.vault }, each);
        if (previewed.change.changes) shown.push(previewed);
      }
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
      refused.push({
        key: await keyOf({ table: open.store.table, vault: open.vault }, sickLeave),
        reason: wordRefusal(error.refusal, language),
      });
    }
  }
  const changed = new Set(shown.map(({ sickLeave }) => sickLeave));
  const unchanged = cases.filter((sickLeave) => !changed.has(sickLeave));
  return { all, cases: shown, unchanged: unchanged.length - refused.length, refused };
}

type Asked = { readonly language: Language; readonly carriedOut?: boolean };
type Asking = { readonly cases: readonly SickLeave[]; readonly now: Moment; readonly carriedOut: boolean };

async function changeFor(open: OpenFolder, words: Words, { cases, now, carriedOut }: Asking): Promise<Change> {
  const decided = (sickLeave: SickLeave, command: Command): readonly StoredEvent[] =>
    decide(sickLeave, command, localDay(now, policyOf(sickLeave).zone));
  if (words.rules !== undefined) {
    const { id: to, draft = false } = ruleSetNamed(words.rules);
    return (sickLeave) => {
      const { ruleSet: from } = sickLeave;
      if (from === to) return [];
      if (draft && !carriedOut) return [{ type: 'rule-set-changed', v: 1, from, to }];
      return decided(sickLeave, { do: 'change-rule-set', to });
    };
  }
  if (words.policy !== undefined) {
    const content = policyIdOf(policyText(words.policy));
    const { policyVersion, policyId } = readPolicy(words.policy);
    return (sickLeave) => {
      if (sickLeave.policyId === content) return [];
      const to = Math.max(policyVersion, sickLeave.policyVersion + 1);
      return decided(sickLeave, { do: 'change-policy', to, policyId });
    };
  }
  const command = await commandFor(open, words);
  const needs = { table: open.store.table, clock: await clockOf(open.store.table) };
  for (const sickLeave of cases)
    if (!(await holdsRole(needs, sickLeave, command)))
      throw new UsageProblem('Whom "who" names does not hold that role for the workplace and agreement area.');
  return (sickLeave) => decided(sickLeave, command);
}

/** @throws UsageProblem naming the fields that are wrong */
async function commandFor(open: OpenFolder, { key = '', fields }: Words): Promise<Command> {
  const needs = { table: open.store.table, vault: open.vault, clock: await clockOf(open.store.table), mint: randomId };
  const mark = employeeMark(open.vault, { employerId: defaultEmployer, number: key });
  const { cases } = await loadEmployee(open.store.table, mark, { employerId: defaultEmployer, personId: '' });
  const named = await withIds({ needs, employerId: defaultEmployer }, cases, fields);
  if (named === undefined) throw new UsageProblem('Nobody has that address, or no case that first day. Check them.');
  const command = AskedCommand.safeParse(named);
  if (command.success) return command.data;
  throw new UsageProblem(`The command cannot be read. Check these fields: ${wrongFields(command.error.issues)}.`);
}

async function openCases({ store: { table } }: OpenFolder): Promise<readonly SickLeave[]> {
  const items = await table.queryIndex('lists', casesPartition(defaultEmployer), { prefix: 'open#' });
  const loaded = await Promise.all(items.map((item) => loadCase(table, caseIdOf(item))));
  return loaded.filter((sickLeave) => sickLeave?.status === 'open').filter((sickLeave) => sickLeave !== undefined);
}

async function casesOf({ store: { table }, vault }: OpenFolder, key: string, { case: chosen, fields }: Words) {
  const mark = employeeMark(vault, { employerId: defaultEmployer, number: key });
  const { cases } = await loadEmployee(table, mark, { employerId: defaultEmployer, personId: '' });
  const meant = caseMeant(cases, chosen, fields.do);
  if (meant === undefined)
    throw new UsageProblem('There is no case of that employee number. Check --key, and --case if you gave it.');
  return [meant];
}
