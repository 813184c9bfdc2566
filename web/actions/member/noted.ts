import { isoDay } from '../../../shared/calendar/day.ts';
import type { Field } from '../../forms/fields.ts';
import type { Action, Words } from '../action.ts';

const save = { da: 'Gem', en: 'Save' } as const;
const when = { da: 'Hvornår var det?', en: 'When was it?' } as const;

type Noted = Pick<Action, 'name' | 'title' | 'done' | 'intro'> & {
  /** Where it is not the name. */
  readonly command?: string;
  readonly field?: { readonly name: string; readonly label: Words; readonly hint?: Words };
  /** Today stands in the field at first. */
  readonly today?: boolean;
};

/** Something that the member notes with one date. */
export function noted({ command, field, today = true, ...said }: Noted): Action {
  const { name: fieldName, label, hint } = { hint: undefined, ...(field ?? { name: 'on', label: when }) };
  return {
    ...said,
    command: command ?? said.name,
    role: 'member',
    submit: save,
    fields: ({ view: { language } }): readonly Field[] => [
      { kind: 'date', name: fieldName, label: label[language], hint: hint?.[language] },
    ],
    ...(today ? { initial: (context) => ({ [fieldName]: isoDay(context.today) }) } : {}),
  };
}
