import { expect, it } from 'vitest';
import { localDay } from '../../shared/calendar/moment.ts';
import { Command } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import { imaginedAfter, whatIf } from '../../shared/what-if/what-if.ts';
import { momentAt } from '../support/local-time.ts';
import { at, caseOpened, given } from '../support/sick-leave.ts';

const now = momentAt('2026-11-20T09:30');
const before = given(at('2026-11-20T09:00', caseOpened({ cutOver: '2026-11-20' })));

/** What an approval, or the opposite, would send that is not sent anyhow. */
function sentBy(decision: 'send' | 'drop'): readonly string[] {
  const command = Command.parse({ do: 'settle-held', duty: 'talk-4w', stage: 'heads-up', role: 'leader', decision });
  const events = decide(before, command, localDay(now));
  const after = imaginedAfter(before, { caseId: 'case-1', events, at: now });
  const staffing = () => ({ persons: ['somebody'] });
  const facts = { before: { sickLeave: before, staffing }, told: [], now };
  const change = whatIf({ ...facts, after: { sickLeave: after, staffing } });
  const same = whatIf({ ...facts, after: { sickLeave: before, staffing } });
  const lines = ({ toSend }: typeof change) => toSend.map(({ dutyId, stage, to }) => `${dutyId} ${stage} ${to}`);
  return lines(change).filter((line) => !lines(same).includes(line));
}

it('is shown beforehand: what an approval would send, and that the opposite sends nothing', () => {
  expect(sentBy('send')).toEqual(['talk-4w heads-up leader']);
  expect(sentBy('drop')).toEqual([]);
});
