import { describe, expect, it } from 'vitest';
import { contactRoles } from '../../shared/case/roles.ts';
import { adviceTopics } from '../../shared/guides/advice-topics.ts';
import { supportChecklist, supportChecklists, supportGuides } from '../../shared/guides/support-guide.ts';

const steps = (dutyId: string, role: (typeof contactRoles)[number], ruleSet = 'dk-2026') =>
  supportChecklist({ dutyId, ruleSet }, role)?.steps;

describe('the guide of those who support her', () => {
  it.each(contactRoles)('tells %s what to do, what never, how to hand over, how to get advice', (role) => {
    const guide = supportGuides[role];
    expect(Object.values(guide).filter(({ length }) => length < 2)).toEqual([]);
    const never = guide.never.map(({ da }) => da).join(' ');
    expect(never).toContain('Spørg ikke, hvad den sygemeldte fejler.');
    expect(never).toContain('ingen noter om helbred');
    expect(never).toContain('heller ikke lederen');
    expect(guide.handOn.map(({ da }) => da).join(' ')).toContain('Du skal ikke give en grund.');
  });
  it('has three steps at least in a list', () => {
    const short = Object.entries(supportChecklists).filter(([, list]) => list.steps.length < 3);
    expect(short.map(([id]) => id)).toEqual(['injury-report']);
  });
  it('has the steward heard on a work trial, and nobody else', () => {
    expect(contactRoles.filter((role) => steps('work-trial', role) !== undefined)).toEqual(['steward']);
  });
  it('involves the safety representative in adjustments and injuries', () => {
    expect(steps('workplace-adjustment', 'safety-rep')).toHaveLength(3);
    expect(steps('injury-report', 'contact-person')).toBeUndefined();
  });
  it('gives a companion one list at every kind of talk', () => {
    expect(steps('municipal-talk.2', 'contact-person')).toBe(steps('talk-4w', 'steward'));
  });
  it('has none for what those she lets in never see', () => {
    expect(steps('notice-5w', 'steward')).toBeUndefined();
  });
  it('offers topics to ask advice about, none of which can name anybody', () => {
    const topics = Object.values(adviceTopics);
    expect(topics.length).toBeGreaterThanOrEqual(15);
    expect(topics.filter(({ da, en }) => da.length > 60 || en.length > 60)).toEqual([]);
  });
});
