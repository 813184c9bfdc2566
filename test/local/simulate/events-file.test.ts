import { describe, expect, it } from 'vitest';
import { parseEvents } from '../../../local/simulate/events-file.ts';
import { isoLocal } from '../../../shared/calendar/moment.ts';

const line = (fields: object): string => JSON.stringify({ key: '100101', do: 'record-letter-given', ...fields });
const moments = (text: string): readonly string[] => parseEvents(text).events.map(({ at }) => isoLocal(at));

describe('an events file', () => {
  it('happens at 08:00 local time where a line has a date alone, in winter and in summer', () => {
    expect(moments([line({ at: '2026-11-02' }), line({ at: '2026-07-01' })].join('\n'))).toEqual([
      '2026-11-02T08:00:00+01:00',
      '2026-07-01T08:00:00+02:00',
    ]);
  });

  it('takes an instant with an offset or in UTC', () => {
    const text = [line({ at: '2026-11-02T09:30:00+01:00' }), line({ at: '2026-11-02T09:30:00Z' })].join('\n');
    expect(moments(text)).toEqual(['2026-11-02T09:30:00+01:00', '2026-11-02T10:30:00+01:00']);
  });

  it('counts blank lines, and may end lines with CRLF and start with a byte order mark', () => {
    const text = `\uFEFF${line({ at: '2026-11-02' })}\r\n\r\n${line({ at: '2026-11-03' })}\r\n`;
    expect(parseEvents(text)).toMatchObject({ events: [{ line: 1 }, { line: 3 }], bad: [] });
  });

  it('takes the key as a number too, and hands on the command’s own fields', () => {
    const { events } = parseEvents(line({ at: '2026-11-02', key: 100101, on: '2026-11-03' }));
    expect(events).toMatchObject([{ key: '100101', fields: { do: 'record-letter-given', on: '2026-11-03' } }]);
  });

  it('says of each bad line what is wrong, and reads the rest', () => {
    const text = ['{', '"text"', 'null', line({ at: '2026-11-31' }), line({ at: '2026-11-02T25:30' }), line({})].join(
      '\n',
    );
    expect(parseEvents(`${text}\n${line({ at: '2026-11-02' })}`)).toMatchObject({
      events: [{ line: 7 }],
      bad: [
        { line: 1, problem: 'not-json' },
        { line: 2, problem: 'not-an-event' },
        { line: 3, problem: 'not-an-event' },
        { line: 4, problem: 'not-an-event' },
        { line: 5, problem: 'not-an-event' },
        { line: 6, problem: 'not-an-event' },
      ],
    });
  });

  it('needs no key where staff say who they are, and nowhere else', () => {
    const without = (fields: object): string => JSON.stringify({ at: '2026-11-02', ...fields });
    const lines = [
      without({ do: 'choose-digest', who: 'leader@example.dk', on: true }),
      without({ do: 'choose-digest', on: true }),
      without({ do: 'stop-messages' }),
    ];
    expect(parseEvents(lines.join('\n'))).toMatchObject({
      events: [{ line: 1, key: '' }],
      bad: [{ line: 2 }, { line: 3 }],
    });
  });

  it('refuses a line with what looks like a CPR number, wherever it stands', () => {
    const text = [line({ at: '2026-11-02', key: '010190-0000' }), line({ at: '2026-11-02', note: '0101900000' })].join(
      '\n',
    );
    expect(parseEvents(text)).toEqual({
      events: [],
      bad: [
        { line: 1, problem: 'cpr' },
        { line: 2, problem: 'cpr' },
      ],
    });
  });

  it('holds nothing when it is empty', () => {
    expect(parseEvents('')).toEqual({ events: [], bad: [] });
  });
});
