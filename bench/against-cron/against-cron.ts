import { plusDays } from '../../shared/calendar/day.ts';
import { momentOf } from '../../shared/calendar/moment.ts';
import type { BenchItem, Figure, Size } from '../bench-item.ts';
import { firstOfAll } from '../employer.ts';
import { driveCron, driveTimelines } from './drive.ts';
import { type Course, lost, minutesLate } from './reminder.ts';

const counts: Readonly<Record<Size, number>> = { smoke: 10, usual: 200, full: 4_000 };

/** Three working days in the fifth week, in which most is due. */
const outage = {
  from: momentOf(plusDays(firstOfAll, 28), '00:00'),
  to: momentOf(plusDays(firstOfAll, 31), '08:00'),
};

/** The same cases by timelines that wake, and by a job that goes through all open cases every morning. */
export const againstCron: BenchItem = {
  name: 'cron',
  run: async ({ size }) => {
    const cases = counts[size];
    const ours = await driveTimelines(cases);
    const job = await driveCron(cases, false);
    const [oursOff, jobOff, jobMakingUp] = [
      await driveTimelines(cases, outage),
      await driveCron(cases, false, outage),
      await driveCron(cases, true, outage),
    ];
    const quarter = await driveCron(Math.ceil(cases / 4), false);
    return {
      figures: [
        ...both('reads of a reminder', 'items', { ours: readsOf(ours), job: readsOf(job) }),
        ...both('writes of a reminder', 'items', { ours: writesOf(ours), job: writesOf(job) }),
        ...both('a reminder late, mean', 'minutes', { ours: late(ours).mean, job: late(job).mean }),
        ...both('a reminder late, p99', 'minutes', { ours: late(ours).p99, job: late(job).p99 }),
        ...both('reads of a morning on which nothing is due', 'items', {
          ours: ours.quiet.reads,
          job: job.quiet.reads,
        }),
        { name: 'the same with a quarter of the cases: morning job', value: quarter.quiet.reads, unit: 'items' },
        {
          name: 'reminders lost in 3 days off: ours',
          value: lost(ours, oursOff, outage.to),
          unit: '',
          target: { atMost: 0 },
        },
        { name: 'reminders lost in 3 days off: morning job', value: lost(job, jobOff, outage.to), unit: '' },
        { name: 'the same where it makes up for missed days', value: lost(job, jobMakingUp, outage.to), unit: '' },
      ],
      notes: [
        `${cases} cases of 30 weeks: ${ours.reminders.length} reminders by timelines, ${job.reminders.length} by the morning job`,
        `sent before its hour: ${early(ours)} by timelines, ${early(job)} by the morning job`,
      ],
    };
  },
};

const both = (name: string, unit: string, { ours, job }: { ours: number; job: number }): readonly Figure[] => [
  { name: `${name}: ours`, value: ours, unit },
  {
    name: `${name}: morning job`,
    value: job,
    unit,
    ...(ours === 0 ? {} : { ratio: { times: job / ours, of: 'ours' } }),
  },
];

const readsOf = ({ counted, reminders }: Course): number => counted.reads / reminders.length;
const writesOf = ({ counted, reminders }: Course): number => counted.writes / reminders.length;
const late = ({ reminders }: Course) => minutesLate(reminders);
const early = ({ reminders }: Course): number => reminders.filter(({ planned, sent }) => sent < planned).length;
