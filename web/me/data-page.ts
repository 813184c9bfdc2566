import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { agreementsOf } from '../../shared/consequences/agreements-of.ts';
import { type MyData, myData } from '../../shared/people/my-data.ts';
import { casesOfMember } from '../facts/cases-of-member.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { PageEnv, Reader } from '../view.ts';
import { dataView } from './data-view.ts';
import { dataWords as words } from './data-words.ts';
import { erasureAction, erasureSection } from './erasure-section.ts';
import { folded, meFrame } from './me-frame.ts';

/** Everything stored about her: a page to read, and two files to keep. */
export const dataPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>()
    .route('/', erasureAction(needs))
    .get('/me/data', async (c) => {
      const { view } = c.var;
      const said = words[view.language];
      const data = await dataOf(needs, view.reader);
      let place = 0;
      const parts = dataView(data, view.language, (title, body) => {
        place += 1;
        return folded(`part-${place}`, title, body);
      });
      const body = html`<h1>${said.title}</h1><p class="font-lead">${said.intro}</p>${parts}
        <h2>${said.files}</h2><p>${said.careful}</p>
        <ul class="unstyled-list me-links"><li><a href="/me/data.html">${said.htmlFile}</a></li><li><a href="/me/data.json">${said.jsonFile}</a></li></ul>
        ${await erasureSection(needs, view)}
        <h2>${said.wrong}</h2><p>${said.wrongText}</p>`;
      return c.html(meFrame(needs, view, { title: said.title, body }));
    })
    .get('/me/data.html', async (c) => {
      const { language, reader } = c.var.view;
      const said = words[language];
      const data = await dataOf(needs, reader);
      const parts = dataView(data, language, (title, body) => html`<section><h2>${title}</h2>${body}</section>`);
      const page =
        await html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${said.title}</title></head>
        <body><main><h1>${said.title}</h1><p>${said.intro}</p>${parts}</main></body></html>`;
      return asFile(c, 'html', page.toString());
    })
    .get('/me/data.json', async (c) =>
      asFile(c, 'json', JSON.stringify(await dataOf(needs, c.var.view.reader), undefined, 2)),
    );

const types = { html: 'text/html; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

const asFile = (c: Context<PageEnv>, kind: keyof typeof types, content: string) =>
  c.body(content, 200, {
    'content-type': types[kind],
    'content-disposition': `attachment; filename="mine-oplysninger.${kind}"`,
  });

async function dataOf(needs: PortalNeeds, reader: Reader): Promise<MyData> {
  if (reader.kind !== 'person') return { persons: [], cases: [] };
  const { persons } = reader.viewer;
  const members = persons.filter(({ isMember }) => isMember);
  const cases = await Promise.all(members.map(({ personId }) => casesOfMember(needs, personId)));
  const agreements = await Promise.all(members.map((member) => agreementsOf(needs, member)));
  return myData(needs, {
    personIds: persons.map(({ personId }) => personId),
    cases: [...cases.flat(), ...agreements.flat()],
  });
}
