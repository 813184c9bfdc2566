import { importRows } from '../../functions/import-rows.ts';
import { createQueue } from '../../local/queue.ts';
import { maxReceives } from '../../shared/ports/queue.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { emptyPortal, type Story } from './empty-portal.ts';
import { textOf } from './read-page.ts';
import { signedIn } from './signed-in.ts';

export type Shown = {
  readonly status: number;
  readonly location: string;
  readonly headers: Headers;
  readonly html: string;
  readonly text: string;
};

export type ImportPortal = Story & {
  readonly get: (path: string, as?: string) => Promise<Shown>;
  readonly post: (path: string, body: FormData | URLSearchParams, as?: string) => Promise<Shown>;
  /** Chooses files on the page, has them read, and resolves to the preview. */
  readonly preview: (files: Readonly<Record<string, string | File>>, as?: string) => Promise<Shown>;
  /** Has done what a preview shows, and resolves to what became of it. */
  readonly carryOut: (preview: Shown, more?: Readonly<Record<string, string>>) => Promise<Shown>;
  /** Hands messages to the worker until there is none. */
  readonly work: (most?: number) => Promise<void>;
};

/** What a form of a page sends as it is. */
const hiddenIn = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/name="(absence|people)" value="([^"]+)"/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );

/** The portal with a queue of imports and somebody who works it off. */
export async function importPortal(given: Partial<PortalNeeds> = {}): Promise<ImportPortal> {
  let send = async (_: string): Promise<void> => undefined;
  const story = await emptyPortal({ imports: { send: (body) => send(body) }, ...given });
  const { needs } = story;
  const queue = createQueue({ clock: needs.clock, maxReceives });
  send = (body) => queue.send(body);
  const take = importRows({ ...needs, imports: queue, peopleAtOnce: 1 });
  const work = async (most = Number.POSITIVE_INFINITY): Promise<void> => {
    for (let done = 0; done < most; done += 1) {
      const [message] = await queue.receive({ max: 1, visibilitySeconds: 180 });
      if (message === undefined) return;
      await take(message.body, message.receives);
      await queue.remove(message.receipt);
    }
  };
  const shown = async (answer: Response): Promise<Shown> => {
    const { status, headers } = answer;
    const html = await answer.text();
    return { status, headers, html, location: headers.get('location') ?? '', text: textOf(html) };
  };
  const get: ImportPortal['get'] = async (path, as) => shown(await signedIn(needs, as).request(path));
  const post: ImportPortal['post'] = async (path, body, as) => {
    const init = { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } };
    return shown(await signedIn(needs, as).request(path, init));
  };
  const followed = async (answer: Shown, as?: string): Promise<Shown> => {
    if (answer.status !== 303) return answer;
    await work();
    return get(answer.location, as);
  };
  return {
    ...{ ...story, get, post, work },
    preview: async (files, as) => {
      const body = new FormData();
      for (const [name, content] of Object.entries(files))
        body.set(name, content instanceof File ? content : new File([content], `${name}.csv`));
      return followed(await post('/import', body, as), as);
    },
    carryOut: async ({ html }, more = {}) =>
      followed(await post('/import/carry-out', new URLSearchParams({ ...hiddenIn(html), ...more }))),
  };
}
