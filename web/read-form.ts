import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** The fields of a posted form; `all`: a field that comes several times is a list. @throws HTTPException 400 when what came is no form: damaged, or cut off on its way. */
export async function readForm(c: Context, { all = false } = {}): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await c.req.parseBody({ all });
  } catch (cause) {
    // The platform has no better name for a body that it cannot take apart.
    if (cause instanceof TypeError) throw new HTTPException(400, { cause });
    throw cause;
  }
}
