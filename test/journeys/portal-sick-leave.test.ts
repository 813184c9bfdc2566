import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { codeShown, demoBrowser, follow, isGood, isOn, names, phone, press, reads } from './support/demo-browser.ts';

const demo = demoBrowser();

/** Hr writes down who is ill: what every journey here begins with. The story's day is Monday 2 November 2026. */
async function fillIn(hr: Page, firstDay: string): Promise<void> {
  await hr.getByLabel('Navn').fill('Mette Prøve');
  await hr.getByLabel('Mobil').fill('20 00 01 99');
  await hr.getByLabel('Arbejdsplads', { exact: true }).selectOption({ label: 'Plejecenter Solgården, Afsnit A' });
  await hr.getByLabel('Overenskomstområde').fill('FOA');
  await hr.getByLabel('Ja', { exact: true }).check();
  await hr.getByLabel('Første fraværsdag').fill(firstDay);
}

describe('somebody who has never seen it', () => {
  it('logs in with the code that came, and with no other', async () => {
    const hr = await demo.stranger();
    await isGood(hr);
    await hr.getByLabel('Din mobil eller e-mail').fill('hr solgården');
    await press(hr, 'Send mig en kode');
    await reads(hr, 'Skriv en e-mail, eller et mobilnummer på otte cifre.');
    await isGood(hr);
    await hr.getByLabel('Din mobil eller e-mail').fill('hr.solgaarden@example.org');
    await press(hr, 'Send mig en kode');
    await isOn(hr, 'Skriv koden');
    const code = await codeShown(hr);
    await hr.getByLabel('Kode', { exact: true }).fill(code === '111111' ? '222222' : '111111');
    await press(hr, 'Log ind');
    await reads(hr, /Koden er forkert, brugt eller for gammel/);
    await isGood(hr);
    await hr.getByLabel('Kode', { exact: true }).fill(code);
    await press(hr, 'Log ind');
    await isOn(hr, 'Forløb');
    await isGood(hr);
  });

  it('registers a sick leave, leads the talk to a time, and lets people in and out, without a manual', async () => {
    await registers(await demo.logIn('Test HR Solgården'));
    await proposesTimes(await demo.logIn('Testleder A'));
    expect(await names(await demo.logIn('Test TR A'), 'Mette Prøve')).toBe(true);
    const member = await demo.logIn('Mette Prøve');
    await acceptsTime(member);
    await withdrawsConsent(member);
    expect(await names(await demo.logIn('Test TR A'), 'Mette Prøve')).toBe(false);
    const leader = await demo.logIn('Testleder A');
    await follow(leader, 'Mette Prøve');
    await reads(leader, 'Hold sygefraværssamtalen');
    await reads(leader, 'Fredag den 6. november 2026');
  });
});

async function registers(hr: Page): Promise<void> {
  await follow(hr, 'Registrér fravær');
  await isGood(hr, 'Registrér fravær');
  await press(hr, 'Fortsæt');
  await reads(hr, 'Medarbejdernummer: Udfyld feltet.');
  await isGood(hr);
  await hr.getByLabel('Medarbejdernummer').fill('100199');
  await press(hr, 'Fortsæt');
  await reads(hr, 'Vi kender ikke nummeret endnu');
  await fillIn(hr, '2026-11-30');
  await press(hr, 'Fortsæt');
  await reads(hr, 'Første fraværsdag: Dagen ligger fremme.');
  expect(await hr.getByLabel('Navn').inputValue()).toBe('Mette Prøve');
  await hr.getByLabel('Første fraværsdag').fill('2026-10-26');
  // Impatient: the first press and the second are one absence.
  await hr.getByRole('button', { name: 'Fortsæt' }).dblclick();
  await isOn(hr, 'Hvad der sker hvornår');
  await reads(hr, 'Sygefraværssamtale (4 uger)');
  await isGood(hr);
  await follow(hr, 'Udskriv brevet');
  await isOn(hr, 'Velkomstbrevet');
  await isGood(hr);
  await hr.goBack();
  await isOn(hr, 'Hvad der sker hvornår');
  await follow(hr, 'Forløb');
  await isOn(hr, 'Forløb');
  expect(await hr.getByText('Mette Prøve').count()).toBe(1);
}

