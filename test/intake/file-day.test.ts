import { expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { fileDay } from '../../shared/intake/file-day.ts';

it.each(['02-11-2026', '2-11-2026', '02.11.2026', '2/11/2026', '2026-11-02', '2026/11/2', '20261102'])(
  'reads %s as 2 November 2026',
  (text) => expect(fileDay(text)).toBe(day('2026-11-02')),
);

it.each(['31-11-2026', '2026-02-29', '20261301', '02-11-26', '02-11/2026', '02112026', 'i dag', '2026-11-02T08:00'])(
  'does not read %s as a date',
  (text) => expect(fileDay(text)).toBeUndefined(),
);
