import type { Moment } from '../calendar/moment.ts';

/**
 * Why a case must outlive its period: a claim is made, defended or looked into. Structured, so that no sentence about a person is ever
 * stored; none of them tells of an illness. Source: GDPR Art. 17(3)(b) and (e).
 */
export const legalHoldReasons = ['court-case', 'complaint', 'compensation-claim', 'authority-request'] as const;
export type LegalHoldReason = (typeof legalHoldReasons)[number];

/** Nothing of the case is deleted until somebody lifts the hold. `in` is the commit. */
export type LegalHold = { readonly reason: LegalHoldReason; readonly at: Moment; readonly in: number };
