/** What was typed into a form and what is wrong with it, by the name of the field. Both are kept when the form is shown again. */
export type FormState = {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly errors: Readonly<Record<string, string>>;
};

export const emptyForm: FormState = { values: {}, errors: {} };

/** What stands in a field that holds one value. */
export function textIn({ values }: FormState, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** What stands in a field that may hold several. */
export function textsIn({ values }: FormState, name: string): readonly string[] {
  const value = values[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
