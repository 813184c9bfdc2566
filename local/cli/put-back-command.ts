import { momentOfInstant } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/case/roles.ts';
import { putBackWords } from '../../shared/messages/put-back-words.ts';
import { unsentStatuses } from '../../shared/reminders/delivery-status.ts';
import { type PutBackResult, putBack } from '../../shared/reminders/put-back.ts';
import type { OpenFolder } from '../open-folder.ts';
import { clockOf } from '../stored-clock.ts';
import { UsageProblem } from './fail.ts';
import { type Found, findDeliveries, statusOption } from './listed-deliveries.ts';
import { openExisting } from './open-existing.ts';
import { languageOption, parseOptions } from './options.ts';

const options = {
  status: { type: 'string' },
  yes: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  lang: { type: 'string' },
} as const;

const words = {
  da: {
    done: (count: number) =>
      `${count} ${count === 1 ? 'besked' : 'beskeder'} lagt i kø igen. Start serveren, så går de ud.`,
    preview: (count: number) =>
      `${count} ${count === 1 ? 'besked' : 'beskeder'} ville blive lagt i kø igen. Tilføj --yes for at gøre det.`,
  },
  en: {
    done: (count: number) =>
      `${count} ${count === 1 ? 'message' : 'messages'} put back. They go out once the server is started.`,
    preview: (count: number) =>
      `${count} ${count === 1 ? 'message' : 'messages'} would be put back. Add --yes to carry it out.`,
  },
} as const;

/** `holdfast put-back`: puts messages that were not sent back into the queue. @throws UsageProblem, also for what stays as it is; StoreInUse */
export async function putBackCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values, positionals } = parseOptions(args, options);
  const language = languageOption(values.lang);
  const status = statusOption(values.status, unsentStatuses);
  if ((status === undefined) === (positionals.length === 0))
    throw new UsageProblem('put-back takes the ids that deliveries lists, or --status with --yes.');
  if (positionals.some((id) => !isId.test(id)))
    throw new UsageProblem('An argument is no id of a delivery. See: holdfast deliveries.');
  const open = await openExisting(values.data, 'data');
  try {
    const found = await findDeliveries(open, { status });
    if (status !== undefined && !values.yes) return print(words[language].preview(found.length));
    const ids = status === undefined ? positionals : found.map(({ listed }) => listed.id);
    await putBackAll(open, { ids, found, language }, print);
  } finally {
    open.close();
  }
}

/** 256 bits in base64url. What is none is not repeated on the screen: it may be anything. */
const isId = /^[\w-]{43}$/;

type Wish = { readonly ids: readonly string[]; readonly found: readonly Found[]; readonly language: Language };

async function putBackAll(open: OpenFolder, { ids, found, language }: Wish, print: (text: string) => void) {
  const caseIds = new Map(found.map(({ caseId, listed }) => [listed.id, caseId]));
  const now = momentOfInstant((await clockOf(open.store.table))());
  const refused: string[] = [];
  for (const id of new Set(ids)) {
    const asked = { caseId: caseIds.get(id) ?? '', id, by: 'operator', now };
    const result: PutBackResult = await putBack({ table: open.store.table, queue: noQueue }, asked);
    if (result.outcome === 'refused') refused.push(`${id}: ${putBackWords(result, language)}`);
  }
  const done = new Set(ids).size - refused.length;
  if (done > 0 || refused.length === 0) print(words[language].done(done));
  if (refused.length > 0) throw new UsageProblem(refused.join(' '));
}

/** The queue is in the server, which is not running: when it starts it queues every delivery that is open. */
const noQueue = { send: async () => {} };
