import { expect, it } from 'vitest';
import { detailNames, eventRows } from './inventory/event-rows.ts';
import { inventory, sealedFields, sealedWishes } from './inventory/inventory.ts';
import type { StoredKind } from './inventory/stored-kind.ts';
import { sourceFiles } from './source-files.ts';

const inTable = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const heading = (...names: readonly string[]): readonly string[] => [inTable(names), `|${'---|'.repeat(names.length)}`];
const titleOf = ({ pk, sk }: StoredKind): string => (sk === undefined ? pk : `${pk} / ${sk}`);
const fieldRows = (fields: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(fields).map(([name, why]) => inTable([`\`${name}\``, why]));

const section = (kind: StoredKind): readonly string[] => [
  `### ${titleOf(kind)}`,
  '',
  `${kind.holds[0]?.toUpperCase()}${kind.holds.slice(1)}. **Seen by** ${kind.sees}. **Kept** ${kind.kept}.`,
  '',
  ...(Object.keys(kind.fields).length === 0 ? [] : [...heading('field', 'what for'), ...fieldRows(kind.fields), '']),
];

const page = [
  '# What is stored, why, who sees it, and how long',
  '',
  'Made from the list in `test/privacy/inventory` and from the schemas by `test/privacy/privacy-page.test.ts`; a change shows here. Tests run a workplace for thirty weeks, send files and requests, use the pages, and fail where anything is stored that is not in this list (`test/privacy/canary-simulation.test.ts`, `canary-api.test.ts`, `canary-portal.test.ts`).',
  '',
  '* **Personal fields lie in `PERSON` items alone, sealed.** Everything else names people by random ids. How keys are kept stands in [keys.md](keys.md).',
  '* **No field holds a diagnosis, a reason for an absence, a sentence or a CPR number**: dates, numbers, ids and choices from lists (`test/privacy/free-text.test.ts`). The few that take letters are bounded and named there.',
  '* **Who sees it** is decided by `may(actor, action, case)` for every reader, page and key; a reading by a person leaves a `READ` entry that the member sees.',
  '* Every item also has its keys `pk` and `sk`, and those of the lists that it stands in: ids, dates, names of workplaces and HMACs.',
  '* Mails, SMS, queue messages and logs hold nothing of this but ids, dates and counts; an external text names nobody.',
  '',
  '## Items',
  '',
  ...inventory.flatMap(section),
  '## What is sealed of a person',
  '',
  ...heading('field', 'what for: who sees it'),
  ...fieldRows(sealedFields),
  '',
  'Her wishes, in an item of their own:',
  '',
  ...heading('wish', 'what it says'),
  ...fieldRows(sealedWishes),
  '',
  '## Events',
  '',
  'What a commit may hold. Each has `type` and `v` (its shape) besides. **Heard by** is what the gate answers once the member has let everybody in; without her yes steward, safety-rep, contact-person and union-consultant hear of nothing.',
  '',
  ...heading('event', 'fields', 'heard by'),
  ...eventRows.map(([type, fields, heardBy]) => inTable([`\`${type}\``, fields, heardBy])),
  '',
  `\`details\` of a fact, each where its command asks for it: ${detailNames.map((name) => `\`${name}\``).join(', ')}.`,
  '',
].join('\n');

it('writes every stored field down: what for, who sees it, how long', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/privacy.md');
});

it('leaves nothing unsaid', () => {
  for (const { fields, ...kind } of inventory)
    for (const text of [...Object.values(fields), kind.holds, kind.sees, kind.kept]) expect(text).not.toBe('');
});

/** How the partitions of lists begin: ids of an employer, a workplace, a person or a shard stand behind it. */
const lists = [
  ...['CASES', 'AGREEMENTS', 'LETS-IN', 'BRANCH', 'NAMED', 'TASKS', 'ROLES-BY-HAND', 'API-KEYS', 'IMPORTS'],
  ...['WAKES', 'OPEN', 'UNSENT', 'PERSONS', 'ERASURES', 'RETIRED', 'PAST-ABSENCES'],
  // Within POLICIES.
  'CONTENT',
];

it('knows every word that begins a key or a list in the source', () => {
  const words = new Set<string>();
  for (const { text } of sourceFiles())
    for (const [, key, word] of text.matchAll(/\bpk: [`'"]([A-Z][A-Z-]+)|[`'"]([A-Z][A-Z-]+)#/g))
      words.add(key ?? word ?? '');
  const known = new Set([...inventory.flatMap(({ pk, sk }) => [pk, sk]), ...lists]);
  expect([...words].filter((word) => !known.has(word)).sort()).toEqual([]);
});
