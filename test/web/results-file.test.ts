import { expect, it } from 'vitest';
import { resultsFile } from '../../web/views/results-file.ts';

it('says in the file of results what a row does, all of it in the language of who reads it', () => {
  const row = { line: 2, outcome: 'moves+ends', codes: [], reasons: ['Sådan.'] };
  expect(resultsFile('da').cells(row)).toEqual([
    '2',
    'Flytter et forløb til en anden arbejdsplads, Afslutter et forløb',
    'Sådan.',
  ]);
  expect(resultsFile('en').cells(row)[1]).toBe('Moves a case to another workplace, Ends a case');
});
