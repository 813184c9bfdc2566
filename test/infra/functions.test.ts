import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type FunctionName, settings } from '../../shared/settings.ts';
import { readable, statementsIn, within } from './readable.ts';
import { synthesized } from './synthesized.ts';

const resources = synthesized('prod');
const names = Object.keys(settings) as FunctionName[];
const functions = resources('AWS::Lambda::Function');
const functionNamed = (name: FunctionName) => functions.find(({ id }) => id.slice(0, -8) === name.replace('-', ''));

const Environment = z.object({ Variables: z.record(z.string(), z.unknown()) });

/** Every statement that a function's role has, one a line. */
function statementsOf(name: FunctionName): readonly string[] {
  const role = within(functionNamed(name)?.Properties.Role, 'Fn::GetAtt', 0);
  const own = resources('AWS::IAM::Policy').filter(({ Properties }) => within(Properties.Roles, 0, 'Ref') === role);
  return own.flatMap(({ Properties }) => statementsIn(Properties));
}

describe('a function in the cloud', () => {
  it('exists for each entry in the settings and for nothing else', () => {
    expect(functions).toHaveLength(names.length);
    expect(names.map((name) => functionNamed(name)?.Type)).toEqual(names.map(() => 'AWS::Lambda::Function'));
  });

  it.each(names)('runs its bundle on Node 24 and arm64: %s', (name) => {
    expect(functionNamed(name)?.Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      MemorySize: 512,
      // Three go through everything there is, all others have one thing to do.
      Timeout: name === 'reconcile' || name === 'replay-erasures' || name === 'retention' ? 900 : 30,
    });
  });

  it.each(names)('is given exactly the settings that it reads, and accepts them: %s', (name) => {
    const { Variables } = Environment.parse(functionNamed(name)?.Properties.Environment);
    const environment = Object.fromEntries(Object.entries(Variables).map(([key, value]) => [key, readable(value)]));
    expect(Object.keys(environment).sort()).toEqual(Object.keys(settings[name].shape).sort());
    expect(settings[name].safeParse(environment).error).toBeUndefined();
  });

  it('is never left its log for longer than 90 days', () => {
    const logs = resources('AWS::Logs::LogGroup');
    expect(logs).toHaveLength(15); // one for each function, the state machine and the portal's requests
    for (const { Properties } of logs) expect(Properties.RetentionInDays).toBe(90);
  });

  it('has no policy that AWS wrote', () => {
    for (const { Properties } of resources('AWS::IAM::Role')) expect(Properties.ManagedPolicyArns).toBeUndefined();
  });
});

const account = 'AWS::AccountId';
const readsAndWrites = 'dynamodb:GetItem dynamodb:PutItem dynamodb:Query on table.Arn';
const opensData = [
  'kms:Decrypt kms:DescribeKey kms:Encrypt kms:GenerateDataKey kms:ReEncryptFrom kms:ReEncryptTo on tablekey.Arn if kms:ViaService is dynamodb.eu-north-1.amazonaws.com',
  'kms:Decrypt kms:Encrypt on masterkey.Arn if kms:EncryptionContext:employer is #installation or employer',
];
const deletesToo = 'dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query on table.Arn';
const sends = [
  `ses:SendRawEmail on arn:aws:ses:eu-north-1:${account}:configuration-set/mails arn:aws:ses:eu-north-1:${account}:identity/maildomain`,
  `sms-voice:SendTextMessage on arn:aws:sms-voice:eu-central-1:${account}:sender-id/Tidslinje/DK`,
];
const queues = 'sqs:SendMessage on deliveriesqueue.Arn';
const logs = (name: string) => `logs:CreateLogStream logs:PutLogEvents on ${name}log.Arn`;

