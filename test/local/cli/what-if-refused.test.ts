import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolder } from '../../../local/open-folder.ts';
import { holdfast } from '../../journeys/support/cli.ts';
import { folderOfTest } from '../../journeys/support/folder.ts';
import { absence } from '../../journeys/support/rows.ts';
import { type Stored, storedSimulation } from './stored-simulation.ts';

let stored: Stored;
beforeAll(async () => {
  stored = await storedSimulation({ absences: [absence({ from: '2026-11-02' })] }, '2026-11-04');
});
afterAll(() => stored.remove());

/** Exit code 1, one line that says what is wrong, nothing printed. */
async function expectRefusal(args: readonly string[], says: RegExp): Promise<void> {
  const { code, out, err } = await stored.run(...args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(says);
  expect(err).toMatch(/^holdfast: [^\n]+$/);
}

const one = ['--key', '100101'];

describe('what-if refuses in one line', () => {
  const wrong: readonly (readonly [why: string, args: readonly string[], says: RegExp])[] = [
    ['an employee it does not know', ['--key', '999999', '--do', 'void-case'], /no case of that employee number/],
    ['a day on which no case began', [...one, '--case', '2026-11-03', '--do', 'void-case'], /no case.*--case/],
    ['a command that is none', [...one, '--do', 'record-a-diagnosis'], /these fields: do\.$/],
    ['a command without what it needs', [...one, '--do', 'correct-first-day'], /these fields: to\.$/],
    ['a day that does not exist', [...one, '--do', 'correct-first-day', '--to', '2026-02-30'], /these fields: to\.$/],
    ['a field that the command does not have', [...one, '--do', 'void-case', '--why', 'x'], /these fields: why\.$/],
    ['a number that is none', [...one, '--do', 'agree-partial-return', '--percent', 'half'], /fields: .*percent/],
    ['two questions at once', [...one, '--do', 'void-case', '--rules', 'dk-2025'], /Say one thing/],
    ['two other questions at once', ['--rules', 'dk-2025', '--policy', 'p.json'], /Say one thing/],
    ['no question', [], /Say one thing/],
    ['no question but whom', one, /Say one thing/],
    ['a command for nobody', ['--do', 'void-case'], /--key NUMBER/],
    ['a rule set that is none', ['--rules', 'dk-1999'], /"dk-1999".*dk-2026/],
    ['an option without its value', ['--rules'], /--rules lacks its value/],
    ['an option whose value is the next option', ['--rules', '--json'], /--rules lacks its value/],
    ['an option twice', ['--rules', 'dk-2025', '--rules', 'dk-2026'], /--rules is given twice/],
    ['a field without a command', ['--rules', 'dk-2025', '--to', '2026-11-02'], /no option --to/],
    ['a language it does not speak', ['--rules', 'dk-2025', '--lang', 'de'], /--lang takes da or en/],
    ['a word that belongs to no option', ['rules', 'dk-2025'], /"rules" is no option/],
    ['to carry anything out', ['--rules', 'dk-2025', '--yes'], /what-if changes nothing/],
    [
      'a person nobody knows',
      [...one, '--do', 'give-consent', '--who', 'nobody@example.org'],
      /Nobody has that address/,
    ],
    [
      'somebody who is no steward',
      [...one, '--do', 'give-consent', '--who', 'leader@example.org'],
      /does not hold that role/,
    ],
    [
      'a merge with a case there is not',
      [...one, '--do', 'merge-cases', '--into', '2026-10-01'],
      /no case that first day/,
    ],
  ];
  it.each(wrong)('%s', (_, args, says) => expectRefusal(['what-if', ...args], says));

  it('what looks like a civil registration number, without repeating it', async () => {
    const args: readonly (readonly string[])[] = [
      ['010190-0000'],
      ['--key', '010190-0000', '--do', 'void-case'],
      [...one, '--do', 'record-municipality-notified', '--receipt', '010190-0000'],
      [...one, '--do', 'record-talk-held', '--on', '010190-0000'],
    ];
    for (const each of args) {
      const { code, out, err } = await stored.run('what-if', ...each);
      expect({ each, code, out }).toEqual({ each, code: 1, out: '' });
      expect(err).not.toContain('010190');
    }
  });

  it('a folder without a store, and makes none', async () => {
    const folder = folderOfTest();
    const { code, err } = await holdfast('what-if', '--rules', 'dk-2025', '--store', folder);
    expect({ code, err }).toEqual({
      code: 1,
      err: `holdfast: There is no store in ${folder}. Choose its folder with --store.`,
    });
    await expectRefusal(['change', '--rules', 'dk-2025', '--store', folder], /--store is given twice/);
  });

  it('a store that another process has open', async () => {
    const open = await openFolder(stored.store);
    await expectRefusal(['what-if', '--rules', 'dk-2025'], /is in use by process/);
    open.close();
  });
});

describe('a policy file that does not hold is refused with the path to each fault', () => {
  const policies: readonly (readonly [policy: string, says: RegExp])[] = [
    ['{ "contactDays": 10', /the file: It is no JSON/],
    ['[]', /the file: /],
    ['{ "contactDays": "ten" }', / contactDays: /],
    ['{ "closedDays": ["12-24", "5. juni"] }', / closedDays\.1: .*mm-dd/],
    [
      '{ "reminders": [{ "duty": "talk-5w", "stage": "reminder", "to": "leader", "when": "opening" }] }',
      / reminders\.0\.duty: /,
    ],
    ['{ "agreements": { "foa": { "contactDays": 0 } } }', / agreements\.foa\.contactDays: /],
    ['{ "windows": { "sms": { "opens": "08:00", "closes": "12:00" } } }', / windows\.sms: .*09:00-18:00/],
    ['{ "sendAt": { "sms": "19:00" } }', / sendAt\.sms: .*19:00/],
    ['{ "draftRuleSets": ["dk-2026"] }', / draftRuleSets\.0: /],
    ['{ "contactDays": 40, "mirror": "yes" }', / contactDays: .* mirror: /],
  ];
  it.each(policies)('%s', async (policy, says) => {
    const file = path.join(stored.folder, 'policy.json');
    writeFileSync(file, policy);
    for (const command of ['what-if', 'change']) await expectRefusal([command, '--policy', file], says);
    const timeline = await holdfast('timeline', '--first-day', '2026-11-02', '--policy', file);
    expect({ code: timeline.code, out: timeline.out }).toEqual({ code: 1, out: '' });
    expect(timeline.err).toMatch(says);
  });

  it('is refused when it is missing or a folder', async () => {
    await expectRefusal(
      ['what-if', '--policy', path.join(stored.folder, 'none.json')],
      /none\.json: there is no such file/,
    );
    await expectRefusal(['change', '--policy', stored.folder, '--yes'], /it is a folder/);
  });
});
