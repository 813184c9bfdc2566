import { Duration } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { maxReceives } from '../shared/ports/queue.ts';
import { secureQueue } from './secure-queue.ts';

export type QueueWithDeadLetters = { readonly queue: Queue; readonly deadLetters: Queue };

/** A queue `<id>-queue` that a function of 30 s reads, and what lies behind it: messages that so many tries have not got through. */
export function queueWithDeadLetters(scope: Construct, id: string): QueueWithDeadLetters {
  const deadLetters = secureQueue(scope, `${id}-dead-letters`);
  const queue = secureQueue(scope, `${id}-queue`, {
    // AWS asks for six times the function's 30 s: a message whose process died is tried again when its lease of 60 s is long void.
    visibilityTimeout: Duration.seconds(180),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: maxReceives },
  });
  return { queue, deadLetters };
}
