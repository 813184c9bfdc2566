import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { lambda } from '../../functions/lambda.ts';

const Settings = z.object({ TABLE_NAME: z.string() });
const echo = (table: string) => async (event: unknown) => `${event} in ${table}`;

describe('a Lambda', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('reads its settings and builds its needs at the first invocation, once', async () => {
    let built = 0;
    const handler = lambda(Settings, ({ TABLE_NAME }) => {
      built += 1;
      return echo(TABLE_NAME);
    });
    expect(built).toBe(0);
    vi.stubEnv('TABLE_NAME', 'cases');
    expect([await handler('one'), await handler('two')]).toEqual(['one in cases', 'two in cases']);
    expect(built).toBe(1);
  });

  it('names the setting that is missing', async () => {
    vi.stubEnv('TABLE_NAME', undefined);
    const handler = lambda(Settings, ({ TABLE_NAME }) => echo(TABLE_NAME));
    await expect(handler('one')).rejects.toThrow('TABLE_NAME');
  });

  it('builds again after a build that failed', async () => {
    vi.stubEnv('TABLE_NAME', 'cases');
    const builds = [Promise.reject(new Error('no answer')), Promise.resolve(echo('cases'))];
    const handler = lambda(Settings, async () => (await builds.shift()) ?? echo('nothing'));
    await expect(handler('one')).rejects.toThrow('no answer');
    expect(await handler('two')).toBe('two in cases');
  });
});
