import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { synthesizedStage } from './synthesized.ts';

/** What cdk-nag finds in a stage and nobody has given a reason for. */
function findingsIn(stage: 'dev' | 'prod'): readonly string[] {
  const { app } = synthesizedStage(stage);
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  return violations.flatMap(({ ruleName, violatingResources }) =>
    violatingResources.map(
      ({ resourceLogicalId, constructPath }) => `${ruleName} ${constructPath ?? resourceLogicalId}`,
    ),
  );
}

const Acknowledged = z.record(z.string(), z.string());

/** The rules that a construct is excused from: by their names, the reasons. */
const acknowledgedOn = (construct: IConstruct) =>
  construct.node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(Acknowledged.parse(data)))
    .map(([id, reason]) => ({
      id: id.replace('Annotation::', ''),
      reason,
      at: construct.node.path.replace('holdfast-prod-', ''),
    }));

const stages = ['dev', 'prod'] as const;
for (const stage of stages) synthesizedStage(stage);

describe('what AWS advises for its services', () => {
  it.each(stages)('is followed, or there is a reason not to: %s', (stage) => {
    expect(findingsIn(stage)).toEqual([]);
  });
});

describe('what is not followed', () => {
  it('is known one by one, each with its reason', () => {
    const given = synthesizedStage('prod').app.node.findAll().flatMap(acknowledgedOn);
    expect(given.map(({ at, id }) => `${id} ${at}`).sort()).toEqual([
      'AwsSolutions-APIG4 portal/pages',
      'AwsSolutions-IAM5[Resource::*] timelines/case-timeline/Role',
      'AwsSolutions-IAM5[Resource::arn:aws:states:eu-north-1:<AWS::AccountId>:execution:holdfast-prod-case-timeline:*] timelines/follow-commits-role',
      'AwsSolutions-SF1 timelines/case-timeline',
      'AwsSolutions-SF2 timelines/case-timeline',
      'AwsSolutions-SQS3 messaging/login-codes',
      'AwsSolutions-SQS3 timelines/commits-not-followed',
    ]);
    for (const { reason } of given) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe('a resource that stands for all', () => {
  it('is asked for where AWS knows no other, and in the policies of keys, where it means the key itself', () => {
    const open = synthesizedStage('prod').resources.filter(
      ({ Type, Properties }) => /Policy$/.test(Type) && JSON.stringify(Properties).includes('"Resource":"*"'),
    );
    expect(open.map(({ id }) => id.slice(0, -8))).toEqual(['casetimelineRoleDefaultPolicy']);
  });
});
