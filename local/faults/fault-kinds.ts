/**
 * What can go wrong, and how likely it is at each chance that it has. `…-throttled` and `…-timed-out` come before anything was done,
 * `…-answer-lost` after it was. Far more than any cloud has, and few enough that a message is late by hours at most.
 */
export const faultRates = {
  'table-throttled': 0.003,
  'table-timed-out': 0.003,
  'table-answer-lost': 0.006,
  /** An index that does not know yet what was written in this instant. */
  'index-stale': 0.05,
  'commit-again': 0.02,
  'cursor-lost': 0.01,
  'queue-throttled': 0.01,
  'queue-answer-lost': 0.01,
  'message-lost': 0.01,
  'message-doubled': 0.02,
  'messages-shuffled': 0.1,
  'receive-lost': 0.02,
  'second-consumer': 0.02,
  'timeline-throttled': 0.02,
  'timeline-answer-lost': 0.02,
  /** An execution is gone, and nobody said so. At each instant that is worked off. */
  'timeline-lost': 0.002,
  'task-throttled': 0.02,
  'task-timed-out': 0.01,
  'task-answer-lost': 0.02,
  'provider-throttled': 0.02,
  'provider-timed-out': 0.02,
  /** The only one that doubles a message: the provider has it, and nobody heard so. */
  'provider-answer-lost': 0.0001,
  'clock-behind': 0.1,
  /** The process dies, before or after a step: any call of a port. Less likely with each time. */
  crash: 0.0002,
} as const;

export type FaultKind = keyof typeof faultRates;
export type FaultCounts = Readonly<Record<FaultKind, number>>;
export type FaultRates = Readonly<Record<FaultKind, number>>;

export const faultKinds = Object.keys(faultRates) as readonly FaultKind[];
