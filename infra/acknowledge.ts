import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A rule of cdk-nag that is not followed here, and why. `rule` names one finding, such as `AwsSolutions-IAM5[Resource::*]`. */
export const acknowledge = (construct: IConstruct, rule: `AwsSolutions-${string}`, reason: string): void =>
  Validations.of(construct).acknowledge({ id: rule, reason });
