import { settings } from '../../shared/settings.ts';
import { erasedInTable } from '../../shared/store/erased-table.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveTable } from '../aws/live-table.ts';
import { lambda } from '../lambda.ts';
import { replay } from '../replay-erasures.ts';

/** Called after a restore, before the new table is taken into use. Nothing is unsealed for it. */
export const handler = lambda(settings['replay-erasures'], async (given) =>
  replay({
    table: liveTable(given),
    erased: erasedInTable(liveTable({ TABLE_NAME: given.ERASED_TABLE_NAME })),
    loginClock: liveClock,
    log: liveLog(),
  }),
);
