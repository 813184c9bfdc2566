// The package has no types of its own.
declare module 'asl-validator' {
  type Verdict = { readonly isValid: boolean; errorsText(separator?: string): string };
  /** Writes `QueryLanguage` into the states of the definition that it is given: give it a copy. */
  export default function aslValidator(definition: object): Verdict;
}
