import { describe, expect, it } from 'vitest';
import {
  correctionReasonNames,
  decisionKindNames,
  excuseReasonNames,
  outcomeNames,
} from '../../shared/messages/choice-names.ts';

describe.each(Object.entries({ excuseReasonNames, decisionKindNames, outcomeNames, correctionReasonNames }))(
  'the choices of %s',
  (_, names: Readonly<Record<string, { readonly da: string; readonly en: string }>>) => {
    it.each(['da', 'en'] as const)('can be told apart in %s', (language) => {
      const words = Object.values(names).map((name) => name[language].trim());
      expect(words).not.toContain('');
      expect(new Set(words).size).toBe(words.length);
    });
  },
);

it('says nothing of why a person cannot take part', () => {
  expect(excuseReasonNames['cannot-take-part-now'].da).toBe('Kan ikke deltage lige nu');
});
