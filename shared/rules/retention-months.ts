/** Closed cases are kept for a year unless the employer says otherwise. Source: domain.md "Messages and privacy". */
export const usualRetentionMonths = 12;

/** A talk after the return comes six weeks after it, an appeal four weeks after a decision: both are over before a case goes. */
export const fewestRetentionMonths = 3;

/** Claims of pay and compensation lapse after five years. Source: forældelsesloven § 4. */
export const mostRetentionMonths = 60;
