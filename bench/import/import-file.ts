import { closeSync, openSync, writeSync } from 'node:fs';

const header =
  'Institution;Afdeling;Tjenestenummer;Navn;Mobil;E-mail;Sprog;Overenskomst;Fraværskode;Startdato;Slutdato;Leder e-mail';

/** Writes an absence file of so many rows, each of somebody else and about 115 bytes long: a region's names and addresses are no longer. */
export function writeAbsenceFile(file: string, rows: number): void {
  const handle = openSync(file, 'w');
  try {
    writeSync(handle, `${header}\n`);
    for (let place = 0; place < rows; place += 1) writeSync(handle, `${row(place)}\n`);
  } finally {
    closeSync(handle);
  }
}

const row = (place: number): string =>
  `Hus ${place % 200};Afsnit ${place % 5};${500_000 + place};Person Nummer ${place};+45200${String(place % 100_000).padStart(5, '0')};p${place}@example.org;da;FOA;Syg;05-01-2026;;leder${place % 200}@example.org`;
