import { describe, expect, it } from 'vitest';
import { eachMessage } from '../../functions/aws/queue-batch.ts';
import type { LogLine } from '../../shared/log.ts';

const event = {
  Records: ['a', 'b', 'c'].map((body) => ({ messageId: `message-${body}`, body, attributes: {} })),
};

class LeaseHeld extends Error {
  override readonly name = 'LeaseHeld';
}

function failingFor(failing: string) {
  const handled: string[] = [];
  const lines: LogLine[] = [];
  const handle = async (body: string) => {
    if (body === failing) throw new LeaseHeld('anna@example.dk is being written to.');
    handled.push(body);
  };
  return { handled, lines, handler: eachMessage('deliver', handle, (line) => lines.push(line)) };
}

describe('the messages of one event', () => {
  it('are handled one after another, and none comes again when all went well', async () => {
    const { handled, handler } = failingFor('none');
    expect(await handler(event)).toEqual({ batchItemFailures: [] });
    expect(handled).toEqual(['a', 'b', 'c']);
  });

  it('come again only when they failed', async () => {
    const { handled, handler } = failingFor('b');
    expect(await handler(event)).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-b' }] });
    expect(handled).toEqual(['a', 'c']);
  });

  it('tell how often they were received, this time included', async () => {
    const received: (readonly [string, number])[] = [];
    const handler = eachMessage(
      'deliver',
      async (body, receives) => {
        received.push([body, receives]);
      },
      () => undefined,
    );
    const attributes = { ApproximateReceiveCount: '5' };
    await handler({ Records: [{ messageId: 'message-d', body: 'd', attributes }] });
    expect(received).toEqual([['d', 5]]);
  });

  it('leave the name of what went wrong in the log, and nothing that could name a person', async () => {
    const { lines, handler } = failingFor('b');
    await handler(event);
    expect(lines).toEqual([{ what: 'deliver', outcome: 'thrown', reason: 'LeaseHeld' }]);
  });
});
