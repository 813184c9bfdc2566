import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { embedded } from '../../local/embedded.ts';
import { randomId } from '../../local/ids.ts';
import { type OpenFolder, openFolder } from '../../local/open-folder.ts';
import { outbox } from '../../local/outbox.ts';
import { defaultEmployer } from '../../local/settings.ts';
import { systemClock } from '../../local/system-clock.ts';
import { isoDay, plusDays } from '../../shared/calendar/day.ts';
import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import { issueSession } from '../../shared/identity/session.ts';
import { importFiles } from '../../shared/intake/import-files.ts';
import { importsAtOnce } from '../../shared/intake/open-case.ts';
import { addressMark } from '../../shared/people/person.ts';

const units = 200;
/** Sick since up to so many days: the first weeks, in which most happens. */
const spreadDays = 120;

/** Who uses the portal at once, by the start of their address, and how many of each. */
const users = { leader: 8, member: 5, hr: 3, steward: 2, consultant: 1, union: 1 } as const;
export type UserKind = keyof typeof users;
export type User = { readonly kind: UserKind; readonly cookie: string };

/** An address that begins with `hr` is taken for one that several people read: nobody logs in by it. */
const addressOf = (kind: UserKind, place: number): string => `${kind === 'hr' ? 'paula' : kind}${place}@example.org`;

/** `importing` and `workingOff` are seconds. */
export type Workplace = {
  readonly folder: string;
  readonly users: readonly User[];
  readonly importing: number;
  readonly workingOff: number;
};

const institution = (unit: number): string => `Institution ${Math.floor(unit / 10)}`;
const department = (unit: number): string => `Afsnit ${unit % 10}`;

/** A made-up employer with so many open cases in a folder of its own, and twenty of its people logged in. */
export async function makeWorkplace(cases: number): Promise<Workplace> {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-bench-'));
  const { store, vault, erased, close } = await openFolder(folder);
  const needs = {
    table: store.table,
    vault,
    clock: systemClock,
    mint: randomId,
    loginClock: systemClock,
    peopleAtOnce: importsAtOnce,
  };
  const files = { people: Buffer.from(peopleFile()), absence: Buffer.from(absenceFile(cases)) };
  const importing = await secondsOf(() => importFiles(needs, { employerId: defaultEmployer }, files));
  const workingOff = await secondsOf(() => machineOn({ store, vault, erased }).workOff());
  const cookieOf = (address: string): string =>
    `session=${issueSession(needs, { mark: addressMark(vault, address), remember: false }).token}`;
  const loggedIn = Object.entries(users).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, place) => ({
      kind: kind as UserKind,
      cookie: cookieOf(addressOf(kind as UserKind, place)),
    })),
  );
  close();
  return { folder, users: loggedIn, importing, workingOff };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** What follows from the import is done before anybody comes: their pages are measured, not that. */
const machineOn = ({ store, vault, erased }: Pick<OpenFolder, 'store' | 'vault' | 'erased'>) =>
  embedded({
    ...{ store, vault, erased, clock: systemClock, ...outbox(store.table, systemClock), employers: [defaultEmployer] },
    product: { displayName: 'Bench', portalAddress: 'http://localhost', mailFrom: 'mail@example.org' },
    log: () => undefined,
    pace: async () => undefined,
    concurrency: 32,
  });

export function peopleFile(): string {
  const rows = ['Rolle;Institution;Afdeling;Overenskomst;Navn;E-mail;Mobil;Sprog;Fra;Til;Vikar for'];
  for (let unit = 0; unit < units; unit += 1) {
    rows.push(`leder;${institution(unit)};${department(unit)};;Leder ${unit};leader${unit}@example.org;;da;;;`);
    rows.push(
      `tillidsrepræsentant;${institution(unit)};${department(unit)};FOA;Tillid ${unit};steward${unit}@example.org;;da;;;`,
    );
  }
  for (let place = 0; place < users.hr; place += 1)
    rows.push(`hr;;;;Personale ${place};${addressOf('hr', place)};;da;;;`);
  rows.push('HR-konsulent;;;;Konsulent;consultant0@example.org;;da;;;');
  rows.push('faglig sekretær;;;FOA;Faglig;union0@example.org;;da;;;');
  return rows.join('\r\n');
}

export function absenceFile(cases: number): string {
  const today = localDay(momentOfInstant(systemClock()));
  const header =
    'Institution;Afdeling;Tjenestenummer;Navn;Mobil;E-mail;Sprog;Overenskomst;Fraværskode;Startdato;Slutdato;Fraværsprocent;Leder e-mail;Samtykke TR';
  const rows = Array.from({ length: cases }, (_, place) => {
    const unit = place % units;
    const from = isoDay(plusDays(today, -(place % spreadDays)));
    const consent = place % 3 === 0 ? 'ja' : 'nej';
    return `${institution(unit)};${department(unit)};${100_000 + place};Person ${place};;member${place}@example.org;da;FOA;Sygdom;${from};;100;;${consent}`;
  });
  return [header, ...rows].join('\r\n');
}
