import { describe, expect, it } from 'vitest';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

it('joins rows with no working day between into one absence from the first row on', async () => {
  const output = await play({
    absences: [absence({ from: '2026-10-12', to: '2026-10-16' }), absence({ from: '2026-10-19' })],
    until: '2026-10-26',
  });
  expect(output).toMatchObject({ rows: 2, opened: 1, continued: 1, unchanged: 0, ignored: [], warnings: [] });
  expect(output.cases).toMatchObject([{ status: 'open', firstDay: '2026-10-12' }]);
  expect(sent(output)).toEqual([
    '2026-10-12 08:00 welcome reminder hr email hr@example.org',
    '2026-10-14 08:00 welcome last-call hr email hr@example.org',
    '2026-10-14 10:00 welcome heads-up member sms +4520000101',
    '2026-10-15 08:00 welcome overdue hr email hr@example.org',
    // D is 12 October: the Friday in between neither closes nor opens anything.
    '2026-10-19 10:00 contact-14d heads-up member sms +4520000101',
    '2026-10-21 08:00 contact-14d reminder steward email steward@example.org',
    '2026-10-23 08:00 contact-14d last-call steward email steward@example.org',
    '2026-10-26 08:00 talk-4w heads-up leader email leader@example.org',
  ]);
});

it('keeps rows apart that have a working day between', async () => {
  const output = await play({
    absences: [absence({ from: '2026-10-12', to: '2026-10-15' }), absence({ from: '2026-10-19' })],
    until: '2026-10-19',
  });
  expect(output).toMatchObject({ opened: 2, continued: 0 });
  expect(output.cases.map(({ firstDay, status }) => `${firstDay} ${status}`)).toEqual([
    '2026-10-12 closed',
    '2026-10-19 open',
  ]);
});

it('replays only the last line of overlapping rows', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' }), absence({ from: '2026-11-04' })],
    until: '2026-11-09',
  });
  expect(output).toMatchObject({ rows: 2, opened: 1, continued: 0, ignored: [{ line: 2 }] });
  expect(sent(output)).toEqual([
    '2026-11-04 08:00 welcome reminder hr email hr@example.org',
    '2026-11-06 08:00 welcome last-call hr email hr@example.org',
    '2026-11-06 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 08:00 welcome overdue hr email hr@example.org',
  ]);
});

describe('a row after the end of the simulation', () => {
  it('is ignored with its line, and the others are replayed', async () => {
    const late = absence({ number: '100102', phone: '+4520000102', from: '2026-11-30' });
    const output = await play({ absences: [absence({ from: '2026-11-02' }), late], until: '2026-11-03' });
    expect(output).toMatchObject({ rows: 2, opened: 1, ignored: [{ line: 3 }] });
    expect(output.cases.map(({ key }) => key)).toEqual(['100101']);
    expect(sent(output)).toEqual(['2026-11-02 08:00 welcome reminder hr email hr@example.org']);
  });

  it('may be the only one', async () => {
    const output = await play({ absences: [absence({ from: '2026-11-02' })], until: '2026-10-31' });
    expect(output).toMatchObject({ rows: 1, opened: 0, ignored: [{ line: 2 }], cases: [], deliveries: [] });
  });
});

it('reports a file without a single usable row', async () => {
  const output = await play({ absences: [absence({ from: '31-02-2026' })], until: '2026-12-31' });
  expect(output).toMatchObject({
    rows: 1,
    opened: 0,
    rejected: [{ line: 2 }],
    cases: [],
    deliveries: [],
    executions: 0,
  });
});

it('follows partial sickness and work injuries like sickness, and leaves pregnancy and holiday alone', async () => {
  const output = await play({
    absences: ['Delvis sygdom', 'Arbejdsskade', 'Graviditetsbetinget sygdom', 'Ferie'].map((code, place) =>
      absence({ code, number: `10010${place}`, from: '2026-11-02' }),
    ),
    until: '2026-11-02',
  });
  expect(output).toMatchObject({ rows: 4, opened: 2, ignored: [{ line: 4 }, { line: 5 }], warnings: [{ line: 4 }] });
});
