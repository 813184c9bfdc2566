import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { holdfast } from '../../journeys/support/cli.ts';
import { folderOfTest } from '../../journeys/support/folder.ts';
import { absence } from '../../journeys/support/rows.ts';
import { storyFiles } from '../../journeys/support/story-files.ts';
import { SimulationOutput } from './output-schemas.ts';

const sample = ['simulate', 'samples/absence-sample.csv', '--people', 'samples/people-sample.csv'];
let output: z.output<typeof SimulationOutput>;
let out: string;

beforeAll(async () => {
  const run = await holdfast(...sample, '--until', '2027-07-31', '--json');
  expect(run).toMatchObject({ code: 0, err: '' });
  out = run.out;
  output = SimulationOutput.parse(JSON.parse(out));
});

describe('simulate --json of the sample', () => {
  it('accounts for every data row once', () => {
    const { rows, opened, continued, unchanged, ignored, rejected } = output;
    expect([rows, opened, continued, unchanged]).toEqual([16, 10, 1, 0]);
    expect(ignored.map(({ line }) => line)).toEqual([11]);
    expect(rejected.map(({ line }) => line)).toEqual([14, 15, 16, 17]);
    expect(opened + continued + unchanged + ignored.length + rejected.length).toBe(rows);
  });

  it('lists all duties of each case in their order: the six, and the report of a work injury', () => {
    const six = ['welcome', 'contact-14d', 'talk-4w', 'notice-5w', 'followup-8w', 'revaluation-22w'];
    expect(output.cases.map(({ duties }) => duties.map(({ id }) => id))).toEqual([
      ...Array.from({ length: 9 }, () => six),
      [...six, 'injury-report'],
    ]);
  });

  it('sorts deliveries by moment, key, duty, stage, role, channel and address', () => {
    const place = ({ at, key, dutyId, stage, role, channel, to }: (typeof output.deliveries)[number]) =>
      [new Date(at).toISOString(), key, dutyId, stage, role, channel, to].join(' ');
    const places = output.deliveries.map(place);
    expect(places).toEqual(places.toSorted());
  });

  it('gives each instant the offset that holds in Copenhagen on its day', () => {
    // Summer time: 29 March to 25 October 2026, and from 28 March 2027 past the end of the simulation.
    const isSummer = ({ at }: { at: string }) => (at > '2026-03-29' && at < '2026-10-25') || at > '2027-03-28';
    const wrong = output.deliveries.filter((delivery) => delivery.at.endsWith('+02:00') !== isSummer(delivery));
    expect(wrong).toEqual([]);
    expect(output.deliveries.some(isSummer)).toBe(true);
  });

  it('gives mails a subject and a mail address, and SMS neither', () => {
    const wrong = output.deliveries.filter(({ channel, subject, to }) =>
      channel === 'email' ? subject === undefined || !to.includes('@') : subject !== undefined || !to.startsWith('+'),
    );
    expect(wrong).toEqual([]);
  });

  it('tells the municipality nothing, and never calls its duties overdue', () => {
    const revaluations = output.cases.flatMap(({ duties }) => duties.filter(({ id }) => id === 'revaluation-22w'));
    expect(new Set(revaluations.map(({ status }) => status))).toEqual(new Set(['pending', 'not-applicable']));
  });

  it('holds no value of a rejected row', () => {
    expect(out).not.toMatch(/010190|Testperson Cpr|20000209|person000|Umulig|Baglæns|Uden Nummer|2000020[678]/);
  });
});

it('keeps the shape without people, with refused events and with messages that were not sent', async () => {
  const files = storyFiles(folderOfTest(), {
    absences: [absence({ from: '2026-11-02', phone: '', leader: 'leader@example.org' })],
    events: [{ at: '2026-11-03', key: '1', do: 'nothing' }],
  });
  const withPeople = await holdfast('simulate', ...files, '--until', '2026-11-20', '--json');
  const alone = await holdfast('simulate', files[0] ?? '', '--until', '2026-11-20', '--json', '--lang', 'en');
  const first = SimulationOutput.parse(JSON.parse(withPeople.out));
  const second = SimulationOutput.parse(JSON.parse(alone.out));
  expect(first.refused).toHaveLength(1);
  expect(first.notSent.map(({ to, status, reason }) => [to, status, reason])).toEqual([
    ['', 'failed', 'no-address'],
    ['', 'failed', 'no-address'],
  ]);
  expect(second).toMatchObject({ rows: 1, opened: 1, rejected: [] });
});

it('follows the cases past the 22 weeks unless told otherwise', async () => {
  const [file = ''] = storyFiles(folderOfTest(), { absences: [absence({ from: '2026-11-02' })] });
  const { out } = await holdfast('simulate', file, '--json');
  // The heads-up of the revaluation; the member's last SMS is due on 3 May 2027.
  expect(SimulationOutput.parse(JSON.parse(out)).deliveries.at(-1)?.at).toBe('2027-05-03T10:00:00+02:00');
});

it('prints the same as a table for reading, in the language asked for', async () => {
  const danish = await holdfast(...sample, '--until', '2026-11-10');
  const english = await holdfast(...sample, '--until', '2026-11-10', '--lang', 'en');
  expect(danish.out.split('\n')[0]).toMatch(/^16 rækker: /);
  expect(english.out.split('\n')[0]).toMatch(/^16 rows: /);
  expect(danish.out).not.toMatch(/010190/);
});