const permissions: Record<FunctionName, readonly string[]> = {
  remind: [readsAndWrites, ...opensData, queues, logs('remind')],
  renew: [deletesToo, ...opensData, logs('renew')],
  portal: [
    deletesToo,
    'dynamodb:Query on table.Arn/index/deliveries table.Arn/index/lists',
    'dynamodb:PutItem dynamodb:Query on erased.Arn',
    ...opensData,
    'sqs:SendMessage on importsqueue.Arn deliveriesqueue.Arn logincodes.Arn',
    logs('portal'),
  ],
  api: [
    deletesToo,
    'dynamodb:Query on table.Arn/index/deliveries table.Arn/index/lists',
    ...opensData,
    'sqs:SendMessage on importsqueue.Arn deliveriesqueue.Arn',
    logs('api'),
  ],
  'import-rows': [
    deletesToo,
    'dynamodb:Query on table.Arn/index/lists',
    ...opensData,
    logs('importrows'),
    'sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ReceiveMessage sqs:SendMessage on importsqueue.Arn',
  ],
  'replay-erasures': [
    deletesToo,
    'dynamodb:PutItem dynamodb:Query on erased.Arn',
    ...opensData.slice(0, 1),
    logs('replayerasures'),
  ],
  'add-hr': [deletesToo, ...opensData, logs('addhr')],
  'send-code': [
    deletesToo,
    ...opensData,
    ...sends,
    logs('sendcode'),
    'sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ReceiveMessage on logincodes.Arn',
  ],
  deliver: [
    readsAndWrites,
    'dynamodb:Query on table.Arn/index/lists',
    ...opensData,
    ...sends,
    logs('deliver'),
    'sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ReceiveMessage on deliveriesqueue.Arn',
  ],
  receipts: [
    readsAndWrites,
    ...opensData,
    logs('receipts'),
    'sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ReceiveMessage on receiptsqueue.Arn',
  ],
  'follow-commits': [
    deletesToo,
    ...opensData,
    'states:StartExecution on casetimeline',
    `states:StopExecution on arn:aws:states:eu-north-1:${account}:execution:holdfast-prod-case-timeline:*`,
    logs('followcommits'),
    'dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams on table.StreamArn',
    // Lambda itself reads the stream, in the function's name.
    'kms:Decrypt kms:DescribeKey on tablekey.Arn',
    'sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage on commitsnotfollowed.Arn',
  ],
  reconcile: [
    deletesToo,
    ...opensData,
    'dynamodb:Query on table.Arn/index/deliveries table.Arn/index/lists table.Arn/index/wakes',
    queues,
    'states:ListExecutions states:StartExecution on casetimeline',
    logs('reconcile'),
  ],
  retention: [
    deletesToo,
    'dynamodb:Query on table.Arn/index/lists',
    'dynamodb:PutItem dynamodb:Query on erased.Arn',
    ...opensData,
    logs('retention'),
  ],
};

describe('who may call a function', () => {
  it('is the service that has something for it, from our own resource; those that operators call by hand, no service at all', () => {
    const calls = resources('AWS::Lambda::Permission').map(({ Properties: { FunctionName, Principal, SourceArn } }) =>
      [FunctionName, 'by', Principal, 'for', SourceArn].map((part) => readable(part)).join(' '),
    );
    expect([...new Set(calls)].sort()).toEqual([
      `api.Arn by apigateway.amazonaws.com for arn:aws:execute-api:eu-north-1:${account}:pages/*/*/v1`,
      `api.Arn by apigateway.amazonaws.com for arn:aws:execute-api:eu-north-1:${account}:pages/*/*/v1/{proxy+}`,
      `portal.Arn by apigateway.amazonaws.com for arn:aws:execute-api:eu-north-1:${account}:pages/*/*`,
      'reconcile.Arn by events.amazonaws.com for reconcilecases.Arn',
      'reconcile.Arn by events.amazonaws.com for reconciledeliveries.Arn',
      'reconcile.Arn by events.amazonaws.com for reconcilewakes.Arn',
      'retention.Arn by events.amazonaws.com for retentionnightly.Arn',
    ]);
  });
});

describe('what a function may do', () => {
  it.each(names)('is what it needs and no more: %s', (name) => {
    expect([...statementsOf(name)].sort()).toEqual([...permissions[name]].sort());
  });
});
