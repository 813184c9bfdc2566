import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { tableShape } from '../shared/ports/table-shape.ts';

type Kept = { readonly keepsData: boolean; readonly encryptionKey: Key };

/**
 * The ids of who was erased, in a table of its own: restoring the other one to a moment before must leave this one as it is. Its own backup is
 * for the day somebody deletes it.
 */
export const erasedTable = (scope: Construct, { keepsData, encryptionKey }: Kept): TableV2 =>
  new TableV2(scope, 'erased', {
    partitionKey: { name: tableShape.keys.partition, type: AttributeType.STRING },
    sortKey: { name: tableShape.keys.sort, type: AttributeType.STRING },
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.customerManagedKey(encryptionKey),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: keepsData,
    removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
