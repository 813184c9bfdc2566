/*
 * How long what has no case is kept, in days. Whoever writes such an item reads its `ttl` from here, and so does the list of all periods.
 */

/**
 * So long after its last day an absence may still count for another: 22 weeks look back to the first day of the month eight months before,
 * 26 weeks over pension age twelve months, and a § 56 agreement counts the days of the last year. Source: SDL §§ 24, 25, 56.
 */
export const absenceLookBackMonths = 13;

export const keptDays = {
  /** Systems that were down over a weekend send what they had on Monday. */
  apiAnswer: 7,
  /** A week to look at what became of each row. */
  importResult: 7,
  /** As long as a device may be remembered: one that was logged out must stay so. */
  session: 30,
  /** Nobody needs to know a year later who once asked about what. */
  advice: 365,
  /** The yearly cycle is looked back on once, when the next one is planned. */
  yearlyTick: 2 * 365,
  /** What a provider refused, or a day cost: of use until the bill has come. */
  provider: 90,
  /** An address that bounced or complained; whoever comes back after that is asked anew. */
  suppressedAddress: 2 * 365,
  /** The outbox of one machine, which shows what was sent. */
  outbox: 90,
  /** Who made a key, and when it was taken back. */
  revokedKey: 365,
  /** Between the end of a case and the sweep of what was written at the same moment. */
  tombstone: 1,
} as const;

const daySeconds = 86_400;

/** Seconds since 1970 after which both runtimes forget an item. */
export const forgottenAfter = (now: number, days: number): number => now + days * daySeconds;
