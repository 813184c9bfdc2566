import { describe, expect, it } from 'vitest';
import { measuredCase } from './measured-case.ts';

/** Of a case followed for 30 weeks, as Step Functions bills them. */
describe('the transitions of a case', () => {
  it('are at most 110 when nobody acts', async () => {
    const { executions, transitions } = await measuredCase('nobody');
    expect({ executions, transitions }).toEqual({ executions: 1, transitions: 64 });
    expect(transitions).toBeLessThanOrEqual(110);
  });

  it('are at most 60 when every duty is done in time', async () => {
    const { executions, transitions } = await measuredCase('inTime');
    expect({ executions, transitions }).toEqual({ executions: 2, transitions: 52 });
    expect(transitions).toBeLessThanOrEqual(60);
  });

  it('are twelve more when the talk is called in the portal, which makes new dates', async () => {
    const { executions, transitions } = await measuredCase('inTimeCalled');
    expect({ executions, transitions }).toEqual({ executions: 3, transitions: 64 });
  });
});
