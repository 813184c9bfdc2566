import { CfnOutput, type Stack } from 'aws-cdk-lib';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Data } from './data-stack.ts';
import { lambdaFunction } from './lambda-function.ts';
import { dataSettings, deleteFrom, useData } from './permissions.ts';
import type { Stage } from './stage.ts';

type Needs = { readonly stage: Stage; readonly data: Data; readonly bundles: string };

/** What the operators call by hand so that a first person can log in. Only who may invoke functions of the account may. */
export function hrAdder(stack: Stack, { stage, data, bundles }: Needs): Lambda {
  const functionName = `holdfast-${stage.name}-add-hr`;
  const adder = lambdaFunction(stack, {
    name: 'add-hr',
    functionName,
    description: 'Makes a person hr of an employer, called by hand: nobody can log in before that.',
    bundles,
    environment: { ...dataSettings(data), EMPLOYERS: stage.employers.join(',') },
    may: [...useData(data), deleteFrom(data.table)],
  });
  new CfnOutput(stack, 'AddHrFunction', { value: functionName });
  return adder;
}
