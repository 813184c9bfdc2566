import { Duration } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { maxReceives } from '../shared/ports/queue.ts';
import { secureQueue } from './secure-queue.ts';

/** Messages to deliver, and behind it the dead letters. */
export const deliveryQueue = (scope: Construct): Queue =>
  secureQueue(scope, 'deliveries', {
    // AWS asks for six times the function's 30 s: a message whose process died is tried again when its lease of 60 s is long void.
    visibilityTimeout: Duration.seconds(180),
    deadLetterQueue: { queue: secureQueue(scope, 'dead-letters'), maxReceiveCount: maxReceives },
  });
