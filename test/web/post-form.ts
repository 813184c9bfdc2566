import type { signedIn } from './signed-in.ts';

type Portal = Pick<ReturnType<typeof signedIn>, 'request'>;
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What a form on a page carries unseen, by the address that it posts to. */
export function hiddenIn(page: string, action: string): Readonly<Record<string, string>> {
  const form = page.split('<form').find((part) => part.includes(`action="${action}"`)) ?? '';
  const inputs = form.split('</form>')[0]?.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g) ?? [];
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]));
}

/** Posts fields as a browser does from one of our own pages. */
export async function post({ request }: Portal, address: string, fields: Fields): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const each of typeof value === 'string' ? [value] : value) body.append(name, each);
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' };
  return request(address, { method: 'POST', body: body.toString(), headers });
}

/** Opens the page of an action, fills in the form and sends it. */
export async function fillIn(app: Portal, address: string, fields: Fields): Promise<Response> {
  const page = await (await app.request(address)).text();
  return post(app, address, { ...hiddenIn(page, address), ...fields });
}
