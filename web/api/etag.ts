import type { ApiContext } from './api-env.ts';

/** The version of a case as an ETag. */
export const etagOf = (version: number): string => `"${version}"`;

/** What a stale write names: a version that no case has. */
const noVersion = -1;

/** The version that the sender had before them, if they say so: another than the newest is refused. A proxy may have made the tag weak. */
export function seenVersion(c: ApiContext): number | undefined {
  const asked = c.req.header('If-Match')?.trim();
  if (asked === undefined || asked === '*') return undefined;
  const [, digits] = /^(?:W\/)?"(\d{1,9})"$/.exec(asked) ?? [];
  return digits === undefined ? noVersion : Number(digits);
}
