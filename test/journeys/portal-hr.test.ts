import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoBrowser, follow, isGood, isOn, names, press, reads, weeksOn } from './support/demo-browser.ts';

const demo = demoBrowser();

const file = (...rows: readonly string[]) => ({
  name: 'fravaer.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['Institution;Afdeling;Tjenestenummer;Navn;Mobil;Fraværskode;Startdato', ...rows, ''].join('\r\n'),
  ),
});
const ill = 'Plejecenter Solgården;Afsnit A;100198;Ib Prøve;20000198;Sygdom;26-10-2026';
const impossible = 'Plejecenter Solgården;Afsnit A;100197;Bo Prøve;20000197;Sygdom;31-11-2026';

describe('the personnel office', () => {
  it('imports a file after seeing what it would do', async () => {
    const hr = await demo.logIn('Test HR Solgården');
    await follow(hr, 'Opsætning');
    await isGood(hr, 'Opsætning');
    await follow(hr, 'Importér filer');
    await isGood(hr, 'Importér filer');
    await press(hr, 'Se virkningen');
    await reads(hr, 'Vælg mindst en af de to filer.');
    await hr.getByLabel('Fravær', { exact: true }).setInputFiles(file(ill, impossible));
    await press(hr, 'Se virkningen');
    await isOn(hr, 'Se virkningen først');
    await reads(hr, 'Kolonnen Startdato er ikke en dato, der findes.');
    await isGood(hr);
    await press(hr, 'Vælg andre filer');
    await isOn(hr, 'Importér filer');
    await follow(hr, 'Forløb');
    await isOn(hr, 'Forløb');
    expect(await names(hr, 'Ib Prøve')).toBe(false);
    await hr.goBack();
    await hr.getByLabel('Fravær', { exact: true }).setInputFiles(file(ill));
    await press(hr, 'Se virkningen');
    await press(hr, 'Gennemfør importen');
    await isOn(hr, 'Importen er færdig');
    await isGood(hr);
    await follow(hr, 'Se forløbene');
    await reads(hr, 'Ib Prøve');
  });

  it('sends the notice to the municipality when its day has come', async () => {
    const hr = await demo.logIn('Test HR Solgården');
    await weeksOn(hr, '9. november', '16. november', '23. november', '30. november');
    await follow(hr, 'Anmeldelser');
    await isOn(hr, 'Anmeldelser til kommunen');
    await reads(hr, 'Senest mandag den 30. november 2026');
    await isGood(hr);
    await notifies(hr);
  });

  it('gives somebody a role that the file has not', async () => {
    const hr = await demo.logIn('Test HR Solgården');
    await follow(hr, 'Opsætning');
    await follow(hr, 'Personer og roller');
    await isGood(hr, 'Personer og roller');
    await follow(hr, 'Tilføj en person');
    await isGood(hr, 'Tilføj en person');
    await press(hr, 'Gem');
    await reads(hr, 'Navn: Udfyld feltet.');
    await isGood(hr);
    await hr.getByLabel('Rolle').selectOption({ label: 'Kontaktperson' });
    await hr.getByLabel('Arbejdsplads', { exact: true }).selectOption({ label: 'Plejecenter Solgården, Afsnit B' });
    await hr.getByLabel('Navn').fill('Kim Kontakt');
    await hr.getByLabel('E-mail').fill('kim@example.org');
    await press(hr, 'Gem');
    await isOn(hr, 'Personer og roller');
    await reads(hr, 'Kim Kontakt');
    await isGood(hr);
  });
});

async function notifies(hr: Page): Promise<void> {
  const first = hr.getByRole('form', { name: 'Er den sendt?' }).first();
  await first.getByLabel('Sendt den').fill('2026-12-24');
  await first.getByRole('button', { name: 'Gem' }).click();
  await reads(hr, 'Ib Prøve');
  await reads(hr, 'Dato: Anmeldelsen er dateret 24-12-2026, som ikke er kommet endnu.');
  await isGood(hr);
  await hr.getByLabel('Dato').fill('2026-11-30');
  await hr.getByRole('button', { name: 'Gem' }).dblclick();
  await reads(hr, 'Anmeldelsen er noteret.');
  await reads(hr, /Ib Prøve: .* 30-11-2026/);
  await isGood(hr);
}
