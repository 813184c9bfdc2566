import { describe, expect, it } from 'vitest';
import { senderOf } from '../../functions/aws/sender-of.ts';
import { maySenderAsk } from '../../shared/identity/sender-limit.ts';
import { portal } from '../../web/portal.ts';
import { sameOrigin } from '../web/as-stranger.ts';
import { emptyPortal } from '../web/empty-portal.ts';
import { loginNeeds } from './login-needs.ts';

const from = (sourceIp: string) => ({ event: { requestContext: { http: { sourceIp } } } });

describe('a sender', () => {
  it('asks for three hundred codes an hour, for whichever addresses, and not for one more', async () => {
    const needs = loginNeeds();
    const asked = await Promise.all(
      Array.from({ length: 15 }, async () => {
        let got = 0;
        for (let number = 0; number < 20; number += 1) if (await maySenderAsk(needs, '192.0.2.7')) got += 1;
        return got;
      }),
    );
    expect(asked).toEqual(Array(15).fill(20));
    expect(await maySenderAsk(needs, '192.0.2.7')).toBe(false);
    expect(await maySenderAsk(needs, '192.0.2.8')).toBe(true);
    needs.moveTo('2026-11-25T11:00');
    expect(await maySenderAsk(needs, '192.0.2.7')).toBe(true);
  });

  it('is kept unreadable, under another name each hour, and forgotten after one', async () => {
    const written: { readonly pk: string; readonly ttl?: unknown }[] = [];
    const needs = loginNeeds('2026-11-25T10:00', (table) => ({
      ...table,
      put: (item, condition) => {
        written.push(item);
        return table.put(item, condition);
      },
    }));
    await maySenderAsk(needs, '192.0.2.7');
    needs.moveTo('2026-11-25T11:00');
    await maySenderAsk(needs, '192.0.2.7');
    const [first, second] = written;
    expect(JSON.stringify(written)).not.toContain('192.0.2.7');
    expect(first?.pk).not.toBe(second?.pk);
    // 10:00 local time and an hour.
    expect(first?.ttl).toBe(Date.parse('2026-11-25T10:00:00Z') / 1000);
  });

  it('gets the same page for each address, and nothing is sent any more', async () => {
    let codes = 0;
    const sendCode = async () => {
      codes += 1;
    };
    const { needs } = await emptyPortal({ sendCode, senderOf });
    const app = portal(needs);
    const ask = async (address: string, sender: string): Promise<string> => {
      const body = new URLSearchParams({ address, next: '/' });
      const answer = await app.request('/login', { method: 'POST', body, headers: sameOrigin }, from(sender));
      return `${answer.status} ${(await answer.text()).replaceAll(address, 'ADDRESS')}`;
    };
    const first = await ask('p0@example.org', '192.0.2.7');
    for (let number = 1; number < 300; number += 1) await ask(`p${number}@example.org`, '192.0.2.7');
    expect(codes).toBe(300);
    expect(await ask('hanne@example.org', '192.0.2.7')).toBe(first);
    expect(codes).toBe(300);
    await ask('hanne@example.org', '192.0.2.8');
    expect(codes).toBe(301);
  });

  it('is told by the HTTP API, and by nothing that a sender writes', () => {
    expect(senderOf(from('192.0.2.7'))).toBe('192.0.2.7');
    expect(senderOf({ headers: { 'x-forwarded-for': '192.0.2.7' } })).toBeUndefined();
    expect(senderOf(undefined)).toBeUndefined();
  });
});
