import { describe, expect, it } from 'vitest';
import { endAllSessions, endSession, issueSession, readSession, type Session } from '../../shared/identity/session.ts';
import { testVault } from '../support/test-vault.ts';
import { loginNeeds, type TestLogin } from './login-needs.ts';

const mark = 'mark-of-an-address';

/** Somebody logs in on another device each time: ids are made up anew. */
function devices(at = '2026-11-25T08:00') {
  let minted = 0;
  const mint = () => {
    minted += 1;
    return `session-${minted}`;
  };
  return { ...loginNeeds(at), mint };
}

const logIn = (needs: TestLogin, { of = mark, remember = false } = {}): string =>
  issueSession(needs, { mark: of, remember }).token;

async function sessionOf(needs: TestLogin, token: string): Promise<Session> {
  const session = await readSession(needs, token);
  if (session === undefined) throw new Error('There is no session.');
  return session;
}

describe('a session', () => {
  it('is that of the address which the code went to', async () => {
    const needs = devices();
    expect(await readSession(needs, logIn(needs))).toMatchObject({ mark, id: 'session-1' });
  });

  it('lasts a long working day, or thirty days where somebody wishes to be remembered', async () => {
    const needs = devices('2026-11-25T08:00');
    const [day, month] = [logIn(needs), logIn(needs, { remember: true })];
    needs.moveTo('2026-11-25T19:59:59');
    expect(await readSession(needs, day)).toBeDefined();
    needs.moveTo('2026-11-25T20:00');
    expect(await readSession(needs, day)).toBeUndefined();
    needs.moveTo('2026-12-25T07:59:59');
    expect(await readSession(needs, month)).toBeDefined();
    needs.moveTo('2026-12-25T08:00');
    expect(await readSession(needs, month)).toBeUndefined();
  });

  it('is none when it was made up or changed', async () => {
    const needs = devices();
    const token = logIn(needs);
    const [payload = '', signature = ''] = token.split('.');
    const payloadOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const longer = payloadOf(['operator', 'session-1', 0, 9_999_999_999]);
    const forgeries = ['', '.', 'a', 'a.b', payload, `${payload}.`, `.${signature}`, `${longer}.${signature}`];
    for (const forged of [...forgeries, `${payload}.${signature.slice(0, -1)}`, `${payload}.${'é'.repeat(64)}`])
      expect(await readSession(needs, forged)).toBeUndefined();
  });

  it('is none when another installation signed it', async () => {
    const needs = devices();
    const other = { ...needs, vault: testVault(undefined, 8) };
    expect(await readSession(needs, logIn(other))).toBeUndefined();
  });

  it('is over where somebody ends it, and goes on elsewhere', async () => {
    const needs = devices();
    const [here, there] = [logIn(needs), logIn(needs)];
    await endSession(needs, await sessionOf(needs, here));
    expect(await readSession(needs, here)).toBeUndefined();
    expect(await readSession(needs, there)).toBeDefined();
  });

  it('is over everywhere when all are ended, until somebody logs in anew', async () => {
    const needs = devices('2026-11-25T08:00');
    const before = [logIn(needs), logIn(needs, { remember: true })];
    const others = logIn(needs, { of: 'mark-of-another' });
    await endAllSessions(needs, mark);
    for (const token of before) expect(await readSession(needs, token)).toBeUndefined();
    expect(await readSession(needs, others)).toBeDefined();
    needs.moveTo('2026-11-25T08:01');
    const after = logIn(needs);
    await endSession(needs, await sessionOf(needs, logIn(needs)));
    expect(await readSession(needs, after)).toBeDefined();
    for (const token of before) expect(await readSession(needs, token)).toBeUndefined();
  });

  it('is over for each of those who end theirs at the same moment', async () => {
    const needs = devices();
    const tokens = [logIn(needs), logIn(needs), logIn(needs)];
    await Promise.all(tokens.map(async (token) => endSession(needs, await sessionOf(needs, token))));
    for (const token of tokens) expect(await readSession(needs, token)).toBeUndefined();
  });

  it('holds nothing that tells who it is', async () => {
    const needs = devices();
    const [payload = ''] = logIn(needs).split('.');
    const seconds = Date.parse('2026-11-25T07:00:00Z') / 1000;
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual([
      ...[mark, 'session-1'],
      ...[seconds, seconds + 43_200],
    ]);
  });
});
