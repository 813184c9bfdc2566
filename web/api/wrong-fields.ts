import type { z } from '@hono/zod-openapi';
import { holdsCpr } from '../../shared/case/cpr.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { FieldProblem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Said = readonly [message: string, todo: string];

const words = {
  da: {
    missing: ['Feltet mangler.', 'Tilføj det.'],
    unknown: ['Feltet findes ikke.', 'Fjern det, eller se efter stavemåden.'],
    type: ['Værdien har en forkert type.', 'Se feltet i dokumentationen.'],
    values: (known: string): Said => ['Værdien er ikke en af de kendte.', `Skriv en af: ${known}.`],
    small: (least: string): Said => ['Værdien er for lille eller for kort.', `Mindst ${least}.`],
    big: (most: string): Said => ['Værdien er for stor eller for lang.', `Højst ${most}.`],
    date: ['Det er ikke en dato, der findes.', 'Skriv den som åååå-mm-dd.'],
    union: ['Det svarer ikke til nogen af de kendte former.', 'Se efter do og de felter, der hører til.'],
    format: ['Værdien kan ikke bruges.', 'Se feltet i dokumentationen.'],
    cpr: ['Feltet indeholder noget, der ligner et CPR-nummer.', 'Fjern det. Send aldrig et CPR-nummer.'],
    deep: ['Indholdet er indlejret for dybt.', 'Send det, som dokumentationen viser.'],
  },
  en: {
    missing: ['The field is missing.', 'Add it.'],
    unknown: ['There is no such field.', 'Remove it, or check its spelling.'],
    type: ['The value is of the wrong type.', 'See the field in the documentation.'],
    values: (known: string): Said => ['The value is none of those that are known.', `Write one of: ${known}.`],
    small: (least: string): Said => ['The value is too small or too short.', `At least ${least}.`],
    big: (most: string): Said => ['The value is too large or too long.', `At most ${most}.`],
    date: ['This is not a date that exists.', 'Write it as yyyy-mm-dd.'],
    union: ['This is none of the known shapes.', 'Check do and the fields that go with it.'],
    format: ['The value cannot be used.', 'See the field in the documentation.'],
    cpr: ['The field holds what looks like a CPR number.', 'Remove it. Never send a CPR number.'],
    deep: ['The body is nested too deeply.', 'Send what the documentation shows.'],
  },
} as const;

export type FieldFault = 'missing' | 'unknown' | 'type' | 'date' | 'union' | 'format' | 'cpr' | 'deep';

/** One field in words. */
export function fieldProblem(path: readonly PropertyKey[], fault: FieldFault, language: Language): FieldProblem {
  const [message, todo] = words[language][fault];
  return { path: pathText(path), message, todo };
}

/** What is wrong with a request, by field: paths and words of ours, never a value that was sent. */
export const wrongFields = (issues: readonly Issue[], sent: unknown, language: Language): readonly FieldProblem[] =>
  issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => fieldProblem([...issue.path, key], 'unknown', language));
    const [message, todo] = said(issue, sent, language);
    return [{ path: pathText(issue.path), message, todo }];
  });

function said(issue: Issue, sent: unknown, language: Language): Said {
  const say = words[language];
  if (at(sent, issue.path) === undefined) return say.missing;
  switch (issue.code) {
    case 'invalid_type':
      return say.type;
    case 'invalid_value':
      return say.values(issue.values.map(String).join(', '));
    case 'too_small':
      return say.small(String(issue.minimum));
    case 'too_big':
      return say.big(String(issue.maximum));
    case 'invalid_union':
      return say.union;
    default:
      return ownWords(issue.message, language);
  }
}

/** What our schemas say of a value themselves is English. */
function ownWords(message: string, language: Language): Said {
  const say = words[language];
  if (message.startsWith('Write a date')) return say.date;
  if (language === 'da' || /^Invalid/.test(message)) return say.format;
  return [say.format[0], message];
}

function at(sent: unknown, path: readonly PropertyKey[]): unknown {
  let found = sent;
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<PropertyKey, unknown>)[name];
  }
  return found;
}

/** Names of unknown fields are the sender's: long ones are cut, and what is no name, such as an address, or looks like a CPR number is not repeated. */
const longestName = 64;
const nameShape = /^[A-Za-z0-9_-]+$/;
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map(String)
    .map((name) => (nameShape.test(name) && !holdsCpr(name) ? name.slice(0, longestName) : '…'))
    .join('.');
