import {
  CreateQueueCommand,
  type CreateQueueCommandInput,
  GetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { loopbackClient } from './loopback-client.ts';

/** SQS on loopback, empty, with a client for it. */
export async function startFauxqs() {
  // Made from its parts: the package's own start listens on every network of the machine.
  const server = buildApp({ logger: false });
  const endpoint = await server.listen({ port: 0, host: '127.0.0.1' });
  // The emulator's queue addresses name a host that does not resolve.
  const client = new SQSClient({ ...loopbackClient(endpoint), useQueueUrlAsEndpoint: false });
  return {
    client,
    createQueueWithDeadLetters: (name: string, maxReceives: number) => createQueues(client, name, maxReceives),
    close: async () => {
      client.destroy();
      await server.close();
    },
  };
}

async function createQueues(client: SQSClient, name: string, maxReceives: number) {
  const deadLetterUrl = await createQueue(client, { QueueName: `${name}-dead` });
  const { Attributes: attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetterUrl, AttributeNames: ['QueueArn'] }),
  );
  const redrive = { deadLetterTargetArn: attributes?.QueueArn, maxReceiveCount: maxReceives };
  const queueUrl = await createQueue(client, {
    QueueName: name,
    Attributes: { RedrivePolicy: JSON.stringify(redrive) },
  });
  return { queueUrl, deadLetterUrl };
}

async function createQueue(client: SQSClient, input: CreateQueueCommandInput): Promise<string> {
  const { QueueUrl: queueUrl } = await client.send(new CreateQueueCommand(input));
  if (queueUrl === undefined) throw new Error(`The queue ${input.QueueName} was not made.`);
  return queueUrl;
}
