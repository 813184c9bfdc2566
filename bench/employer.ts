import { type Day, day, isoDay, plusDays } from '../shared/calendar/day.ts';
import { isoLocal, momentOf } from '../shared/calendar/moment.ts';

/** So many are away in each workplace, however many there are: a leader's pages and mails do not grow with the employer. */
const casesPerUnit = 50;
/** The first days lie in the four weeks from here on. */
export const firstOfAll = day('2026-11-02');
const spreadDays = 28;

/** In the course of the day: what answers it is due at once, not with the next morning. */
const deedsAt = '13:00';

const unitOf = (place: number): number => Math.floor(place / casesPerUnit);
const institution = (unit: number): string => `Institution ${Math.floor(unit / 10)}`;
const department = (unit: number): string => `Afsnit ${unit % 10}`;

/** When the case at a place begins. */
export const firstDayOf = (place: number): Day => plusDays(firstOfAll, (place * 11) % spreadDays);

/** A made-up employer's absence file: so many sick on their own number, in workplaces of fifty each. */
export function absenceText(cases: number, from: (place: number) => Day = firstDayOf): string {
  const header =
    'Institution;Afdeling;Tjenestenummer;Navn;Mobil;E-mail;Sprog;Overenskomst;Fraværskode;Startdato;Slutdato;Fraværsprocent;Leder e-mail;Samtykke TR';
  const rows = Array.from({ length: cases }, (_, place) => {
    const unit = unitOf(place);
    const who = `${1_000_000 + place};Person ${place};+4520${String(place).padStart(6, '0')};member${place}@example.org`;
    const consent = place % 3 === 0 ? 'ja' : 'nej';
    return `${institution(unit)};${department(unit)};${who};da;FOA;Sygdom;${isoDay(from(place))};;100;leader${unit}@example.org;${consent}`;
  });
  return [header, ...rows].join('\r\n');
}

/** Its people: a leader and a steward in each workplace, and those of hr. */
export function peopleText(cases: number, hr: readonly string[] = ['paula', 'petra', 'pia']): string {
  const rows = ['Rolle;Institution;Afdeling;Overenskomst;Navn;E-mail;Mobil;Sprog;Fra;Til;Vikar for'];
  for (let unit = 0; unit <= unitOf(cases - 1); unit += 1) {
    const where = `${institution(unit)};${department(unit)}`;
    rows.push(`leder;${where};;Leder ${unit};leader${unit}@example.org;;da;;;`);
    rows.push(`tillidsrepræsentant;${where};FOA;Tillid ${unit};steward${unit}@example.org;;da;;;`);
  }
  for (const name of hr) rows.push(`hr;;;;Personale;${name}@example.org;;da;;;`);
  return rows.join('\r\n');
}

/** In every other case people do what is asked of them, and half of those are back within 30 weeks; in the others nobody does anything. */
export function eventsText(cases: number): string {
  const lines = Array.from({ length: cases }, (_, place) => (place % 2 === 0 ? deedsOf(place) : [])).flat();
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

function deedsOf(place: number): readonly object[] {
  const on = (days: number): string => isoDay(plusDays(firstDayOf(place), days));
  const deed = (days: number, what: string, more: object = {}): object => ({
    ...{ at: isoLocal(momentOf(plusDays(firstDayOf(place), days), deedsAt)), key: String(1_000_000 + place), do: what },
    ...more,
  });
  return [
    deed(1, 'record-letter-given'),
    deed(9, 'record-contact-made'),
    deed(15, 'record-talk-called', { on: on(24), time: '10:00' }),
    deed(24, 'record-talk-held'),
    deed(31, 'record-municipality-notified'),
    deed(45, 'record-followup-held'),
    ...(place % 4 === 0 ? [deed(100, 'end-absence', { outcome: 'back-in-full' })] : []),
  ];
}
