import type { Log } from '../shared/log.ts';
import { addressMark } from '../shared/people/person.ts';
import type { Table } from '../shared/ports/table.ts';
import type { Vault } from '../shared/ports/vault.ts';
import { recordReceipt } from '../shared/reminders/record-receipt.ts';
import { readReceipt } from './aws/read-receipt.ts';

export type ReceiptsNeeds = { readonly table: Table; readonly vault: Vault; readonly log: Log };

/**
 * Writes down what a provider says became of a message. What it cannot read it throws, and the queue puts it with the dead letters in the
 * end; what is about no delivery that there is, is counted in the log and dropped.
 */
export const receipts =
  ({ table, vault, log }: ReceiptsNeeds) =>
  async (body: string): Promise<void> => {
    const receipt = readReceipt(body, (address) => addressMark(vault, address));
    if (typeof receipt === 'string') return log({ what: 'receipt', outcome: 'dropped', reason: receipt, count: 1 });
    const { caseId, status } = receipt;
    const recorded = await recordReceipt(table, receipt);
    const dropped = recorded === 'unknown' || recorded === 'another-send';
    log({ what: 'receipt', caseId, outcome: dropped ? 'dropped' : status, reason: recorded, count: 1 });
  };
