import { Duration, type Stack } from 'aws-cdk-lib';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Data } from './data-stack.ts';
import { lambdaFunction } from './lambda-function.ts';
import { deleteFrom, useErased, useTable } from './permissions.ts';
import type { Stage } from './stage.ts';

type Needs = { readonly stage: Stage; readonly data: Data; readonly bundles: string };

/** Called by hand after the table was restored, before people use it. It opens nobody's fields, so it has no key to them. */
export const erasureReplayer = (stack: Stack, { stage, data, bundles }: Needs): Lambda =>
  lambdaFunction(stack, {
    name: 'replay-erasures',
    functionName: `holdfast-${stage.name}-replay-erasures`,
    description: 'Erases again, after a restore, whom the backup has brought back.',
    bundles,
    environment: { TABLE_NAME: data.table.tableName, ERASED_TABLE_NAME: data.erased.tableName },
    may: [...useTable(data), deleteFrom(data.table), useErased(data)],
    // The most there is: a person takes a dozen writes, and a backup may be weeks old.
    timeout: Duration.minutes(15),
  });
