import { type ApiClient, apiClient } from './api-client.ts';
import { type ApiWords, readApiWords } from './api-words.ts';
import { WrongWords } from './fail.ts';
import { isHyphenedId } from './hyphened-id.ts';
import { printAnswer } from './print-answer.ts';

type Fields = ApiWords['fields'];
/** One operation of the API: what stands after the command's name, and the request that it makes. */
type Operation = {
  readonly takes: readonly string[];
  readonly request: (
    given: readonly string[],
    fields: Fields,
  ) => { readonly method: string; readonly path: string; readonly query?: Fields; readonly body?: Fields };
};

const ofCase = (method: 'GET' | 'POST', under: string): Operation => ({
  takes: ['CASE'],
  request: ([id], fields) =>
    method === 'GET'
      ? { method, path: `/cases/${id}${under}`, query: fields }
      : { method, path: `/cases/${id}${under}`, body: fields },
});
const plain = (method: string, path: string): Operation => ({
  takes: [],
  request: (_, fields) => (method === 'GET' ? { method, path, query: fields } : { method, path, body: fields }),
});

/** Every operation of the API but those of files, by the words that ask for it. */
export const operations: Readonly<Record<string, Operation>> = {
  notify: {
    takes: [],
    request: (_, fields) => ({ method: 'POST', path: '/notifications', body: notification(fields) }),
  },
  cases: {
    takes: [],
    request: (_, { number, ...query }) =>
      number === undefined
        ? { method: 'GET', path: '/cases', query }
        : { method: 'POST', path: '/cases/search', body: { employeeNumber: number, ...query } },
  },
  case: ofCase('GET', ''),
  timeline: ofCase('GET', '/timeline'),
  deliveries: ofCase('GET', '/deliveries'),
  'all-deliveries': plain('GET', '/deliveries'),
  'put-back': {
    takes: ['CASE', 'DELIVERY'],
    request: ([caseId, id], fields) => ({
      method: 'POST',
      path: `/cases/${caseId}/deliveries/${id}/put-back`,
      body: fields,
    }),
  },
  'end-absence': ofCase('POST', '/end'),
  correct: ofCase('POST', '/corrections'),
  'partial-return': ofCase('POST', '/partial-return'),
  record: ofCase('POST', '/events'),
  'legal-hold': ofCase('POST', '/legal-hold'),
  'what-if': ofCase('POST', '/what-if'),
  roles: plain('GET', '/roles'),
  'give-role': plain('POST', '/roles'),
  'end-role': { takes: ['ROLE'], request: ([id]) => ({ method: 'DELETE', path: `/roles/${id}` }) },
  policy: plain('GET', '/policy'),
  'put-policy': plain('PUT', '/policy'),
  statistics: plain('GET', '/statistics'),
};

const ofAbsence = ['kind', 'code', 'firstDay', 'lastDay', 'percent'];

/** The fields of the absence itself stand beside the others on a command line; a body of a file is as the API has it. */
function notification({ number, area, ...fields }: Fields): Fields {
  if (fields.absence !== undefined) return fields;
  const entries = Object.entries(fields);
  const absence = Object.fromEntries(entries.filter(([name]) => ofAbsence.includes(name)));
  return {
    ...(number === undefined ? {} : { employeeNumber: number }),
    ...(area === undefined ? {} : { agreementArea: area }),
    ...Object.fromEntries(entries.filter(([name]) => !ofAbsence.includes(name))),
    absence: absence.kind === undefined && absence.code === undefined ? { kind: 'full', ...absence } : absence,
  };
}

/** A command that is one operation of the API. @throws UsageProblem, WrongWords, Refused, ServerUnreachable, OwnFault, StoreInUse */
export const apiCommand =
  (name: string) =>
  async (args: readonly string[], print: (text: string) => void): Promise<void> => {
    const words = readApiWords(args);
    const operation = operations[name];
    if (operation === undefined || words.positionals.length !== operation.takes.length)
      throw new WrongWords(`The command is: ${[name, ...(operation?.takes ?? [])].join(' ')} --FIELD VALUE ...`);
    const client = await apiClient(words);
    try {
      const answer = await carriedOut(client, operation, words);
      print(words.json ? JSON.stringify(answer, null, 2) : printAnswer(answer));
    } finally {
      client.close();
    }
  };

async function carriedOut(
  client: ApiClient,
  operation: Operation,
  { positionals, fields }: ApiWords,
): Promise<unknown> {
  const request = operation.request(positionals.map(encodeURIComponent), fields);
  const query = new URLSearchParams();
  for (const [field, value] of Object.entries(request.query ?? {})) query.set(field, String(value));
  const path = query.size === 0 ? request.path : `${request.path}?${query}`;
  return client.ask(request.method, path, request.body && { body: JSON.stringify(request.body) });
}

/** Whether arguments name a case by its id, where a command of the same name means something else without one. */
export const isAboutCase = ([first = '']: readonly string[]): boolean =>
  /^[\w-]{16,64}$/.test(first) && (!first.startsWith('--') || isHyphenedId(first));

/** Whether arguments name a case and one of its messages. Ids of messages are twice as long as those of cases. */
export const isAboutDelivery = ([first = '', second = '']: readonly string[]): boolean =>
  isAboutCase([first]) && first.length < 43 && /^[\w-]{43}$/.test(second);
