import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../../local/cli/run-cli.ts';
import { openFolder } from '../../../local/open-folder.ts';

describe('holdfast keys', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'holdfast-keys-'));
    (await openFolder(folder)).close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function keys(...args: string[]) {
    const lines: string[] = [];
    const said = { print: (text: string) => lines.push(text), complain: (text: string) => lines.push(text) };
    return { code: await runCli(['keys', ...args, '--data', folder], said), text: lines.join('\n') };
  }

  it('shows a key once, lists it without its secret, and revokes it', async () => {
    const { code, text } = await keys('create', '--scopes', 'notify, read', '--for', 'payroll');
    expect(code).toBe(0);
    const [token = '', id = ''] = /^hf_([A-Za-z0-9-]{22})_[\w-]{44}$/m.exec(text) ?? [];
    const list = await keys('list', '--json');
    expect(list.text).not.toContain(token);
    expect(JSON.parse(list.text)).toMatchObject([
      { id, for: 'payroll', scopes: 'read,notify', lastUsed: '', revoked: '' },
    ]);
    expect(await keys('revoke', id)).toEqual({ code: 0, text: 'The key is revoked.' });
    expect(JSON.parse((await keys('list', '--json')).text)[0].revoked).toMatch(/^\d{4}-/);
  });

  it.each([
    [[], 'keys takes create, list, or revoke with an id.'],
    [['revoke'], 'keys takes create, list, or revoke with an id.'],
    [['create', 'x'], 'keys takes create, list, or revoke with an id.'],
    [['create', '--scopes', 'read,all'], '--scopes takes some of read, notify, admin'],
    [['create', '--for', 'bob'], '--for takes one of hr-system, payroll, other.'],
    [['revoke', 'nobody'], 'There is no key with that id.'],
  ])('says what to change about %j', async (args, expected) => {
    const { code, text } = await keys(...args);
    expect(code).toBe(1);
    expect(text).toContain(expected);
  });
});
