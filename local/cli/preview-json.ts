import { isoDay } from '../../shared/calendar/day.ts';
import { isoLocal } from '../../shared/calendar/moment.ts';
import { ruleIdOf } from '../../shared/rules/duty-id.ts';
import type { PreviewedCase } from '../../shared/what-if/preview-case.ts';
import type { Message } from '../../shared/what-if/what-if.ts';
import type { Preview } from './preview.ts';

/** What `what-if --json` prints: dates as `yyyy-mm-dd`, instants with their local offset. */
export const previewJson = ({ cases, unchanged, refused }: Preview) => ({
  cases: cases.map(caseJson),
  unchanged,
  refused,
});

function caseJson({ key, sickLeave, sent, change }: PreviewedCase) {
  return {
    key,
    firstDay: isoDay(sickLeave.firstDay),
    moved: change.moved.map(({ dutyId, from, to }) => ({ id: ruleIdOf(dutyId), from: isoDay(from), to: isoDay(to) })),
    begun: change.begun.map(({ dutyId, due }) => ({ id: ruleIdOf(dutyId), due: isoDay(due) })),
    gone: change.gone.map(({ dutyId, due }) => ({ id: ruleIdOf(dutyId), due: isoDay(due) })),
    sent: sent.map(messageJson),
    toSend: change.toSend.map(messageJson),
    noLonger: change.noLonger.map(messageJson),
    corrected: change.corrected.map(({ dutyId, to, channel }) => ({ dutyId: ruleIdOf(dutyId), to, channel })),
  };
}

const messageJson = ({ dutyId, stage, to, channel, at }: Message) => ({
  dutyId: ruleIdOf(dutyId),
  stage,
  to,
  channel,
  at: isoLocal(at),
});
