import * as z from 'zod';

const given = z.string().min(1);
const listed = given.transform((text): readonly string[] => text.split(','));

const table = z.object({ TABLE_NAME: given });
/** Who was erased: apart from the table that is backed up. */
const erased = z.object({ ERASED_TABLE_NAME: given });
/** The key in KMS that stands over all others. */
const vault = z.object({ MASTER_KEY_ARN: given });
const queue = z.object({ QUEUE_URL: given });
/** Login codes have a queue of their own: they do not wait behind a morning's reminders. */
const codeQueue = z.object({ CODE_QUEUE_URL: given });
/** So that a long file keeps no reminder waiting. */
const importQueue = z.object({ IMPORT_QUEUE_URL: given });
const timelines = z.object({ STATE_MACHINE_ARN: given });
const email = z.object({ MAIL_FROM: z.email(), MAIL_CONFIGURATION_SET: given });
const sms = z.object({
  SMS_REGION: given,
  SMS_SENDER: given,
  SMS_CONFIGURATION_SET: given,
  /** US dollars for one message. */
  SMS_MAX_PRICE: given.transform(Number).pipe(z.number().positive()),
  /** US dollars a local day; what comes after waits for the next. */
  SMS_DAILY_CAP: given.transform(Number).pipe(z.number().positive()),
  SMS_DRY_RUN: z.stringbool({ truthy: ['true'], falsy: ['false'] }),
});
/** A display name is part of every SMS: those are written to fit with 11 characters of it. */
const product = z.object({ DISPLAY_NAME: given.max(11), PORTAL_ADDRESS: z.url() });
/** Ids of the employers, with commas between them. */
const employers = z.object({ EMPLOYERS: listed });

export type TableSettings = z.output<typeof table>;
export type VaultSettings = z.output<typeof vault>;
export type QueueSettings = z.output<typeof queue>;
export type TimelinesSettings = z.output<typeof timelines>;
export type EmailSettings = z.output<typeof email> & Pick<z.output<typeof product>, 'DISPLAY_NAME'>;
export type SmsSettings = z.output<typeof sms>;
export type ProductSettings = z.output<typeof product>;

/** What each function reads from its environment, by the name of its entry. Parsing leaves the rest of the environment out. */
export const settings = {
  remind: z.object({ ...table.shape, ...vault.shape, ...queue.shape }),
  renew: z.object({ ...table.shape, ...vault.shape }),
  deliver: z.object({ ...table.shape, ...vault.shape, ...email.shape, ...sms.shape, ...product.shape }),
  receipts: z.object({ ...table.shape, ...vault.shape }),
  'follow-commits': z.object({ ...table.shape, ...vault.shape, ...timelines.shape }),
  portal: z.object({
    ...table.shape,
    ...vault.shape,
    ...queue.shape,
    ...codeQueue.shape,
    ...importQueue.shape,
    ...product.shape,
    ...employers.shape,
    ...erased.shape,
  }),
  api: z.object({ ...table.shape, ...vault.shape, ...queue.shape, ...importQueue.shape, ...product.shape }),
  'replay-erasures': z.object({ ...table.shape, ...erased.shape }),
  'import-rows': z.object({ ...table.shape, ...vault.shape, ...importQueue.shape }),
  'send-code': z.object({ ...table.shape, ...vault.shape, ...email.shape, ...sms.shape, ...product.shape }),
  'add-hr': z.object({ ...table.shape, ...vault.shape, ...employers.shape }),
  reconcile: z.object({ ...table.shape, ...vault.shape, ...queue.shape, ...timelines.shape, ...employers.shape }),
  retention: z.object({ ...table.shape, ...vault.shape, ...employers.shape, ...erased.shape }),
};

export type FunctionName = keyof typeof settings;

/** The environment that a function must be given: texts, nothing missing. */
export type Environment<Name extends FunctionName> = Readonly<z.input<(typeof settings)[Name]>>;
