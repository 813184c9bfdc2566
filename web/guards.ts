import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';

/** No script, no foreign content, no frames: everything comes from our own origin. */
export const strictHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // Under this a form sends its origin even from pages that give nothing away to other sites.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  // Two years, as browsers' own lists ask for. Over plain HTTP, on one machine, browsers pass over it.
  strictTransportSecurity: 'max-age=63072000; includeSubDomains',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [], displayCapture: [] },
});

const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/** Pages take in forms, whose origin is checked, and nothing that would get past that. */
export const formsOnly: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('Content-Type');
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!isRead && type !== undefined && !formTypes.test(type)) throw new HTTPException(403);
  await next();
};

/** Pages hold what people told in confidence: no cache keeps them. */
export const neverCached: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};

/** What every answer of ours goes through, to people and to systems alike. */
export const everyAnswer: readonly MiddlewareHandler[] = [compress(), strictHeaders, neverCached];

const thisMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Answers only to this machine's own names: a foreign name that was made to point here (DNS rebinding) is refused. */
export const onlyThisMachine: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('Host') ?? new URL(c.req.url).host;
  // 421: this server does not speak for that name.
  if (!thisMachine.has(host.replace(/:\d+$/, '').toLowerCase())) throw new HTTPException(421);
  await next();
};

/** Room for every message that a large employer holds back, ticked one by one. */
const longestForm = 1024 * 1024;

const limited = bodyLimit({
  maxSize: longestForm,
  onError: () => {
    throw new HTTPException(413);
  },
});

/** Takes in no more than a form holds, also of strangers. Files come to the import, which knows who sends them and has limits of its own. */
export const shortForms: MiddlewareHandler = (c, next) =>
  c.req.path.startsWith('/import') ? next() : limited(c, next);
