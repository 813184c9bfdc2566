/**
 * What a key of another system may do. `read`: cases, dates and statistics; `notify`: tell of absences and of what was done, and see the
 * case that it told of; `admin`: roles, the absence policy, and messages that
 * are put back into the queue. None holds another.
 */
export const apiScopes = ['read', 'notify', 'admin'] as const;
export type ApiScope = (typeof apiScopes)[number];
