import { expect, it } from 'vitest';
import { asTable } from './cost-table.ts';
import { type CaseUsage, measuredCase } from './measured-case.ts';
import { type PriceName, prices } from './prices.ts';

const [nobody, inTime, called] = await Promise.all([
  measuredCase('nobody'),
  measuredCase('inTime'),
  measuredCase('inTimeCalled'),
]);

/** Weeks are counted as the simulator does; a case that ends sooner costs less. */
const weeks = 30;

/** What a case needs of each priced thing. */
const amounts = (usage: CaseUsage): Readonly<Record<Exclude<PriceName, 'schedule'>, number>> => ({
  transition: usage.transitions,
  writeUnit: usage.writeUnits,
  readUnit: usage.readUnits,
  call: usage.calls,
  work: usage.calls,
  queueRequest: 3 * (usage.mails + usage.sms),
  mail: usage.mails,
  sms: usage.sms,
});

const costOf = (usage: CaseUsage, without: readonly PriceName[] = []): number =>
  Object.entries(amounts(usage)).reduce(
    (sum, [name, amount]) => sum + (without.includes(name as PriceName) ? 0 : amount * prices[name as PriceName].usd),
    0,
  );

const usd = (amount: number): string => {
  const digits = amount < 0.01 ? 6 : amount < 1 ? 4 : amount < 100 ? 2 : 0;
  return amount.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

/** Without the last digits that a computer adds. */
const price = (name: PriceName): string => prices[name].usd.toFixed(9).replace(/\.?0+$/, '');

const names = {
  transition: 'state transitions',
  writeUnit: 'write units',
  readUnit: 'read units',
  call: 'calls of functions',
  work: 'their work',
  queueRequest: 'requests to queues',
  mail: 'mails',
  sms: 'SMS',
} as const satisfies Readonly<Record<Exclude<PriceName, 'schedule'>, string>>;

const perCase = (Object.keys(names) as (keyof typeof names)[]).map((name) => [
  names[name],
  ...[nobody, inTime, called].map((usage) => String(amounts(usage)[name])),
  usd(amounts(nobody)[name] * prices[name].usd),
]);

/** Waiting alone: what finds out that it is time, before anything is decided. */
const waiting = (cases: number) => ({
  'Step Functions': cases * nobody.transitions * prices.transition.usd,
  'EventBridge Scheduler': cases * nobody.wakes * prices.schedule.usd,
  // Each open case is read every day, snapshot and what was told: as a night of `reconcile` does it, two units a case.
  'a cron every day': cases * weeks * 7 * 2 * prices.readUnit.usd,
});

const numbers = [1_000, 100_000, 1_000_000];

const page = `# What it costs

Made by \`test/cost/cost-page.test.ts\` from what \`holdfast simulate --usage\` counts for one case over ${weeks} weeks; a change of the figures shows here, of units from 50 on.
US dollars, in Stockholm, without free tiers and without tax. What is not in it: pages that people open, a gigabyte or two of logs, the keys and
alarms (some 10 a month for the whole installation), the nightly look at every open case, which the last table has.

## One case

${asTable(['', 'nobody acts', 'all duties in time', 'and the talk called here', 'USD, nobody acts'], perCase)}

**Per case:** transitions × ${price('transition')} + write units × ${price('writeUnit')} + read units × ${price('readUnit')} + calls × (${price('call')} + ${price('work')}) +
messages × 3 × ${price('queueRequest')} + mails × ${price('mail')} + SMS × ${price('sms')} = **${usd(costOf(nobody))}** when nobody acts, **${usd(costOf(inTime))}** when every duty is done in time,
**${usd(costOf(called))}** when the talk is called in the portal too. Without the SMS it is ${usd(costOf(nobody, ['sms']))}, ${usd(costOf(inTime, ['sms']))} and ${usd(costOf(called, ['sms']))}: nearly all of it is SMS, and a
member who chooses e-mail costs next to nothing.

A timeline that starts takes 8 transitions, a wake takes 2; \`test/cost/transitions.test.ts\` holds them to at most 110 when nobody acts and 60 when duties are done in time.

## A year

${asTable(
  ['cases a year', 'nobody acts', 'all duties in time', 'of it SMS (in time)', 'of it transitions (in time)'],
  numbers.map((cases) => [
    cases.toLocaleString('en'),
    usd(cases * costOf(nobody)),
    usd(cases * costOf(inTime)),
    usd(cases * inTime.sms * prices.sms.usd),
    usd(cases * inTime.transitions * prices.transition.usd),
  ]),
)}

## Waiting otherwise

What it costs to find out that it is time, a year, when nobody acts:

${asTable(
  ['cases a year', ...Object.keys(waiting(1))],
  numbers.map((cases) => [cases.toLocaleString('en'), ...Object.values(waiting(cases)).map(usd)]),
)}

Both are cheaper, by less than a hundredth of what the SMS cost. EventBridge Scheduler holds a million schedules unless AWS raises it: with one for each of the six kinds of
duties that is ${Math.round(1_000_000 / 6).toLocaleString('en')} open cases. Every change of a plan has to find and change them, and nobody can open a case and read where it is. A cron a day looks at
every case for the sake of the few that have something due, tells at the hour at which it runs and not at the member's, and its one run is the one that must not fail. \`reconcile\` is that cron, as the net beneath.

## Prices

${asTable(
  ['USD', 'for a', 'source'],
  (Object.keys(prices) as PriceName[]).map((name) => [price(name), prices[name].per, prices[name].source]),
)}

Looked up on 26 November 2026 where a source is named. What is assumed has to be checked against AWS's price list before anybody plans with it; the counts above hold all the same.
`;

it('writes down what a case costs, from what is counted', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/cost.md');
});
