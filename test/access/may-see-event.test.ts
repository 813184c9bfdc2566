import { describe, expect, it } from 'vitest';
import { maySeeEvent } from '../../shared/access/may-see-event.ts';
import { CaseEvent, type StoredEvent } from '../../shared/case/events.ts';
import { roles } from '../../shared/case/roles.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';
import { caseOpened, given } from '../support/sick-leave.ts';
import { inRole, openToAll } from './let-in.ts';

const on = '2026-11-02';
const fact = (name: string): StoredEvent => ({ type: 'fact-recorded', v: 1, fact: name, on, details: {} });

/** Who may know of an event, with every consent given. */
const seenBy = (event: StoredEvent): readonly string[] =>
  roles.filter((role) => maySeeEvent(inRole(role), CaseEvent.parse(event), openToAll));

const employersSide = ['leader', 'hr', 'employer-consultant'];
const letIn = ['steward', 'safety-rep', 'contact-person', 'union-consultant'];

describe('who may know that something happened in a case', () => {
  it('is everybody in it of what the case is and of what all work at', () => {
    for (const event of [caseOpened(), { type: 'absence-ended', v: 1, on }, { type: 'talk-held', v: 1, on }] as const)
      expect(seenBy(event)).toEqual([...roles]);
  });

  it('is the member alone of whom she lets in and whom she chose', () => {
    const hers: readonly StoredEvent[] = [
      { type: 'consent-given', v: 1, to: 'steward', source: 'portal' },
      { type: 'consent-withdrawn', v: 1, to: 'steward' },
      { type: 'contact-chosen', v: 1, to: 'not-now' },
      { type: 'contact-declined', v: 1, role: 'steward', who: 'sten' },
    ];
    for (const event of hers) expect(seenBy(event)).toEqual(['member']);
  });

  it.each(['decision-received', 'appeal-sent', 'dismissal-warned', 'support-asked-for', 'union-help-asked-for'])(
    'is never the employer of %s',
    (name) => {
      expect(seenBy(fact(name))).toEqual(['member', ...letIn]);
    },
  );

  it('is the employer and the member of the refund', () => {
    expect(seenBy(fact('refund-claimed')).toSorted()).toEqual(['member', ...employersSide].toSorted());
  });

  it('of a message that was held back is whoever may see its duty', () => {
    const dropped = (duty: string): StoredEvent => {
      return { type: 'held-dropped', v: 1, duty, key: '2026-11-02', stage: 'reminder', role: 'member' };
    };
    expect(seenBy(dropped('appeal'))).toEqual(['member', ...letIn]);
    expect(seenBy(dropped('talk-4w'))).toEqual([...roles]);
  });

  it('is nobody of a fact or a duty that no rule knows', () => {
    expect(seenBy(fact('unheard-of'))).toEqual([]);
    expect(seenBy({ type: 'duty-excused', v: 1, duty: 'unheard-of', reason: 'declined-by-member' })).toEqual([]);
  });

  it('is for each fact that can be recorded at least the member', () => {
    const names = ruleSets.flatMap(({ duties }) => duties.flatMap(({ commands = [] }) => commands));
    const unseen = names.flatMap(({ records }) => (seenBy(fact(records)).includes('member') ? [] : [records]));
    expect(unseen).toEqual([]);
  });

  it('is nobody else without her consent, nor whoever works for another employer', () => {
    const closed = given(caseOpened());
    const talkHeld = CaseEvent.parse({ type: 'talk-held', v: 1, on });
    const seeing = roles.filter((role) => maySeeEvent(inRole(role), talkHeld, closed));
    expect(seeing.toSorted()).toEqual(['employer-consultant', 'hr', 'leader', 'member']);
    const elsewhere = { ...openToAll, employerId: 'other' };
    expect(roles.filter((role) => maySeeEvent(inRole(role), talkHeld, elsewhere))).toEqual([]);
  });
});
