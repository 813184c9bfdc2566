import { beforeEach, describe, expect, it } from 'vitest';
import { parseMoment } from '../../shared/calendar/moment.ts';
import { savePerson } from '../../shared/people/person.ts';
import { deliveriesOf, publicId } from '../../shared/reminders/delivery.ts';
import { addTask, type NewTask } from '../../shared/reminders/tasks.ts';
import { loadCase } from '../../shared/store/cases.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId, type Story } from './empty-portal.ts';
import { addOthers, getPage, hrElsewhere, hrOfOne, sendForm } from './hr-story.ts';
import { fullPortal } from './portal-story.ts';

let story: Story;
let needs: PortalNeeds;

beforeEach(async () => {
  story = await fullPortal();
  ({ needs } = story);
  await addOthers(needs);
});

const at = parseMoment('2026-11-24T08:00:00+01:00');
const cia = 'member-of-case-new';

async function task(given: Partial<NewTask> & Pick<NewTask, 'kind'>): Promise<void> {
  const sickLeave = await loadCase(needs.table, 'case-new');
  if (sickLeave === undefined) throw new Error('There is no such case.');
  await addTask(needs.table, sickLeave, { dutyId: 'talk-4w', role: 'member', personId: cia, at, ...given });
}

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';

describe('a task has its way out', () => {
  it('where nobody holds a role: somebody is added, to that role and workplace', async () => {
    await task({ kind: 'nobody-in-the-role', dutyId: 'notice-5w', role: 'employer-consultant', personId: undefined });
    const { html } = await getPage(needs, '/cases');
    const address = '/people/add?role=employer-consultant&amp;place=bostedhavblik%2Fafsnita';
    expect(html).toContain(`href="${address}"`);
    const form = await getPage(needs, address.replace('&amp;', '&'));
    expect(form.html).toContain('<option value="employer-consultant" selected>');
    expect(form.html).toContain('<option value="bostedhavblik/afsnita" selected>');
  });

  it('where a message was given up: the address is corrected, the message put back', async () => {
    await task({ kind: 'dead-letter', dutyId: 'welcome' });
    const message = { role: 'member', channel: 'sms', personId: cia, dutyId: 'welcome', stage: 'heads-up' } as const;
    const gone = { ...message, text: 'welcome.heads-up.member', params: {}, at: '2026-11-24T08:00:00Z' } as const;
    await story.sent('case-new', { ...gone, status: 'dead-letter' });
    const { html } = await getPage(needs, '/cases');
    expect(html).toContain('href="/cases/case-new/wishes"');
    const form = { caseId: hidden(html, 'caseId'), id: hidden(html, 'id'), back: '/cases' };
    expect((await sendForm(needs, '/outbox/put-back', form, hrOfOne)).status).toBe(404);
    const { location } = await sendForm(needs, '/outbox/put-back', form);
    expect(location).toBe('/cases?putBack=queued');
    expect((await getPage(needs, location)).text).not.toContain('er opgivet efter fem forsøg');
  });

  it.each([
    ['of her own duty that reached her', { dutyId: 'dismissal-warning', role: 'member', personId: cia, off: false }],
    ['of her own duty that was called off', { dutyId: 'dismissal-warning', role: 'member', personId: cia, off: true }],
    ['to somebody she let in', { dutyId: 'contact-14d', role: 'steward', personId: 'steward-1', off: true }],
  ] as const)('hr learn nothing of a message %s, whose id they have worked out', async (_, { off, ...to }) => {
    const message = { ...to, channel: 'email', stage: 'reminder', text: 'gone.email', params: {} } as const;
    await story.sent('case-new', { ...message, at: '2026-11-24T08:00:00Z', ...(off ? { status: 'cancelled' } : {}) });
    const [known] = await deliveriesOf(needs.table, 'case-new');
    const form = { caseId: 'case-new', id: publicId(known ?? { sk: '' }), back: '/cases' };
    expect((await sendForm(needs, '/outbox/put-back', form)).location).toBe('/cases?putBack=unknown');
    expect((await sendForm(needs, '/outbox/put-back', { ...form, id: 'none' })).location).toBe(
      '/cases?putBack=unknown',
    );
    expect(await deliveriesOf(needs.table, 'case-new')).toEqual([known]);
  });

  it.each([
    ['tell-by-letter', 'Brevet er sendt'],
    ['no-address', 'Beskederne gives på anden måde'],
  ] as const)('what only a person can do, they say is done: %s', async (kind, button) => {
    await savePerson(needs, { personId: cia, employerId, name: 'Cia Demo', number: '7', language: 'da' });
    await task({ kind, about: 'talk-called@2' });
    const { html, text } = await getPage(needs, '/cases');
    expect(text).toContain(button);
    const form = { caseId: 'case-new', task: hidden(html, 'task') };
    for (const other of [hrOfOne, hrElsewhere])
      expect((await sendForm(needs, '/tasks/settle', form, other)).status).toBe(404);
    const { location } = await sendForm(needs, '/tasks/settle', form);
    const after = await getPage(needs, location);
    expect(after.text).toContain('Opgaven er klaret');
    expect(after.text).not.toContain(button);
    // The same is not found again.
    await task({ kind, about: 'talk-called@2' });
    expect((await getPage(needs, '/cases')).text).not.toContain(button);
  });

  it('nothing else is done by saying so', async () => {
    await task({ kind: 'nobody-in-the-role', dutyId: 'notice-5w', role: 'employer-consultant', personId: undefined });
    const form = { caseId: 'case-new', task: 'TASK#nobody-in-the-role#notice-5w#employer-consultant' };
    expect((await sendForm(needs, '/tasks/settle', form)).status).toBe(404);
    expect((await sendForm(needs, '/tasks/settle', { ...form, task: 'SNAPSHOT' })).status).toBe(404);
    expect((await getPage(needs, '/cases')).text).toContain('ingen har rollen');
  });
});
