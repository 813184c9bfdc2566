import type { Language } from '../../shared/case/roles.ts';
import { danishOperations } from './danish-operations.ts';
import { danishSentences } from './danish-sentences.ts';
import type { Operation } from './document.ts';
import { problemNames, problemTypes } from './problem-types.ts';

/** A sentence of the document in the language of a page. One that nobody has put into Danish yet stays English: a test tells. */
export const sentenceIn = (language: Language, english = ''): string =>
  (language === 'da' ? danishSentences[english] : undefined) ?? english;

/** What an operation is, in the language of a page. */
export function operationIn(
  language: Language,
  { operationId, summary, description = '' }: Operation,
): { readonly summary: string; readonly description: string } {
  const danish = language === 'da' ? danishOperations[operationId] : undefined;
  return danish === undefined ? { summary, description } : { description: '', ...danish };
}

/** What an answer is, in the language of a page: a problem by its own words. */
export function answerIn(language: Language, description: string): string {
  const names = [...description.matchAll(/\(`([a-z-]+)`\)/g)].map(([, name]) => name);
  const problems = problemNames.filter((name) => names.includes(name));
  if (problems.length === 0) return sentenceIn(language, description);
  return `${problems.map((name) => `${problemTypes[name].title[language]} (\`${name}\`)`).join('; ')}.`;
}
