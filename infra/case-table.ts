import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, StreamViewType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { tableShape } from '../shared/ports/table-shape.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

type Kept = { readonly keepsData: boolean; readonly encryptionKey: Key };

/** The one table. A stage that keeps its data protects it from deletion, and leaves it behind when the stack goes. */
export const caseTable = (scope: Construct, { keepsData, encryptionKey }: Kept): TableV2 =>
  new TableV2(scope, 'table', {
    partitionKey: text(tableShape.keys.partition),
    sortKey: text(tableShape.keys.sort),
    globalSecondaryIndexes: tableShape.indexes.map(({ name, partition, sort }) => ({
      indexName: name,
      partitionKey: text(partition),
      sortKey: text(sort),
    })),
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.customerManagedKey(encryptionKey),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    dynamoStream: StreamViewType.NEW_IMAGE,
    timeToLiveAttribute: tableShape.timeToLive,
    deletionProtection: keepsData,
    removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
