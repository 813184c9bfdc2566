import type { Context } from 'hono';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { PortalNeeds } from '../portal-needs.ts';
import type { PageEnv } from '../view.ts';
import { layout } from '../views/layout.ts';

type Problem = { readonly title: string; readonly advice: string };

const words = {
  da: {
    home: 'Gå til forsiden',
    missing: {
      title: 'Siden findes ikke',
      advice:
        'Adressen er måske skrevet forkert, siden er slettet, eller du har ikke adgang til den. Begynd forfra, så finder du det, du skal bruge.',
    },
    refused: {
      title: 'Det kunne ikke lade sig gøre',
      advice: 'Anmodningen kom ikke fra en af vores egne sider. Åbn siden på ny, og prøv igen.',
    },
    tooLong: {
      title: 'Det fylder for meget',
      advice: 'Så meget kan vi ikke tage imod på en gang. Gå tilbage, og send mindre.',
    },
    broken: {
      title: 'Noget gik galt hos os',
      advice: 'Intet er gået tabt. Prøv igen om lidt. Sker det igen, så fortæl det til den, der driver systemet.',
    },
  },
  en: {
    home: 'Go to the start page',
    missing: {
      title: 'There is no such page',
      advice:
        'The address may be misspelt, the page may be deleted, or it is not open to you. Begin again to find what you need.',
    },
    refused: {
      title: 'That could not be done',
      advice: 'The request did not come from one of our own pages. Open the page anew and try again.',
    },
    tooLong: {
      title: 'That is too much',
      advice: 'We cannot take in that much at once. Go back and send less.',
    },
    broken: {
      title: 'Something went wrong on our side',
      advice: 'Nothing is lost. Try again in a while. If it happens again, tell whoever runs the system.',
    },
  },
} as const;

const problemOf = (status: number): 'missing' | 'refused' | 'tooLong' | 'broken' => {
  if (status === 404) return 'missing';
  if (status === 413) return 'tooLong';
  return status < 500 ? 'refused' : 'broken';
};

/** Says in words what went wrong, in the look of every other page. What nobody foresaw is logged by its name: its message may name people. */
export const problemPage =
  (needs: PortalNeeds) =>
  (error: Error | undefined, c: Context<PageEnv>): Response | Promise<Response> => {
    const status: ContentfulStatusCode =
      error === undefined ? 404 : error instanceof HTTPException ? error.status : 500;
    if (status === 500) needs.log({ what: 'page', outcome: 'failed', reason: error?.name });
    const { view } = c.var;
    const said = words[view.language];
    const { title, advice }: Problem = said[problemOf(status)];
    const body = html`<h1>${title}</h1><p class="font-lead">${advice}</p><p><a href="/">${said.home}</a></p>`;
    return c.html(layout(needs)(view, { title, body }), status);
  };
