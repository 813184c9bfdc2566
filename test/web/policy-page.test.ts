import { beforeEach, describe, expect, it } from 'vitest';
import { loadCase } from '../../shared/store/cases.ts';
import { newestPolicy, newestPolicyText, savePolicy } from '../../shared/store/policies.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId } from './empty-portal.ts';
import { addOthers, getPage, hrElsewhere, hrOfOne, sendForm } from './hr-story.ts';
import { fullPortal } from './portal-story.ts';
import { leader } from './signed-in.ts';

let needs: PortalNeeds;

beforeEach(async () => {
  ({ needs } = await fullPortal());
  await addOthers(needs);
});

/** The form as it stands before anybody has changed the policy. */
const asItIs = {
  ...{ seen: '1', contact1: 'steward', contact2: 'safety-rep', contact3: 'contact-person', contact4: 'leader' },
  ...{ contactDays: '14', leaderContactDays: '', noticeOpensDays: '30', relapseWorkingDays: '0' },
  ...{ closedDays: '24-12, 31-12', emailOpens: '08:00', emailCloses: '18:00', emailAt: '08:00' },
  ...{ smsOpens: '09:00', smsCloses: '18:00', smsAt: '10:00', memberFridayCloses: '14:00' },
  ...{ mirror: 'no', smsBasis: 'service', acceptsRecordedConsent: 'yes', retentionMonths: '12' },
};
const stored = async (): Promise<unknown> => JSON.parse((await newestPolicyText(needs.table, employerId)) ?? '{}');

describe('the absence policy', () => {
  it('stands in the form, with what it makes of somebody who falls ill today', async () => {
    const { html, text } = await getPage(needs, '/policy');
    expect(html).toContain('name="closedDays" value="24-12, 31-12"');
    // D is 25 November 2026: first contact within 14 days, the notice on D + 35.
    expect(text).toContain('Første kontakt Senest 09-12-2026 Hvem: Tillidsrepræsentant (TR)');
    expect(text).toContain('Anmeldelse Senest 30-12-2026');
  });

  it('shows the effect of a change before and after, and on what is open, and saves nothing', async () => {
    const { text } = await sendForm(needs, '/policy', { ...asItIs, contactDays: '10' });
    expect(text).toContain('Senest 09-12-2026');
    expect(text).toContain('Senest 05-12-2026');
    expect(text).toContain('3 af 3 forløb, der er i gang, ville få andre datoer eller beskeder.');
    expect(await stored()).toEqual({});
  });

  it('is saved as a new version; what is under way keeps the old one', async () => {
    const { text } = await sendForm(needs, '/policy', { ...asItIs, contactDays: '10', confirmed: 'yes' });
    expect(text).toContain('Politikken er gemt');
    expect(await stored()).toEqual({ contactDays: 10 });
    expect(await newestPolicy(needs.table, employerId)).toMatchObject({ policyVersion: 2 });
    expect((await loadCase(needs.table, 'case-new'))?.policyVersion).toBe(1);
  });

  it('moves what is under way when that is ticked', async () => {
    const { text } = await sendForm(needs, '/policy', { ...asItIs, contactDays: '10', confirmed: 'yes', all: 'yes' });
    expect(text).toContain('3 forløb er flyttet til den nye politik.');
    expect((await loadCase(needs.table, 'case-new'))?.policyVersion).toBe(2);
    expect((await loadCase(needs.table, 'case-closed'))?.policyVersion).toBe(1);
  });

  it('keeps what no form holds', async () => {
    const written = { agreements: { dsr: { contactDays: 7 } }, contactDays: 10 };
    await savePolicy(needs.table, employerId, JSON.stringify(written));
    const form = { ...asItIs, seen: '2', contactDays: '10', mirror: 'yes', 'target-talk-4w': '90', confirmed: 'yes' };
    await sendForm(needs, '/policy', form);
    expect(await stored()).toEqual({ ...written, mirror: true, targets: { 'talk-4w': 90 } });
  });

  it('takes all that the form has', async () => {
    const form = {
      ...{ contact1: 'leader', contact2: '', contact3: '', contact4: '', leaderContactDays: '2, 6, 14' },
      ...{ closedDays: '24-12, 31-12, 5-6', smsAt: '9.30', smsOpens: '09:30', smsBasis: 'opt-in' },
      ...{ acceptsRecordedConsent: 'no', relapseWorkingDays: '3', noticeOpensDays: '22', retentionMonths: '6' },
    };
    await sendForm(needs, '/policy', { ...asItIs, ...form, confirmed: 'yes' });
    expect(await stored()).toEqual({
      firstContact: ['leader'],
      leaderContactDays: [2, 6, 14],
      noticeOpensDays: 22,
      relapseWorkingDays: 3,
      closedDays: ['12-24', '12-31', '06-05'],
      sendAt: { email: '08:00', sms: '09:30' },
      windows: { email: { opens: '08:00', closes: '18:00' }, sms: { opens: '09:30', closes: '18:00' } },
      smsBasis: 'opt-in',
      acceptsRecordedConsent: false,
      retentionMonths: 6,
    });
  });

  it('says when nothing was changed', async () => {
    const { text } = await sendForm(needs, '/policy', asItIs);
    expect(text).toContain('Politikken er som før. Intet er gemt.');
  });

  it('says when somebody else has changed it since', async () => {
    await savePolicy(needs.table, employerId, '{"mirror": true}');
    const { status, text } = await sendForm(needs, '/policy', { ...asItIs, contactDays: '10', confirmed: 'yes' });
    expect(status).toBe(409);
    expect(text).toContain('Politikken er ændret, siden du åbnede siden.');
    expect(await stored()).toEqual({ mirror: true });
  });
});

