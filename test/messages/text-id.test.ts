import { describe, expect, it } from 'vitest';
import type { Role } from '../../shared/case/roles.ts';
import { UnknownText } from '../../shared/messages/render-text.ts';
import { textIdFor } from '../../shared/messages/text-id.ts';
import { texts } from '../../shared/messages/texts.ts';
import { defaultPolicy } from '../../shared/rules/default-policy.ts';
import type { Recipient } from '../../shared/rules/duty-rule.ts';

const rolesOf = (to: Recipient): readonly Role[] => {
  if (to === 'responsible') return defaultPolicy.firstContact;
  return to === 'coordinator' ? ['leader'] : [to];
};

describe('the text for what somebody is told', () => {
  it('is one of its own for everything that the default policy sends', () => {
    const sent = defaultPolicy.reminders.flatMap(({ dutyId, stage, to, else: otherwise }) =>
      [...rolesOf(to), ...(otherwise === undefined ? [] : [otherwise])].map((role) => ({ dutyId, stage, role })),
    );
    const found = new Set(sent.map(textIdFor));
    expect([...found].filter((id) => id.startsWith('staff.'))).toEqual([]);
    const ownTexts = Object.keys(texts).filter((id) => !/^(staff|notice|correction)\./.test(id));
    expect([...found].sort()).toEqual(ownTexts.sort());
  });
  it('is the general one of the stage for hr with a leader’s case', () => {
    expect(textIdFor({ dutyId: 'talk-4w', stage: 'heads-up', role: 'hr' })).toBe('staff.heads-up');
    expect(textIdFor({ dutyId: 'contact-14d', stage: 'overdue', role: 'hr' })).toBe('staff.overdue');
  });
  it('is the general one for staff with a duty that nobody has written for', () => {
    expect(textIdFor({ dutyId: 'roundtable', stage: 'escalation', role: 'leader' })).toBe('staff.escalation');
    expect(textIdFor({ dutyId: 'roundtable', stage: 'notice', role: 'steward' })).toBe('staff.notice');
  });
  it('is the notice’s own, whatever the role', () => {
    const told = { dutyId: 'talk-4w', stage: 'notice' } as const;
    expect(textIdFor({ ...told, role: 'member', notice: 'talk-moved' })).toBe('notice.talk-moved');
    expect(textIdFor({ ...told, role: 'hr', notice: 'expected-return' })).toBe('notice.expected-return');
  });
  it('is an SMS for the member’s corrections and an e-mail for everybody else’s', () => {
    expect(textIdFor({ dutyId: 'talk-4w', stage: 'correction', role: 'member' })).toBe('correction.sms');
    expect(textIdFor({ dutyId: 'talk-4w', stage: 'correction', role: 'leader' })).toBe('correction.email');
  });
  it('is never a general one for the member', () => {
    expect(() => textIdFor({ dutyId: 'talk-4w', stage: 'overdue', role: 'member' })).toThrow(UnknownText);
  });
});

describe('the channel of a text', () => {
  it('is SMS for the member and e-mail for everybody else', () => {
    const smsIds = Object.entries(texts)
      .filter(([, { channel }]) => channel === 'sms')
      .map(([id]) => id);
    expect(smsIds).toEqual([
      'welcome.heads-up.member',
      'contact-14d.heads-up.member',
      'followup-8w.heads-up.member',
      'revaluation-22w.heads-up.member',
      'revaluation-22w.reminder.member',
      'notice.talk-called',
      'notice.talk-moved',
      'notice.talk-tomorrow',
      'correction.sms',
    ]);
  });
});
