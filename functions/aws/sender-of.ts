import * as z from 'zod';

const Env = z.object({ event: z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) }) });

/** From where a request came, as the HTTP API tells; undefined where it does not. */
export const senderOf = (env: unknown): string | undefined =>
  Env.safeParse(env).data?.event.requestContext.http.sourceIp;
