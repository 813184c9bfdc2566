import { deliveryStatuses } from '../../shared/reminders/delivery-status.ts';
import { WrongWords } from './fail.ts';
import { findDeliveries, type Listed, statusOption } from './listed-deliveries.ts';
import { openExisting } from './open-existing.ts';
import { parseOptions } from './options.ts';
import { textTable } from './text-table.ts';

const options = {
  status: { type: 'string' },
  key: { type: 'string' },
  data: { type: 'string', default: 'data' },
  json: { type: 'boolean', default: false },
} as const;

const columns = ['id', 'alias', 'dutyId', 'stage', 'role', 'channel', 'status', 'reason', 'at'] as const;

/** `holdfast deliveries`: what became of each message, without a name, an address or a text. @throws UsageProblem, StoreInUse */
export async function deliveriesCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values, positionals } = parseOptions(args, options);
  if (positionals.length > 0) throw new WrongWords('deliveries takes options only.');
  const status = statusOption(values.status, deliveryStatuses);
  const open = await openExisting(values.data, 'data');
  try {
    const found = await findDeliveries(open, { status, key: values.key });
    const listed = found.map((one) => one.listed);
    print(values.json ? JSON.stringify(listed, null, 2) : table(listed));
  } finally {
    open.close();
  }
}

const table = (listed: readonly Listed[]): string =>
  listed.length === 0
    ? 'There are no such deliveries.'
    : textTable(
        columns,
        listed.map((one) => columns.map((column) => one[column] ?? '')),
      );
