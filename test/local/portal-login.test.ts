import { describe, expect, it } from 'vitest';
import { portalLogin } from '../../local/portal-login.ts';
import type { CodeMail } from '../../shared/identity/login-code.ts';
import { known, loginNeeds } from '../identity/login-needs.ts';

const asked = { address: 'aase@example.org', code: '123456' };

async function workplace() {
  const needs = loginNeeds();
  await known(needs, 'member-1', { email: asked.address });
  return needs;
}

describe('login codes on one machine', () => {
  it('are kept for the outbox, the newest on top, and sent to whoever is known', async () => {
    const sent: CodeMail[] = [];
    const send = async (mail: CodeMail) => void sent.push(mail);
    const login = portalLogin(await workplace(), { send, waits: true });
    await login.sendCode({ address: 'nobody@example.org', code: '111111' });
    await login.sendCode(asked);
    await login.sendCode({ ...asked, code: '654321' });
    expect(sent.map(({ to, code }) => [to, code])).toEqual([
      ['aase@example.org', '123456'],
      ['aase@example.org', '654321'],
    ]);
    expect(login.listCodes().map(({ code }) => code)).toEqual(['654321', '123456']);
  });

  it('are answered before anybody is looked up: what that takes would tell who is known', async () => {
    const waiting: (() => Promise<void>)[] = [];
    const login = portalLogin(await workplace(), { later: (work) => void waiting.push(work) });
    await login.sendCode(asked);
    await new Promise((resolve) => setImmediate(resolve));
    expect(login.listCodes()).toEqual([]);
    for (const work of waiting) await work();
    expect(login.listCodes().map(({ code }) => code)).toEqual(['123456']);
  });

  it('that cannot be sent are logged by the name of what went wrong alone', async () => {
    const needs = await workplace();
    const send = async () => {
      throw new TypeError('aase@example.org is unknown here');
    };
    await portalLogin(needs, { send, waits: true }).sendCode(asked);
    expect(needs.lines).toEqual([{ what: 'login-code', outcome: 'failed', reason: 'TypeError' }]);
  });
});

describe('the code of whoever runs the machine', () => {
  it('is six digits, and good for nothing after ten wrong ones', async () => {
    const { operator } = portalLogin(await workplace());
    expect(operator.code).toMatch(/^\d{6}$/);
    expect(operator.isCode(operator.code)).toBe(true);
    for (let tried = 0; tried < 10; tried += 1) expect(operator.isCode('')).toBe(false);
    expect(operator.isCode(operator.code)).toBe(false);
  });
});
