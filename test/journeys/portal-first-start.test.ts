import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { patience } from '../support/browser.ts';
import { firstStartBrowser, follow, isGood, isOn, names, press, reads } from './support/demo-browser.ts';

const start = firstStartBrowser();

const file = (name: string, ...lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([...lines, ''].join('\r\n')),
});

describe('whoever starts it for the first time', () => {
  it('comes in with the code from the terminal, imports the files, and hr logs in with their own address', async () => {
    const operator = await start.stranger();
    await isGood(operator);
    await operator.getByText('Jeg driver denne maskine').click();
    const right = start.operatorCode();
    await operator.getByLabel('Kode fra vinduet').fill(right === '111111' ? '222222' : '111111');
    await press(operator, 'Log ind');
    await reads(operator, /Koden er forkert\. Se efter i vinduet/);
    await isGood(operator);
    await operator.getByLabel('Kode fra vinduet').fill(right);
    await press(operator, 'Log ind');
    await isOn(operator, 'Opsætning');
    await isGood(operator);
    await follow(operator, 'Importér filer');
    const today = Temporal.Now.plainDateISO('Europe/Copenhagen').toString();
    const rows = [
      'Institution;Tjenestenummer;Navn;Mobil;Fraværskode;Startdato',
      `Havblik;1;Ea Prøve;20000001;Syg;${today}`,
    ];
    await operator.getByLabel('Fravær', { exact: true }).setInputFiles(file('fravaer.csv', ...rows));
    const roles = [
      'Rolle;Institution;Navn;E-mail',
      'hr;Havblik;Hanne Hr;hanne@example.org',
      'leder;Havblik;Lis Leder;lis@example.org',
    ];
    await operator.getByLabel('Personer og roller').setInputFiles(file('personer.csv', ...roles));
    await press(operator, 'Se virkningen');
    await reads(operator, 'Ea Prøve');
    await isGood(operator);
    await press(operator, 'Gennemfør importen');
    await isOn(operator, 'Importen er færdig');
    await isGood(operator);
    await follow(operator, 'Se, hvem der nu kan logge ind');
    await reads(operator, 'hanne@example.org');
    const hr = await start.stranger();
    await hr.getByLabel('Din mobil eller e-mail').fill('hanne@example.org');
    await press(hr, 'Send mig en kode');
    await isOn(hr, 'Skriv koden');
    // Without a mail server the code is in the outbox of whoever runs the machine.
    await follow(operator, 'Udbakke');
    await isOn(operator, 'Udbakke');
    // It comes once the answer is out, so that the answer's time tells nobody who is known.
    const arrived = async (): Promise<boolean> => (await operator.reload()) !== null && names(operator, 'Din kode er');
    await expect.poll(arrived, { timeout: patience }).toBe(true);
    const code = /\d{6}/.exec(await operator.getByText('Din kode er').first().innerText())?.[0] ?? '';
    await isGood(operator);
    await hr.getByLabel('Kode', { exact: true }).fill(code);
    await press(hr, 'Log ind');
    await isOn(hr, 'Forløb');
    await reads(hr, 'Ea Prøve');
    await isGood(hr);
  });
});
