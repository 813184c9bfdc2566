import { followCommit } from '../../functions/follow-commits.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { loadEmployee } from '../../shared/intake/employee.ts';
import { registerAbsence } from '../../shared/intake/register-absence.ts';
import type { LogLine } from '../../shared/log.ts';
import { erasePerson } from '../../shared/people/erase-person.ts';
import { employeeMark } from '../../shared/people/look-up-keys.ts';
import type { Item, Table } from '../../shared/ports/table.ts';
import { retain } from '../../shared/retention/retain.ts';
import { retentionPlan } from '../../shared/retention/retention-plan.ts';
import { orNothing, tryingEach } from '../../shared/retention/trying.ts';
import { gatherStatistics } from '../../shared/statistics/gather.ts';
import { perform } from '../../shared/store/perform.ts';
import { row } from '../support/absence-row.ts';
import { installation } from '../support/installation.ts';
import { watchedTable } from './store-items.ts';

type Row = Parameters<typeof row>[1];

/** A workplace whose nights can be lived through: the statistics are counted and what is past its period goes. */
export function retentionStory(at: string, also: (table: Table) => Table = (table) => table) {
  const watched = watchedTable();
  const inner = installation(at, (table) => also(watched.wrap(table)));
  const erasing = { table: inner.table, erased: inner.erased, loginClock: inner.clock };
  const needs = { ...inner, erase: (personId: string) => erasePerson(erasing, personId) };
  const now = () => momentOfInstant(needs.clock());
  const employerId = 'employer';
  const follow = () => needs.feed.drain(followCommit(needs));
  let commands = 0;
  const employee = (number = '100101') =>
    loadEmployee(needs.table, employeeMark(needs.vault, { employerId, number }), { employerId, personId: '' });
  return {
    needs,
    employee,
    left: watched.left,
    /** Registers an absence; ended when `lastDay` says so. */
    ill: async (firstDay: string, more: Row = {}) => {
      const registered = await registerAbsence(needs, employerId, row(firstDay, more));
      await follow();
      return registered;
    },
    give: async ({ caseId }: Pick<SickLeave, 'caseId'>, command: CommandInput) => {
      commands += 1;
      const request = { caseId, commandId: `command-${commands}`, by: 'test' };
      const { sickLeave } = await perform(needs, request, Command.parse(command));
      await follow();
      return sickLeave;
    },
    count: () => gatherStatistics({ ...needs, isDisputed: () => false }, employerId, now()),
    retain: async () => (await retain({ ...needs, trying: orNothing }, { employerId, now: now() })).counts,
    /** A night that passes over what it cannot do, and what that was. */
    trouble: async () => {
      const lines: LogLine[] = [];
      const { trying } = tryingEach((line) => lines.push(line));
      await retain({ ...needs, trying }, { employerId, now: now() });
      return lines.map(({ caseId, reason }) => ({ caseId, reason }));
    },
    plan: () => retentionPlan(needs, employerId, now()),
  };
}
export type RetentionStory = ReturnType<typeof retentionStory>;

/** What kinds of items there are: where their keys begin. */
export const kindsOf = (items: readonly Item[]): readonly string[] =>
  [
    ...new Set(
      items.map(({ pk, sk }) => (pk.startsWith('GONE#') ? 'GONE' : `${pk.split('#')[0]} ${sk.split('#')[0]}`)),
    ),
  ].sort();
