import { describe, expect, it } from 'vitest';
import { type AlarmName, alarmNames, alarms } from '../../infra/alarms.ts';
import { readable, within } from './readable.ts';
import { synthesized } from './synthesized.ts';

const resources = synthesized('prod');
const raised = resources('AWS::CloudWatch::Alarm');
const nameOf = (alarm: (typeof raised)[number]) => String(alarm.Properties.AlarmName).replace('holdfast-prod-', '');

describe('every alarm', () => {
  it('that is named is raised, once, and no other', () => {
    expect(raised.map(nameOf).sort()).toEqual([...alarmNames].sort());
  });

  it('says what it means for people, and where to read on', () => {
    for (const alarm of raised) {
      const name = nameOf(alarm) as AlarmName;
      expect(alarm.Properties.AlarmDescription).toBe(`${alarms[name]} See docs/runbook.md#${name}`);
    }
  });

  it('tells the operators when it begins and when it is over', () => {
    for (const { Properties } of raised) {
      expect([Properties.AlarmActions, Properties.OKActions].flat().map(readable)).toEqual([
        'alarmstopic',
        'alarmstopic',
      ]);
    }
    const mailed = resources('AWS::SNS::Subscription').filter(({ Properties }) => Properties.Protocol === 'email');
    expect(mailed.map(({ stack, Properties }) => [stack, Properties.Endpoint])).toEqual([
      ['sms', 'drift@tidslinje.example'],
      ['operations', 'drift@tidslinje.example'],
    ]);
  });

  it('is silent when nothing happens, but for the one on silence', () => {
    const bySilence = raised.filter(({ Properties }) => Properties.TreatMissingData !== 'notBreaching');
    expect(bySilence.map(nameOf)).toEqual(['reconcile-silent']);
    expect(bySilence[0]?.Properties).toMatchObject({
      TreatMissingData: 'breaching',
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      Period: 300,
      EvaluationPeriods: 3,
    });
  });
});

describe('the page of figures', () => {
  it('shows every alarm of the home region', () => {
    const [page] = resources('AWS::CloudWatch::Dashboard');
    const shown = JSON.stringify(page?.Properties.DashboardBody);
    const atHome = raised.filter(({ stack }) => stack === 'operations');
    expect(atHome).toHaveLength(raised.length - 1);
    expect(atHome.filter(({ id }) => !shown.includes(`"${id}"`)).map(nameOf)).toEqual([]);
  });
});

describe('an impact sentence', () => {
  it.each(alarmNames)('is one sentence, short enough for a telephone: %s', (name) => {
    expect(alarms[name]).toMatch(/^[A-Z][^.]+\.$/);
    expect(alarms[name].length).toBeLessThanOrEqual(140);
  });
});

describe('dead letters', () => {
  it('raise an alarm in every queue that they can lie in', () => {
    const behindQueues = resources('AWS::SQS::Queue').flatMap(({ Properties }) =>
      Properties.RedrivePolicy === undefined ? [] : [readable(within(Properties.RedrivePolicy, 'deadLetterTargetArn'))],
    );
    const behindStreams = resources('AWS::Lambda::EventSourceMapping').flatMap(({ Properties }) =>
      Properties.DestinationConfig === undefined
        ? []
        : [readable(within(Properties.DestinationConfig, 'OnFailure', 'Destination'))],
    );
    const watched = raised.filter(({ Properties }) => Properties.MetricName === 'ApproximateNumberOfMessagesVisible');
    expect(watched.map(({ Properties }) => readable(within(Properties.Dimensions, 0, 'Value'))).sort()).toEqual(
      [...behindQueues, ...behindStreams].map((arn) => arn.replace('.Arn', '.QueueName')).sort(),
    );
    for (const { Properties } of watched) expect(Properties).toMatchObject({ Statistic: 'Maximum', Threshold: 1 });
  });
});

describe('what it costs', () => {
  it('is told when the month nears its budget, before it is spent and when AWS foresees it', () => {
    const [budget] = resources('AWS::Budgets::Budget');
    expect(within(budget?.Properties.Budget, 'BudgetLimit')).toEqual({ Amount: 1000, Unit: 'USD' });
    expect(budget?.Properties.NotificationsWithSubscribers).toMatchObject([
      { Notification: { NotificationType: 'ACTUAL', Threshold: 80 } },
      { Notification: { NotificationType: 'FORECASTED', Threshold: 100 } },
    ]);
  });

  it('of SMS is watched where they are sent from', () => {
    const alarm = raised.find((one) => nameOf(one) === 'sms-spend');
    expect(alarm?.stack).toBe('sms');
    expect(alarm?.Properties).toMatchObject({
      Namespace: 'AWS/SMSVoice',
      MetricName: 'TextMessageMonthlySpend',
      Threshold: 700,
    });
  });
});
