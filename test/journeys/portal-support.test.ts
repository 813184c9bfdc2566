import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoBrowser, follow, isGood, isOn, names, press, reads, register } from './support/demo-browser.ts';

const demo = demoBrowser();

beforeAll(async () => {
  const hr = await demo.logIn('Test HR Solgården');
  await register(hr, { number: '100199', name: 'Mette Prøve', phone: '20 00 01 99' });
});

const stepsOf = async (page: Page): Promise<void> => {
  await follow(page, 'Mette Prøve');
  await reads(page, 'Gør dette nu');
};

describe('a steward', () => {
  it('says yes, reads the checklist, makes the contact, and gives another on, without a manual', async () => {
    const steward = await demo.logIn('Test TR A');
    await isOn(steward, 'Dem, jeg hjælper');
    await isGood(steward);
    await stepsOf(steward);
    await reads(steward, 'Huskeliste');
    await reads(steward, 'Spørg først: Passer det dig nu?');
    await isGood(steward);
    await follow(steward, 'Sig ja til at tage kontakten');
    await isGood(steward, 'Sig ja til at tage kontakten');
    await steward.getByRole('button', { name: 'Ja, jeg tager kontakten' }).dblclick();
    await reads(steward, 'Du har sagt ja til at tage kontakten.');
    await makesContact(steward);
    await givesOn(steward);
  });

  it('sees nobody whose yes was for another', async () => {
    expect(await names(await demo.logIn('Test TR B'), 'Mette Prøve')).toBe(false);
  });
});

async function makesContact(steward: Page): Promise<void> {
  await follow(steward, 'Kontakten er taget');
  await steward.getByLabel('Hvornår talte I sammen?').fill('2026-11-03');
  await press(steward, 'Gem');
  await reads(steward, 'Ret dette, og prøv igen');
  await isGood(steward);
  await steward.getByLabel('Hvornår talte I sammen?').fill('2026-11-02');
  await steward.getByRole('group', { name: 'Er der brug for støtte?' }).getByLabel('Ja').check();
  await press(steward, 'Gem');
  await reads(steward, 'Kontakten er noteret.');
  await isGood(steward);
}

async function givesOn(steward: Page): Promise<void> {
  await follow(steward, 'Dem, jeg hjælper');
  await follow(steward, 'Testperson Æble');
  await follow(steward, 'Giv videre');
  await isGood(steward, 'Giv videre');
  await press(steward, 'Ja, giv videre');
  await reads(steward, 'Du har givet videre. Du kan ikke længere se forløbet.');
  await isGood(steward);
  expect(await names(steward, 'Testperson Æble')).toBe(false);
  await steward.goBack();
  await isOn(steward, 'Siden findes ikke');
}

describe('a union consultant', () => {
  it('sees a member who has asked for help, and answers, without a manual', async () => {
    const union = await demo.logIn('Test Faglig Sekretær');
    await isOn(union, 'Afdelingen');
    await isGood(union);
    expect(await names(union, 'Mette Prøve')).toBe(false);
    await asksForHelp(await demo.logIn('Mette Prøve'));
    await union.reload();
    await reads(union, 'Svar senest torsdag den 5. november 2026.');
    await isGood(union);
    await stepsOf(union);
    await reads(union, 'Svar medlemmet, om afdelingen tager den');
    await isGood(union);
    await follow(union, 'Afdelingen har svaret medlemmet');
    await isGood(union, 'Afdelingen har svaret medlemmet');
    await union.getByLabel('Hvornår?').fill('');
    await press(union, 'Gem');
    await reads(union, 'Ret dette, og prøv igen');
    await union.getByLabel('Hvornår?').fill('2026-11-02');
    await union.getByRole('button', { name: 'Gem' }).dblclick();
    await reads(union, 'Svaret er noteret.');
    const member = await demo.logIn('Mette Prøve');
    await member.getByText('Det er sket').click();
    await reads(member, /af Test Faglig Sekretær/);
    await reads(member, /af Test TR A/);
    // What she asked for is hers: her leader is told nothing of it.
    const leader = await demo.logIn('Testleder A');
    await follow(leader, 'Mette Prøve');
    await isOn(leader, 'Mette Prøve');
    expect(await names(leader, 'Bistand')).toBe(false);
  });
});

async function asksForHelp(member: Page): Promise<void> {
  await follow(member, 'Hvem må kontakte mig?');
  await follow(member, 'Bed om hjælp');
  await isGood(member, 'Bed min fagforening om hjælp');
  await press(member, 'Bed min fagforening om hjælp');
  await reads(member, 'Din fagforening har fået besked.');
}
