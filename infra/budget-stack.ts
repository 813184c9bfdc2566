import { Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';
import type { Stage } from './stage.ts';

/**
 * What the whole account may cost in a month. AWS counts with a day's delay and stops nothing: it tells. It stands in the region of SMS,
 * since CloudFormation makes no budgets in Stockholm.
 */
export function budgetStack(scope: Construct, { name, smsRegion, monthlyUsd, operatorMail }: Stage): void {
  const stack = new Stack(scope, `holdfast-${name}-budget`, { env: { region: smsRegion } });
  const subscribers = [{ subscriptionType: 'EMAIL', address: operatorMail }];
  const when = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: { notificationType, threshold, thresholdType: 'PERCENTAGE', comparisonOperator: 'GREATER_THAN' },
    subscribers,
  });
  new CfnBudget(stack, 'budget', {
    budget: {
      budgetName: `holdfast-${name}`,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: monthlyUsd, unit: 'USD' },
    },
    notificationsWithSubscribers: [when('ACTUAL', 80), when('FORECASTED', 100)],
  });
}