describe('a policy that does not hold', () => {
  it.each([
    ['too many days', { contactDays: '40' }, 'efter første fraværsdag: Det kan ikke bruges.'],
    ['half a day', { contactDays: '10,5' }, 'efter første fraværsdag: Det kan ikke bruges.'],
    ['a day that does not exist', { closedDays: '31-02' }, 'Lukkedage ud over helligdage: Det kan ikke bruges.'],
    ['no list of days', { leaderContactDays: 'to, seks' }, 'hvor lederen tager kontakt: Det kan ikke bruges.'],
    ['a window wider than the law', { smsOpens: '07:00' }, 'SMS må sendes fra kl.: Det kan ikke bruges.'],
    ['an hour outside the window', { emailAt: '19:00' }, 'E-mail sendes kl.: Det kan ikke bruges.'],
    ['a role twice', { contact2: 'steward' }, 'Hvem tager den første kontakt? Vælg hver rolle højst én gang.'],
    ['a target above all', { 'target-talk-4w': '101' }, 'Samtale: Det kan ikke bruges.'],
  ])('is refused with the field: %s', async (_, change, said) => {
    const { status, text } = await sendForm(needs, '/policy', { ...asItIs, ...change, confirmed: 'yes' });
    expect(status).toBe(400);
    expect(text).toContain(said);
    expect(await stored()).toEqual({});
  });
});

describe('whose policy it is', () => {
  it('is changed by hr of the whole employer; hr of one institution sees it', async () => {
    const { text, html } = await getPage(needs, '/policy', hrOfOne);
    expect(text).toContain('Politikken gælder hele arbejdsgiveren.');
    expect(html).not.toContain('name="contactDays"');
    expect((await sendForm(needs, '/policy', { ...asItIs, contactDays: '10', confirmed: 'yes' }, hrOfOne)).status).toBe(
      404,
    );
    expect((await getPage(needs, '/policy', leader)).status).toBe(404);
  });

  it('is each employer’s own', async () => {
    await sendForm(needs, '/policy', { ...asItIs, contactDays: '10', confirmed: 'yes', all: 'yes' }, hrElsewhere);
    expect(await stored()).toEqual({});
    expect((await loadCase(needs.table, 'case-new'))?.policyVersion).toBe(1);
  });
});
