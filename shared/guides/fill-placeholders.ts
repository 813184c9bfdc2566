/** A sentence still names something that nobody has given. */
export class UnknownPlaceholder extends Error {
  override readonly name = 'UnknownPlaceholder';
  constructor(placeholder: string) {
    super(`Nothing is known for "{${placeholder}}". Give it, or leave the sentence out.`);
  }
}

/** A sentence with its placeholders, `{date}`, filled in. @throws UnknownPlaceholder when one has no value. */
export const fillPlaceholders = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new UnknownPlaceholder(name);
    return value;
  });
