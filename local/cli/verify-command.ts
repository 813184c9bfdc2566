import { writeFileSync } from 'node:fs';
import { readSeen, type Seen } from '../../shared/store/seen.ts';
import { type Finding, type Verified, verifyStore } from '../../shared/store/verify-store.ts';
import { UsageProblem, WrongWords } from './fail.ts';
import { listedCases } from './listed-cases.ts';
import { openExisting } from './open-existing.ts';
import { parseOptions, readBytes } from './options.ts';
import { BrokenChain } from './rebuild-command.ts';

const options = {
  data: { type: 'string', default: 'data' },
  keep: { type: 'string' },
  since: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** `holdfast verify`: whether any commit was changed, removed, moved or cut off, and which. @throws UsageProblem, StoreInUse, BrokenChain */
export async function verifyCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values, positionals } = parseOptions(args, options);
  if (positionals.length > 0) throw new WrongWords('verify takes options only.');
  const kept = values.since === undefined ? [] : readKept(values.since);
  const open = await openExisting(values.data, 'data');
  try {
    const verified = await verifyStore({ ...open, table: open.store.table }, { listed: await listedCases(open), kept });
    const { newest, ...told } = verified;
    if (values.json) print(JSON.stringify(told, null, 2));
    refuse(verified);
    if (values.keep !== undefined) writeFileSync(values.keep, `${newest.join('\n')}\n`, { mode: 0o600 });
    if (!values.json) print(`${told.commits} commits of ${told.cases} cases and agreements are as they were written.`);
  } finally {
    open.close();
  }
}

/** @throws UsageProblem when the file is none that `--keep` wrote */
function readKept(file: string): readonly Seen[] {
  const names = Buffer.from(readBytes(file)).toString('utf8').split('\n').filter(Boolean);
  const isSeen = (name: string): name is Seen => readSeen(name) !== undefined;
  if (names.length === 0 || !names.every(isSeen))
    throw new UsageProblem(`${file} is no file that verify --keep has written.`);
  return names;
}

function refuse({ findings }: Verified): void {
  if (findings.length === 0) return;
  throw new BrokenChain(
    `The commits are not as they were written: ${findings.map(told).join('; ')}. Restore the store from a backup.`,
  );
}

const faults = {
  changed: 'was changed',
  missing: 'is missing',
  misplaced: 'stands in another’s place',
  'snapshot-differs': 'is told otherwise by its snapshot (rebuild mends that)',
} as const;

const told = (finding: Finding): string =>
  finding.caseId === undefined
    ? 'the tips, which tell of the newest commits, were changed or removed'
    : `commit ${finding.commit} of case ${finding.caseId} ${faults[finding.fault]}`;
