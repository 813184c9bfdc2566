import path from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, type RecursiveLoop, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Environment, FunctionName } from '../shared/settings.ts';

/** A function by its name with the environment that it reads: one that is missing, or that it does not read, fails to compile. */
type Named = {
  readonly [Name in FunctionName]: { readonly name: Name; readonly environment: Environment<Name> };
}[FunctionName];

export type LambdaFunction = Named & {
  readonly description: string;
  /** Everything that it may do, besides writing its log. */
  readonly may: readonly PolicyStatement[];
  /** The folder with all bundles. */
  readonly bundles: string;
  /** Fixed where somebody has to know it. */
  readonly functionName?: string;
  readonly timeout?: Duration;
  readonly recursiveLoop?: RecursiveLoop;
};

/** Leases and the queue's visibility are made for this. */
const usualTimeout = Duration.seconds(30);

/** A function with a role and a log group of its own. */
export function lambdaFunction(
  scope: Construct,
  { name, environment, may, bundles, ...given }: LambdaFunction,
): Lambda {
  const role = new Role(scope, `${name}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  for (const statement of may) role.addToPolicy(statement);
  const logGroup = logGroupFor(scope, name);
  // AWS's own policy for this would let the function write every log group of the account.
  logGroup.grantWrite(role);
  return new Lambda(scope, name, {
    timeout: usualTimeout,
    ...given,
    role,
    logGroup,
    environment: { ...environment },
    code: Code.fromAsset(path.join(bundles, name)),
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    // Processor time comes with memory: with the least of it, 128 MB, loading the SDK alone takes over a second.
    memorySize: 512,
  });
}

/** Logs hold no personal data, so every stage drops them alike. */
export const logGroupFor = (scope: Construct, name: string): LogGroup =>
  new LogGroup(scope, `${name}-log`, {
    // As long as Step Functions keeps the history of an execution that has ended: 90 days.
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  });
