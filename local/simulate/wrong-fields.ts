import type * as z from 'zod';

/**
 * The fields of a command that are wrong, or that it does not have, each once, with what may be chosen where that is a list; for a person,
 * in any language. Never what was written there.
 */
export function wrongFields(issues: readonly z.core.$ZodIssue[]): string {
  const fields = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys;
    const field = issue.path.join('.') || 'do';
    return issue.code === 'invalid_value' ? `${field} (${issue.values.join(' | ')})` : field;
  });
  return [...new Set(fields)].join(', ');
}
