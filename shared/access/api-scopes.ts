/**
 * What a key of another system may do. `read`: cases, dates and statistics; `notify`: tell of absences and of what was done, and see the
 * case that it told of; `admin`: roles and the absence policy. None holds another.
 */
export const apiScopes = ['read', 'notify', 'admin'] as const;
export type ApiScope = (typeof apiScopes)[number];
