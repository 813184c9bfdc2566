import * as z from 'zod';

const Message = z.strictObject({ importId: z.string() });

/** What stands on the queue of imports: the id and nothing of what is imported. */
export const importMessage = (importId: string): string => JSON.stringify({ importId });
export const importIn = (body: string): string => Message.parse(JSON.parse(body)).importId;
