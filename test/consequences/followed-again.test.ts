import { describe, expect, it } from 'vitest';
import { followCommit } from '../../functions/follow-commits.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { agreementIdOf } from '../../shared/consequences/agreement-lives.ts';
import { commitPrefix } from '../../shared/ports/feed.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { casePk } from '../../shared/store/keys.ts';
import { commit, perform } from '../../shared/store/perform.ts';
import type { Installation } from '../support/installation.ts';
import { caseOpened } from '../support/sick-leave.ts';
import { staffedCase } from '../support/staffed-case.ts';

const follow = (needs: Installation) => needs.feed.drain(followCommit(needs));

/** The feed gives every commit of a case once more, as it may. */
async function followAgain(needs: Installation, caseId: string): Promise<void> {
  for (const item of await needs.table.query(casePk(caseId), { prefix: commitPrefix })) await followCommit(needs)(item);
  await follow(needs);
}

async function record(needs: Installation, caseId: string, command: CommandInput): Promise<void> {
  await perform(
    needs,
    { caseId, commandId: `${caseId} ${JSON.stringify(command)}`, by: 'test' },
    Command.parse(command),
  );
  await follow(needs);
}

/** `case-1` from 2 November, and `case-2` of the same person from the 16th; it is Monday the 23rd. */
async function twoCases(): Promise<Installation> {
  const needs = await staffedCase();
  const events = [caseOpened({ firstDay: '2026-11-16' })];
  needs.moveTo('2026-11-23T08:00');
  const at = momentOfInstant(needs.clock());
  await commit(needs, undefined, { caseId: 'case-2', commandId: 'open', by: 'test', events, at });
  await follow(needs);
  return needs;
}
const statusOf = async (needs: Installation, caseId: string) => (await loadCase(needs.table, caseId))?.status;

describe('what a commit sets going outside its case happens once, however often the feed tells of it', () => {
  it('a case goes on when an open one is merged into it, and not again after it has ended', async () => {
    const needs = await twoCases();
    await record(needs, 'case-1', { do: 'end-absence', on: '2026-11-06' });
    await record(needs, 'case-2', { do: 'merge-cases', into: 'case-1' });
    expect([await statusOf(needs, 'case-1'), await statusOf(needs, 'case-2')]).toEqual(['open', 'merged']);
    await record(needs, 'case-1', { do: 'end-absence', on: '2026-11-20' });
    const ended = await loadCase(needs.table, 'case-1');
    await followAgain(needs, 'case-2');
    expect(await loadCase(needs.table, 'case-1')).toEqual(ended);
  });

  it('a merge that broke off between its two steps is finished', async () => {
    const needs = await twoCases();
    await record(needs, 'case-1', { do: 'end-absence', on: '2026-11-06' });
    const request = { caseId: 'case-2', commandId: 'merging', by: 'test' };
    await perform(needs, request, Command.parse({ do: 'merge-cases', into: 'case-1' }));
    const goesOn = Command.parse({ do: 'continue-absence', from: '2026-11-16' });
    await perform(needs, { caseId: 'case-1', commandId: 'merging:goes-on', by: 'case' }, goesOn);
    await follow(needs);
    const { status, commandIds } = (await loadCase(needs.table, 'case-1')) ?? {};
    expect({ status, last: commandIds?.slice(-2) }).toEqual({
      status: 'open',
      last: ['merging:goes-on', 'merging:absorbed'],
    });
  });

  it('a merge into a case that there is not, or that is void, leaves that one alone', async () => {
    const needs = await twoCases();
    await record(needs, 'case-1', { do: 'void-case' });
    await record(needs, 'case-2', { do: 'merge-cases', into: 'case-1' });
    await record(needs, 'case-2', { do: 'reopen-case' });
    await record(needs, 'case-2', { do: 'merge-cases', into: 'case-3' });
    expect([await statusOf(needs, 'case-1'), await statusOf(needs, 'case-3')]).toEqual(['void', undefined]);
  });

  it('an agreement is made, renewed and closed once', async () => {
    const needs = await twoCases();
    const agreement = agreementIdOf({ employerId: 'employer', personId: 'member-1' }, 'agreement-56');
    await record(needs, 'case-2', { do: 'make-56-agreement', from: '2026-11-23' });
    needs.moveTo('2026-11-24T08:00');
    await record(needs, 'case-2', { do: 'make-56-agreement', from: '2026-11-24' });
    await record(needs, 'case-2', { do: 'close-silently' });
    const closed = await loadCase(needs.table, agreement);
    expect({ status: closed?.status, version: closed?.version }).toEqual({ status: 'silent', version: 3 });
    await followAgain(needs, 'case-2');
    await followAgain(needs, agreement);
    expect(await loadCase(needs.table, agreement)).toEqual(closed);
  });

  it('the second part of a split case is opened once', async () => {
    const needs = await twoCases();
    await record(needs, 'case-1', { do: 'split-case', lastDay: '2026-11-06', from: '2026-11-16' });
    const before = needs.timelines.started.length;
    await followAgain(needs, 'case-1');
    expect(needs.timelines.started.slice(before)).toEqual([]);
  });
});
