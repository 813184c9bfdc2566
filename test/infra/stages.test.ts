import { Stack } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { stageNamed } from '../../infra/stage.ts';
import { synthesizedStage } from './synthesized.ts';

const stages = ['dev', 'prod'] as const;
const templatesOf = (stage: (typeof stages)[number]) => [...synthesizedStage(stage).templates];
for (const stage of stages) synthesizedStage(stage);

/** Every region of AWS has such a name. Those within the EU begin with `eu-`, but for London and Zurich. */
const regionName = /\b(?:us|af|ap|ca|cn|eu|il|me|mx|sa)-(?:gov-)?(?:north|south|east|west|central)[a-z]*-\d\b/g;

describe('a stage', () => {
  it.each(stages)('is seven stacks, all in Stockholm but for SMS and the budget: %s', (stage) => {
    expect(templatesOf(stage).map(([name, { region }]) => `${name} ${region}`)).toEqual([
      'data eu-north-1',
      'sms eu-central-1',
      'messaging eu-north-1',
      'timelines eu-north-1',
      'portal eu-north-1',
      'operations eu-north-1',
      'budget eu-central-1',
    ]);
  });

  it.each(stages)('names no place outside the EU: %s', (stage) => {
    const named = templatesOf(stage).flatMap(([, { text }]) => text.match(regionName) ?? []);
    expect([...new Set(named)].sort()).toEqual(['eu-central-1', 'eu-north-1']);
  });

  it.each(stages)('holds no secret, and nothing that makes CloudFormation write one down: %s', (stage) => {
    for (const [, { text }] of templatesOf(stage)) {
      expect(text).not.toMatch(/resolve:secretsmanager|resolve:ssm-secure|"SecretString"|AKIA[0-9A-Z]{16}/);
      // Code is named by its hash, in its file's name alone.
      expect(text.match(/\b[0-9a-f]{64}\b(?!\.zip)/g)).toBeNull();
    }
  });

  it('is the one that was asked for, dev when none was, and no other', () => {
    expect([stageNamed('prod').name, stageNamed(undefined).name]).toEqual(['prod', 'dev']);
    expect(() => stageNamed('production')).toThrow('--context stage=dev or --context stage=prod');
  });
});

describe('data in production', () => {
  it('stand in a stack that cannot be taken down before its protection is', () => {
    const isProtected = (stage: (typeof stages)[number]) => {
      const stack = synthesizedStage(stage).app.node.findChild(`holdfast-${stage}-data`);
      return stack instanceof Stack && stack.terminationProtection;
    };
    expect(stages.map(isProtected)).toEqual([false, true]);
  });

  it('outlive their stack', () => {
    const kept = synthesizedStage('prod').resources.filter(
      ({ stack, Type }) => stack === 'data' && Type !== 'AWS::CDK::Metadata',
    );
    expect(kept.map(({ id, DeletionPolicy }) => `${id.slice(0, -8)} ${DeletionPolicy}`).sort()).toEqual([
      'erased Retain',
      'masterkey Retain',
      'table Retain',
      'tablekey Retain',
    ]);
  });
});
