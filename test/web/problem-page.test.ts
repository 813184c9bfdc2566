import { describe, expect, it } from 'vitest';
import type { LogLine } from '../../shared/log.ts';
import { emptyPortal } from './empty-portal.ts';
import { readPage } from './read-page.ts';
import { operator, signedIn } from './signed-in.ts';

describe('when a page cannot be shown', () => {
  it('says that there is none, and where to go', async () => {
    const { needs } = await emptyPortal();
    expect((await signedIn(needs).request('/nowhere')).status).toBe(404);
    expect(await readPage(needs, '/nowhere')).toMatch(/Siden findes ikke .* Gå til forsiden/);
    expect(await readPage(needs, '/nowhere?sprog=en')).toContain('There is no such page');
  });

  it('owns up to a fault, logs its name and nothing that it says', async () => {
    const lines: LogLine[] = [];
    const listSent = async () => {
      throw new TypeError('Asta Prøve cannot be read');
    };
    const { needs } = await emptyPortal({ listSent, log: (line) => lines.push(line) });
    expect((await signedIn(needs, operator).request('/outbox')).status).toBe(500);
    expect(await readPage(needs, '/outbox', undefined, operator)).toContain('Noget gik galt hos os');
    expect(lines).toEqual(Array(2).fill({ what: 'page', outcome: 'failed', reason: 'TypeError' }));
  });
});
