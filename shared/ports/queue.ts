/** A message as its consumer sees it. `receives` counts this receipt too: 1 the first time. */
export type Received = { readonly receipt: string; readonly body: string; readonly receives: number };

/** Five tries, three minutes apart, take a quarter of an hour: what still fails then needs a person. */
export const maxReceives = 5;

/** What a producer needs of a queue. Bodies hold ids only. */
export interface Queue {
  send(body: string): Promise<void>;
}

/**
 * What a consumer needs. A received message is invisible for `visibilitySeconds` and comes again unless removed;
 * after `maxReceives` receipts (a setting of the queue) the next receive moves it to the dead letters instead.
 */
export interface QueueConsumer {
  receive(options: { readonly max: number; readonly visibilitySeconds: number }): Promise<readonly Received[]>;
  remove(receipt: string): Promise<void>;
  deadLetters(): Promise<readonly string[]>;
}
