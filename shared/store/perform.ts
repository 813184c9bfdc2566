import { isoUtc, localDay, type Moment, momentOfInstant } from '../calendar/moment.ts';
import type { Command } from '../case/commands.ts';
import { decide } from '../case/decide.ts';
import { CaseEvent, type StoredEvent } from '../case/events.ts';
import { fold, replans } from '../case/fold.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Clock } from '../clock.ts';
import type { Item, Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { policyOf } from '../rules/policies.ts';
import { loadCase } from './cases.ts';
import { type CommitDraft, toCommit, toCommitItem } from './commit-item.ts';
import { commitKey } from './keys.ts';
import { loadPolicyOf } from './policies.ts';
import { seenIn, seenOf } from './seen.ts';
import { settle } from './settle.ts';
import { giveBack, noteLanded, takeUnseen } from './witnesses.ts';

/** What writing to a case takes. */
export type CaseNeeds = { readonly table: Table; readonly vault: Vault; readonly clock: Clock };

/** Who asks what of which case. `seenVersion` is the version the person had before them when they decided, if a person asks. */
export type Request = {
  readonly caseId: string;
  readonly commandId: string;
  readonly by: string;
  readonly seenVersion?: number | undefined;
  /** The line of an import that asks. */
  readonly via?: string | undefined;
  /** Asked of the case as it is decided on, with each try: throws where whoever asks may not. */
  readonly admits?: ((sickLeave: SickLeave) => Promise<void>) | undefined;
};

/** `repeated`: the command had landed before, and nothing was written. */
export type Performed = { readonly sickLeave: SickLeave; readonly repeated: boolean };

export class UnknownCase extends Error {
  override readonly name = 'UnknownCase';
  constructor(caseId: string) {
    super(`There is no case ${caseId}. Look it up in the list of cases.`);
  }
}

/** The case changed since the person saw it, or keeps changing under a command: look again and decide again. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
  constructor(caseId: string) {
    super(`Case ${caseId} has changed in the meantime. Look at it again and repeat what still holds.`);
  }
}

/** Each try that loses found another command's commit; more than this many in a row is no race but a fault. */
export const tries = 20;

/**
 * Carries out a command: decides on the newest facts and writes one commit. Repeating a command id gives the old result.
 * @throws UnknownCase, CommandRefused, VersionConflict, whatever `admits` throws
 */
export async function perform(needs: CaseNeeds, request: Request, command: Command): Promise<Performed> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const sickLeave = await loadCase(needs.table, request.caseId);
    if (sickLeave === undefined) throw new UnknownCase(request.caseId);
    await request.admits?.(sickLeave);
    if (sickLeave.commandIds.includes(request.commandId)) return { sickLeave, repeated: true };
    if (request.seenVersion !== undefined && request.seenVersion !== sickLeave.version)
      throw new VersionConflict(request.caseId);
    const now = momentOfInstant(needs.clock());
    const today = localDay(now, policyOf(sickLeave).zone);
    if (command.do === 'change-policy')
      await loadPolicyOf(needs.table, { employerId: sickLeave.employerId, policyId: command.policyId });
    const landed = await commit(needs, sickLeave, { ...request, events: decide(sickLeave, command, today), at: now });
    if (landed !== undefined) return { sickLeave: landed, repeated: false };
  }
  throw new VersionConflict(request.caseId);
}

export type NewCommit = {
  readonly caseId: string;
  readonly commandId: string;
  /** Those of the commands that it carries out with the first. */
  readonly also?: readonly string[] | undefined;
  readonly by: string;
  readonly via?: string | undefined;
  readonly events: readonly StoredEvent[];
  readonly at: Moment;
};

/**
 * Writes the commit that follows a state, and says what the case is then; undefined when another commit took its place.
 * One conditional put is the whole transaction: all events of a command land, or none do.
 */
export async function commit(
  needs: CaseNeeds,
  before: SickLeave | undefined,
  request: NewCommit,
): Promise<SickLeave | undefined> {
  const { caseId, commandId, also = [], by, via, events, at } = request;
  const version = (before?.version ?? 0) + 1;
  const parsed = events.map((event) => CaseEvent.parse(event));
  const newPlan = replans(before, { caseId, version, events: parsed, at });
  const replaces = newPlan ? before?.planVersion : undefined;
  const ids = also.length === 0 ? { commandId } : { commandId, also };
  const draft = { caseId, version, ...ids, events, at: isoUtc(at), by, via, replans: newPlan, replaces };
  const item = await putCommit(needs, draft, before?.head ?? '');
  if (item === undefined) return undefined;
  const after = fold(before, toCommit(item));
  // People read their own writes; the feed does the same again for whatever fails here.
  await Promise.all([
    settle(needs.table, after, at).catch(() => undefined),
    noteLanded(needs, seenOf(caseId, version, String(item.hash)), seenIn(item)).catch(() => undefined),
  ]);
  return after;
}

/** The item of a commit that landed; undefined when another took its place. */
async function putCommit(needs: CaseNeeds, draft: CommitDraft, previous: string): Promise<Item | undefined> {
  const saw = await takeUnseen(needs, draft.caseId);
  const item = toCommitItem(needs.vault, saw.length === 0 ? draft : { ...draft, saw }, previous);
  let hasLanded = false;
  try {
    // What could not be read is not written; and the process that has read it need not read it when the feed brings it.
    toCommit(item);
    hasLanded = await needs.table.put(item, 'if-absent');
  } finally {
    if (!hasLanded) await giveBack(needs, saw);
  }
  if (hasLanded) return item;
  // A put that is retried because its answer was lost finds its own commit there, whatever that had seen: it landed.
  const standing = await needs.table.get(commitKey(draft.caseId, draft.version));
  if (standing === undefined) return undefined;
  const ours = toCommitItem(needs.vault, { ...draft, ...withSeen(standing) }, previous);
  return standing.hash === ours.hash ? standing : undefined;
}

const withSeen = (item: Item): Pick<CommitDraft, 'saw'> => (item.saw === undefined ? {} : { saw: seenIn(item) });
