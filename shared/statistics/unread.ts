/** How many records could not be read. Numbers alone: who or which it was is retention's and `verify`'s to say. */
export type UnreadCounts = { readonly cases: number; readonly people: number };

/** Notes what cannot be read, each record once however often it is come across. */
export type Unread = {
  readonly orUnread: <Result>(
    record: { readonly kind: keyof UnreadCounts; readonly id: string },
    read: () => Promise<Result>,
  ) => Promise<Result | undefined>;
  readonly counts: () => UnreadCounts;
};

/**
 * Broken, or of a policy or rules that are not there: the same tomorrow. What else fails, such as a store that does not answer, ends the run: a
 * year is counted once, and must not be counted without what could be read a minute later.
 */
const broken: ReadonlySet<string> = new Set(['SealBroken', 'ZodError', 'UnknownPolicy', 'UnknownRuleSet']);

export function unread(): Unread {
  const noted = { cases: new Set<string>(), people: new Set<string>() };
  return {
    orUnread: async ({ kind, id }, read) => {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof Error) || !broken.has(error.name)) throw error;
        noted[kind].add(id);
        return undefined;
      }
    },
    counts: () => ({ cases: noted.cases.size, people: noted.people.size }),
  };
}
