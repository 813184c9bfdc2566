import type { Language } from '../../../../shared/case/roles.ts';

export type Words = Readonly<Record<Language, string>>;
type Fields = Readonly<Record<string, string | number | readonly string[] | readonly object[]>>;

/** Under what circumstances a story is played: stories of one kind share a run. */
export type Setting = 'usual' | 'half-a-year' | 'lasting' | 'rules-of-2023' | 'own-policy' | 'no-consultant' | 'outage';

/** One way in which a duty can go, told from the first day of absence until nothing is left to send. */
export type DutyStory = {
  readonly duty: string;
  readonly title: Words;
  /** Date (08:00) or instant, command, fields. */
  readonly events?: readonly (readonly [at: string, command: string, fields?: Fields])[];
  /** Monday 2 November 2026 unless said otherwise. */
  readonly firstDay?: string;
  /** Whether the import says that the steward may know; it does unless said otherwise. */
  readonly stewardMayKnow?: boolean;
  readonly setting?: Setting;
};

export const nobodyActs: Words = { da: 'Ingen gør noget', en: 'Nobody acts' };
export const doneInTime: Words = { da: 'Klaret i tide', en: 'Done in time' };
