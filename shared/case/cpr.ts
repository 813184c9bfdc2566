/**
 * Source: domain.md "Messages and privacy". Spreadsheets turn the space into a no-break space and the hyphen into a dash,
 * which hides the number from nobody who reads it.
 */
const cprLike = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[\s\p{Pd}]?\d{4}(?!\d)/u;

/** Whether a text holds something that looks like a CPR number. */
export const holdsCpr = (text: string): boolean => cprLike.test(text);
