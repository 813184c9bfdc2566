import * as z from 'zod';
import type { Moment } from '../../shared/calendar/moment.ts';
import { holdsCpr } from '../../shared/case/cpr.ts';
import { momentIn } from './moment-text.ts';

/** Events without a time of day happen when a working day begins. */
const startOfDay = '08:00';

/** One line of an events file: who does what when. `fields` are the command's own, `key` is empty where `fields.who` says who. */
export type EventLine = {
  readonly line: number;
  readonly at: Moment;
  readonly key: string;
  readonly fields: { readonly [name: string]: unknown };
};
export type BadLine = { readonly line: number; readonly problem: 'not-json' | 'not-an-event' | 'cpr' };

const At = z.string().transform((text, context): Moment => {
  const moment = momentIn(text, startOfDay);
  if (moment !== undefined) return moment;
  context.addIssue({
    code: 'custom',
    message: 'Write a date as 2026-11-02, or an instant as 2026-11-02T09:30:00+01:00.',
  });
  return z.NEVER;
});
const Key = z.union([z.string(), z.number()]).transform(String);
/** What staff want of us names them by their address, and nobody's case. */
const Line = z
  .looseObject({ at: At, key: Key.optional(), do: z.string() })
  .refine((line) => line.key !== undefined || (line.do === 'choose-digest' && line.who !== undefined));

/** Reads an events file, one JSON object a line. Blank lines are skipped; a bad line is reported and stops nothing. */
export function parseEvents(text: string): { readonly events: readonly EventLine[]; readonly bad: readonly BadLine[] } {
  const read = text
    .split(/\r?\n/)
    .flatMap((content, place) => (content.trim() === '' ? [] : [readLine(content, place + 1)]));
  return {
    events: read.filter((line) => 'at' in line),
    bad: read.filter((line) => 'problem' in line),
  };
}

function readLine(content: string, line: number): EventLine | BadLine {
  if (holdsCpr(content)) return { line, problem: 'cpr' };
  const json = asJson(content);
  if (json === undefined) return { line, problem: 'not-json' };
  const parsed = Line.safeParse(json);
  if (!parsed.success) return { line, problem: 'not-an-event' };
  const { at, key = '', ...fields } = parsed.data;
  return { line, at, key, fields };
}

function asJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
