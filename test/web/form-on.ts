import type { PortalNeeds } from '../../web/portal-needs.ts';
import { leader, signedIn } from './signed-in.ts';

export type Sent = Readonly<Record<string, string | readonly string[]>>;

/** The form of a page, as somebody finds it who has logged in: `send` posts it with what they fill in and what it carries unseen. */
export async function formOn(needs: PortalNeeds, path: string, as = leader) {
  const browser = signedIn(needs, as);
  const page = await browser.request(path);
  const html = await page.text();
  const form = html.slice(html.lastIndexOf('<form method="post" action="/cases/'));
  const action = /action="([^"]+)"/.exec(form)?.[1] ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  return {
    status: page.status,
    html,
    send: (sent: Sent) => {
      const body = new URLSearchParams();
      for (const [name, value] of hidden) if (!(name in sent)) body.append(name, value);
      for (const [name, value] of Object.entries(sent))
        for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' };
      return browser.request(action, { method: 'POST', body: body.toString(), headers });
    },
  };
}
