import { describe, expect, it } from 'vitest';
import { eventDutyNames } from '../../shared/messages/duty-names/event-duties.ts';
import { agreementNames } from '../../shared/messages/duty-names/lasting-duties.ts';
import { dutyStarts } from '../../shared/messages/duty-starts.ts';

describe('what starts a duty', () => {
  it('is said for every duty that an event starts, and for no other', () => {
    expect(Object.keys(dutyStarts).sort()).toEqual(Object.keys({ ...eventDutyNames, ...agreementNames }).sort());
  });
  it('is a whole sentence in both languages', () => {
    const odd = Object.entries(dutyStarts).filter(
      ([, { da, en }]) => !/^(Starter|Kommer)\b.+\.$/.test(da) || !/^(Starts|Comes)\b.+\.$/.test(en),
    );
    expect(odd).toEqual([]);
  });
});
