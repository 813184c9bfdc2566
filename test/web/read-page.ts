import type { PortalNeeds } from '../../web/portal-needs.ts';
import { hr, signedIn } from './signed-in.ts';

/** A page's text as a reader finds it: without markup, white space made one. */
export async function readPage(needs: PortalNeeds, path: string, init?: RequestInit, as = hr): Promise<string> {
  const response = await signedIn(needs, as).request(path, init);
  return textOf(await response.text());
}

export const textOf = (page: string): string =>
  page
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');
