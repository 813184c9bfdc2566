import { describe, expect, it } from 'vitest';
import { demoBrowser, follow, isGood, isOn, names, reads, weeksOn } from './support/demo-browser.ts';

const demo = demoBrowser();

describe('an employer consultant', () => {
  it('sees where it is late, opens the case, and reads the year without a number that would tell of anybody', async () => {
    const consultant = await demo.logIn('Test HR-konsulent');
    await weeksOn(consultant, '9. november', '16. november', '23. november');
    await follow(consultant, 'Arbejdspladser');
    await isOn(consultant, 'Arbejdspladser');
    await isGood(consultant);
    await follow(consultant, 'Bosted Havblik');
    await isOn(consultant, 'Bosted Havblik');
    await reads(consultant, 'Over fristen');
    await isGood(consultant);
    await consultant.getByRole('row').filter({ hasText: 'Testperson Igen' }).getByRole('link').click();
    await isOn(consultant, 'Testperson Igen');
    await isGood(consultant);
    await follow(consultant, 'Statistik');
    await reads(consultant, '2025: 84 forløb');
    await reads(consultant, 'Vises ikke (for få)');
    await isGood(consultant);
    expect(await names(consultant, 'Testperson')).toBe(false);
  });
});
