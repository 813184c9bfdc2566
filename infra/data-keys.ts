import { RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

type Kept = { readonly keepsData: boolean };

/** Never leaves KMS. Only functions that open personal fields may use it, so the table alone tells nobody's name. */
export const masterKey = (scope: Construct, kept: Kept): Key =>
  dataKey(scope, 'master-key', {
    ...kept,
    description: 'Stands over the keys that seal personal fields. Without it they are gone for good.',
  });

/** Encrypts the table, its stream and its backups at rest. */
export const tableKey = (scope: Construct, kept: Kept): Key =>
  dataKey(scope, 'table-key', { ...kept, description: 'Encrypts the table. Without it everything is gone for good.' });

const dataKey = (
  scope: Construct,
  id: string,
  { keepsData, description }: Kept & { readonly description: string },
): Key =>
  new Key(scope, id, {
    description,
    // Once a year, by AWS. What older material encrypted stays readable.
    enableKeyRotation: true,
    removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