async function proposesTimes(leader: Page): Promise<void> {
  await isOn(leader, 'Mine medarbejdere');
  await isGood(leader);
  await follow(leader, 'Mette Prøve');
  await reads(leader, 'Gør dette nu');
  await reads(leader, 'Indkald til sygefraværssamtalen');
  await isGood(leader);
  await follow(leader, 'Hvorfor netop den dag?');
  await leader.locator('#talk-4w').getByText('Hvorfor denne dato?').click();
  await reads(leader, 'Plus 28 dage er mandag den 23. november 2026');
  // The page stays open in a second tab.
  const stale = await leader.context().newPage();
  await stale.goto(leader.url());
  await follow(stale, 'Foreslå tider til samtalen');
  await follow(leader, 'Foreslå tider til samtalen');
  await isGood(leader, 'Foreslå tider til samtalen');
  await press(leader, 'Send forslaget');
  await reads(leader, 'Tid 1: Dato: Skriv mindst én tid.');
  await types(leader, ['2026-10-20', '10:00']);
  await press(leader, 'Send forslaget');
  await reads(leader, /Tid 1: Dato: 20-10-2026 er passeret/);
  await isGood(leader);
  await types(leader, ['2026-11-05', '10:00'], ['2026-11-06', '13:00']);
  await leader.getByRole('button', { name: 'Send forslaget' }).dblclick();
  await reads(leader, 'Forslaget er sendt.');
  await reads(leader, 'Afvent svar på dine tider til samtalen');
  await types(stale, ['2026-11-09', '09:00']);
  await press(stale, 'Send forslaget');
  await reads(stale, 'Noget er ændret, siden du åbnede siden');
  await isGood(stale);
  await stale.close();
}

const types = async (leader: Page, ...times: readonly (readonly [day: string, time: string])[]): Promise<void> => {
  for (const [place, [day, time]] of times.entries()) {
    await leader.getByLabel(`Tid ${place + 1}: Dato`).fill(day);
    await leader.getByLabel(`Tid ${place + 1}: Klokken`).fill(time);
  }
};

async function acceptsTime(member: Page): Promise<void> {
  await isOn(member, 'Hej Mette');
  await reads(member, 'Din leder foreslår tider til jeres samtale.');
  await isGood(member);
  await follow(member, 'Sig ja til en tid');
  await isGood(member, 'Sig ja til en tid');
  await press(member, 'Sig ja');
  await reads(member, 'Hvilken tid passer dig? Vælg en af mulighederne.');
  await isGood(member);
  await member.getByLabel('Fredag den 6. november 2026 kl. 13').check();
  await member.getByRole('button', { name: 'Sig ja' }).dblclick();
  await reads(member, 'Tiden er aftalt. Din leder får besked.');
  await reads(member, 'Fredag den 6. november 2026 kl. 13.');
  await isGood(member);
}

async function withdrawsConsent(member: Page): Promise<void> {
  await follow(member, 'Hvem ved hvad om mig?');
  await isOn(member, 'Hvem ved hvad om mig?');
  const knowing = (role: string) => member.getByRole('listitem').filter({ hasText: role }).first();
  expect(await knowing('Din leder').innerText()).toMatch(/Testleder A\W+Kiggede sidst mandag den 2\. november 2026/);
  expect(await knowing('Din tillidsrepræsentant').innerText()).toContain('Test TR A');
  await isGood(member);
  await follow(member, 'Ændr, hvem der må vide noget');
  await isOn(member, 'Hvem må kontakte mig?');
  await isGood(member);
  await member.getByRole('button', { name: 'Træk mit ja tilbage' }).dblclick();
  await reads(member, /Dit ja er trukket tilbage/);
  await isGood(member);
  await follow(member, 'Mit forløb');
  await follow(member, 'Hvem ved hvad om mig?');
  await isOn(member, 'Hvem ved hvad om mig?');
  expect(await knowing('Din tillidsrepræsentant').innerText()).toContain('Ser intet, fordi du ikke har sagt ja.');
  expect(member.viewportSize()).toEqual(phone);
}
