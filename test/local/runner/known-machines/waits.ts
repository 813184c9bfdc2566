import { arnOf, failed, type KnownMachine, past, succeed, succeeded } from './known-machine.ts';

/** Wait, and loops over it. */
export const waits: readonly KnownMachine[] = [
  {
    rule: 'Wait hands on its input after its seconds',
    states: { a: { Type: 'Wait', Seconds: 1, Next: 'z' }, z: succeed },
    input: { b: 1 },
    ends: succeeded({ b: 1 }),
  },
  {
    rule: 'a Wait for an instant that is past goes on at once',
    states: { a: { Type: 'Wait', TimestampPath: '$.next.at', End: true } },
    input: { next: { at: past } },
    ends: succeeded({ next: { at: past } }),
  },
  {
    rule: 'a Wait for what is no instant fails the execution',
    states: { a: { Type: 'Wait', TimestampPath: '$.at', End: true } },
    input: { at: 'soon' },
    ends: failed('States.Runtime'),
  },
  {
    rule: 'a loop ends when its task gives no next instant back',
    states: {
      a: { Type: 'Choice', Choices: [{ Variable: '$.next.at', IsPresent: true, Next: 'wait' }], Default: 'done' },
      wait: { Type: 'Wait', TimestampPath: '$.next.at', Next: 'count' },
      count: { Type: 'Task', Resource: arnOf('countdown'), ResultPath: '$.next', Next: 'a' },
      done: succeed,
    },
    input: { next: { at: past } },
    ends: succeeded({ next: { outcome: 'done' } }),
  },
];
