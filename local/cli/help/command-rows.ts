import * as z from 'zod';
import { commandNames, ownCommands, shapeOfCommand } from '../../../shared/case/commands.ts';
import { correctionNames, dutyEventNames } from '../../../web/api/command-schemas.ts';
import type { CommandHelp } from './command-help.ts';

/** Has an option of its own, `--rules`. */
const byOption = 'change-rule-set';

const namesOf: Readonly<Record<NonNullable<CommandHelp['lists']>, () => readonly string[]>> = {
  corrections: () => correctionNames,
  events: () => dutyEventNames,
  all: () => commandNames().filter((name) => name !== byOption && !ownCommands.has(name)),
};

/** Every command of a list with its fields as they are written; what stands there in capitals is explained after them. */
export function commandRows(list: NonNullable<CommandHelp['lists']>): readonly string[] {
  const explained = new Map<string, string>();
  const rows = namesOf[list]().map((name) => [name, ...fieldsOf(name, explained)].join(' '));
  return [...rows, ...[...explained].map(([meaning, word]) => `${word}: ${meaning}`)];
}

type Field = {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly items?: Field;
};

function fieldsOf(name: string, explained: Map<string, string>): readonly string[] {
  const schema = z.toJSONSchema(z.strictObject(shapeOfCommand(name)), { io: 'input', unrepresentable: 'any' });
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).map(([field, value]) => {
    const option = `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const written = `${option} ${writtenValue(field, value as Field, explained)}`;
    return required.includes(field) ? written : `[${written}]`;
  });
}

/** Characters: more are not repeated at each command. */
const longest = 60;

function writtenValue(field: string, value: Field, explained: Map<string, string>): string {
  const { type, format, pattern, enum: values, items } = value;
  if (values !== undefined)
    return values.join('|').length <= longest ? values.join('|') : word(explained, field, values.join(', '));
  if (format === 'date') return 'DATE';
  if (type === 'array') return items?.enum === undefined ? 'JSON' : `["${items.enum[0]}",...]`;
  if (type === 'number' || type === 'integer') return 'N';
  if (type === 'boolean') return 'true|false';
  if (pattern?.includes('[0-5]') === true) return 'TIME';
  if (field === 'duty') return word(explained, field, 'its id, as timeline lists them, such as talk-4w.');
  if (field === 'into') return 'CASE';
  if (field === 'who' || field === 'by')
    return word(explained, 'who', 'a role or the id of a person; without CASE also an e-mail address.');
  return 'TEXT';
}

/** A word in capitals for a meaning, another one where it stands for something else already. */
function word(explained: Map<string, string>, field: string, meaning: string): string {
  const known = explained.get(meaning);
  if (known !== undefined) return known;
  const taken = [...explained.values()].filter((one) => one.startsWith(field.toUpperCase())).length;
  const made = `${field.toUpperCase()}${taken === 0 ? '' : taken + 1}`;
  explained.set(meaning, made);
  return made;
}
