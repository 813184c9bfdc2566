import { describe, expect, it } from 'vitest';
import { liveLog } from '../../functions/aws/live-log.ts';

describe('a line of the log', () => {
  it('is JSON of its own with what it is about, and without what nobody gave', () => {
    const lines: string[] = [];
    liveLog((line) => lines.push(line))({ what: 'remind', caseId: 'case-1', outcome: 'sent', reason: undefined });
    expect(lines).toEqual([expect.stringMatching(/^\{[^\n]+\}\n$/)]);
    const { timestamp, ...rest } = JSON.parse(lines.join(''));
    expect(rest).toEqual({ level: 'INFO', message: 'remind', service: 'holdfast', caseId: 'case-1', outcome: 'sent' });
    // One second in a thousand has no fraction.
    expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  });
});
