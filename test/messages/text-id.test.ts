import { describe, expect, it } from 'vitest';
import type { Role } from '../../shared/case/roles.ts';
import type { TextId } from '../../shared/messages/text-asks.ts';
import { textIdFor } from '../../shared/messages/text-id.ts';
import { texts } from '../../shared/messages/texts.ts';
import { UnknownText } from '../../shared/messages/unknown-text.ts';
import { defaultPolicy } from '../../shared/rules/default-policy.ts';
import type { DutyRule } from '../../shared/rules/duty-rule.ts';
import type { Recipient } from '../../shared/rules/policy.ts';
import { remindersFor } from '../../shared/rules/reminders-for.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';

const rolesOf = (to: Recipient, { responsible }: DutyRule): readonly Role[] => {
  if (to === 'coordinator') return ['leader'];
  if (to !== 'responsible') return [to];
  if (responsible === 'municipality') return [];
  return responsible === 'first-contact' ? defaultPolicy.firstContact : [responsible];
};

/** Everything that some rule set sends under the default policy, to whoever it may reach. */
const sent = ruleSets.flatMap(({ duties }) =>
  duties.flatMap((rule) =>
    remindersFor(rule, defaultPolicy).flatMap(({ stage, to, else: otherwise }) =>
      [...rolesOf(to, rule), ...(otherwise === undefined ? [] : [otherwise])].map((role) => ({
        dutyId: rule.id,
        stage,
        role,
        rule,
      })),
    ),
  ),
);

describe('the text for what somebody is told', () => {
  it('is one of its own for everything that the default policy lists', () => {
    const listed = new Set(defaultPolicy.reminders.map(({ dutyId }) => dutyId));
    const general = sent.filter(({ dutyId }) => listed.has(dutyId)).map(textIdFor);
    expect(general.filter((id) => id.startsWith('staff.') || id.startsWith('member.'))).toEqual([]);
  });
  it('is there for everything that any duty sends, and no text is never sent', () => {
    const found = new Set(sent.map(textIdFor));
    // Those answer an event, stand beside another message, or for a role that has none of its own; or she makes the contact herself.
    const onDemand =
      /^((notice|correction|mirror|void|gone|staff|late|stop)\.|contact-14d\.(reminder|last-call)\.member)/;
    const unsent = Object.keys(texts).filter((id) => !onDemand.test(id) && !found.has(id as TextId));
    expect(unsent).toEqual([]);
  });
  it('is the general one of the stage for hr with a leader’s case', () => {
    expect(textIdFor({ dutyId: 'talk-4w', stage: 'heads-up', role: 'hr' })).toBe('staff.heads-up');
    expect(textIdFor({ dutyId: 'contact-14d', stage: 'overdue', role: 'hr' })).toBe('staff.overdue');
  });
  it('is the general one for staff with a duty that nobody has written for', () => {
    expect(textIdFor({ dutyId: 'roundtable', stage: 'escalation', role: 'leader' })).toBe('staff.escalation');
  });
  it('is nothing for an event that nobody has written for', () => {
    expect(() => textIdFor({ dutyId: 'roundtable', stage: 'notice', role: 'steward' })).toThrow(UnknownText);
  });
  it('is the notice’s own, and of a talk one for the member, the leader and whom she lets in', () => {
    const told = { dutyId: 'talk-4w', stage: 'notice' } as const;
    expect(textIdFor({ ...told, role: 'member', notice: 'talk-moved' })).toBe('notice.talk-moved');
    expect(textIdFor({ ...told, role: 'leader', notice: 'talk-moved' })).toBe('notice.talk-moved.leader');
    expect(textIdFor({ ...told, role: 'safety-rep', notice: 'talk-moved' })).toBe('notice.talk-moved.consented');
    expect(textIdFor({ ...told, role: 'member', notice: 'times-proposed' })).toBe('notice.times-proposed');
    expect(textIdFor({ ...told, role: 'leader', notice: 'times-proposed' })).toBe('notice.times-proposed.leader');
    expect(textIdFor({ ...told, role: 'hr', notice: 'expected-return' })).toBe('notice.expected-return');
  });
  it('is an SMS for the member’s corrections and an e-mail for everybody else’s', () => {
    expect(textIdFor({ dutyId: 'talk-4w', stage: 'correction', role: 'member' })).toBe('correction.sms');
    expect(textIdFor({ dutyId: 'talk-4w', stage: 'correction', role: 'leader' })).toBe('correction.email');
  });
  it('is never a general one for the member about what others do', () => {
    expect(() => textIdFor({ dutyId: 'talk-4w', stage: 'overdue', role: 'member' })).toThrow(UnknownText);
  });
});

describe('the channel of a text', () => {
  it('is SMS for the member and e-mail for everybody else', () => {
    const forMember = /^(member|stop)\.|\.(member|sms)$|^notice\.(talk-[a-z]+|times-proposed|contact-declined)$/;
    const wrong = Object.entries(texts).filter(([id, { channel }]) => (channel === 'sms') !== forMember.test(id));
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});
