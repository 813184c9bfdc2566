import { kmsOperations } from './kms-stub.ts';

type Stored = { readonly pk: { readonly S: string } };
type Question = { readonly ExpressionAttributeValues: { readonly ':value': { readonly S: string } } };

/** AWS with KMS and a table in which nothing stands but what is put there: keys, as a rule. */
export function emptyAws() {
  const written: Stored[] = [];
  return {
    ...kmsOperations().operations,
    GetItem: () => ({}),
    PutItem: (input: unknown) => {
      written.push((input as { readonly Item: Stored }).Item);
      return {};
    },
    Query: (input: unknown) => {
      const asked = (input as Question).ExpressionAttributeValues[':value'].S;
      const Items = written.filter(({ pk }) => pk.S === asked);
      return { Items, Count: Items.length };
    },
  };
}
