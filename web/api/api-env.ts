import type { Context } from 'hono';
import type { Actor } from '../../shared/access/may.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { SentFile } from './sent-file.ts';

/** Another system, by its key. */
export type SystemActor = Extract<Actor, { kind: 'system' }>;

/** What every operation finds in its context; what changes something also the id of its command. */
export type ApiEnv = {
  readonly Variables: {
    readonly system: SystemActor;
    readonly language: Language;
    readonly commandId: string;
    /** Only where a file is sent. */
    readonly file: SentFile;
  };
};
export type ApiContext = Context<ApiEnv>;

/** Who did something, as it is noted: never a person's id, so that nobody takes one for the other. */
export const byOf = ({ keyId }: SystemActor): string => `api:${keyId}`;
