import type { ApiScope } from '../../../shared/access/api-scopes.ts';
import { createApiKey } from '../../../shared/identity/api-key.ts';
import { portal } from '../../../web/portal.ts';
import type { PortalNeeds } from '../../../web/portal-needs.ts';
import { employerId, emptyPortal, type Story } from '../empty-portal.ts';

export type Sent = { readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };
export type Answered = { readonly status: number; readonly headers: Headers; readonly body: never };

export type ApiStory = Story & {
  readonly token: string;
  readonly keyFor: (...scopes: readonly ApiScope[]) => Promise<string>;
  /** Sends as an integrator does: with the key, and a write with a name of its own. */
  readonly send: (method: string, path: string, sent?: Sent) => Promise<Answered>;
  readonly notify: (sent?: object) => Promise<Answered>;
};

/** What goes out as it is. */
const isRaw = (body: unknown): body is string | FormData | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array;

/** Somebody of whom everything is made up, ill since 2 November 2026. */
export const karen = {
  employeeNumber: '100101',
  name: 'Karen Eksempel',
  mobile: '+4520000101',
  email: 'karen@example.org',
  language: 'da',
  institution: 'Bosted Havblik',
  department: 'Afsnit A',
  absence: { kind: 'full', firstDay: '2026-11-02' },
} as const;

/** The portal of a workplace with a key that may do all; Wednesday 25 November 2026, 10:00 local time. */
export async function apiStory(given: Partial<PortalNeeds> = {}): Promise<ApiStory> {
  const story = await emptyPortal(given);
  const app = portal(story.needs);
  let keys = 0;
  let names = 0;
  const keyFor = async (...scopes: readonly ApiScope[]): Promise<string> => {
    keys += 1;
    const key = { id: `key-${keys}`, employerId, scopes, purpose: 'hr-system', by: 'hr-1' } as const;
    return (await createApiKey(story.needs, key)) ?? '';
  };
  const token = await keyFor('read', 'notify', 'admin');
  const send: ApiStory['send'] = async (method, path, { headers = {}, body } = {}) => {
    names += 1;
    const all = new Headers({ Authorization: `Bearer ${token}` });
    if (method !== 'GET') all.set('Idempotency-Key', `name-${names}`);
    if (body !== undefined) all.set('Content-Type', 'application/json');
    for (const [name, value] of Object.entries(headers)) value === '' ? all.delete(name) : all.set(name, value);
    const text = body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) };
    const answer = await app.request(`/v1${path}`, { method, headers: all, ...text });
    const said = await answer.text();
    const isJson = /json/.test(answer.headers.get('Content-Type') ?? '');
    return { status: answer.status, headers: answer.headers, body: (isJson ? JSON.parse(said) : said) as never };
  };
  return { ...story, token, keyFor, send, notify: (sent = karen) => send('POST', '/notifications', { body: sent }) };
}
