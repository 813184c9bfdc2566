import aslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lintStateMachine } from '../support/asl-lint.ts';
import { readable, statementsIn, within } from './readable.ts';
import { synthesized } from './synthesized.ts';

const resources = synthesized('prod');
const [machine] = resources('AWS::StepFunctions::StateMachine');
const definitionText = readable(machine?.Properties.DefinitionString);

describe('the state machine in the cloud', () => {
  it('is valid with the ARNs that it gets', () => {
    const text = definitionText.replace(/(remind|renew)\.Arn/g, 'arn:aws:lambda:eu-north-1:123456789012:function:$1');
    const definition = z.looseObject({ States: z.record(z.string(), z.looseObject({})) }).parse(JSON.parse(text));
    expect(aslValidator(structuredClone(definition)).errorsText()).toBe('');
    expect(lintStateMachine(definition)).toEqual([]);
  });

  it('calls exactly the functions that it may call', () => {
    const called = new Set([...definitionText.matchAll(/"Resource":"([^"]+)"/g)].map(([, arn]) => arn));
    const statements = resources('AWS::IAM::Policy')
      .filter(({ id }) => id.startsWith('casetimeline'))
      .flatMap(({ Properties }) => statementsIn(Properties));
    expect([...called].sort()).toEqual(['remind.Arn', 'renew.Arn']);
    expect(statements).toEqual([
      // AWS knows no resources for the delivery of logs.
      expect.stringMatching(/^logs:CreateLogDelivery( logs:\w+)+ on \*$/),
      'lambda:InvokeFunction on remind.Arn renew.Arn',
    ]);
  });

  it('lasts for months and logs errors without what it works on', () => {
    expect(machine?.Properties).toMatchObject({
      StateMachineType: 'STANDARD',
      LoggingConfiguration: { Level: 'ERROR', IncludeExecutionData: false },
    });
  });
});

describe('following the commits in the cloud', () => {
  const mappings = resources('AWS::Lambda::EventSourceMapping');
  const mapping = mappings.find(({ Properties }) => readable(Properties.FunctionName) === 'followcommits')?.Properties;

  it('reads new commits and nothing else', () => {
    expect(readable(mapping?.EventSourceArn)).toBe('table.StreamArn');
    expect(JSON.parse(String(within(mapping, 'FilterCriteria', 'Filters', 0, 'Pattern')))).toEqual({
      eventName: ['INSERT'],
      dynamodb: { Keys: { sk: { S: [{ prefix: 'COMMIT#' }] } } },
    });
  });

  it('narrows a failure down to its commit and keeps what cannot be followed', () => {
    expect(mapping).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 100,
    });
    expect(mapping).not.toHaveProperty('MaximumRecordAgeInSeconds');
    expect(readable(within(mapping, 'DestinationConfig', 'OnFailure', 'Destination'))).toBe('commitsnotfollowed.Arn');
  });
});

describe('the schedules', () => {
  it('run deliveries every 5 minutes, wakes every hour, cases and what is past its period every night', () => {
    const rules = resources('AWS::Events::Rule').map(({ Properties: { ScheduleExpression, Targets } }) => [
      ScheduleExpression,
      within(Targets, 0, 'Input'),
      readable(within(Targets, 0, 'Arn')),
    ]);
    expect(rules).toEqual([
      ['rate(5 minutes)', '{"run":"deliveries"}', 'reconcile.Arn'],
      ['rate(1 hour)', '{"run":"wakes"}', 'reconcile.Arn'],
      ['cron(30 2 * * ? *)', '{"run":"cases"}', 'reconcile.Arn'],
      // An hour later, so that the year has been counted when its cases go.
      ['cron(30 3 * * ? *)', undefined, 'retention.Arn'],
    ]);
  });
});
