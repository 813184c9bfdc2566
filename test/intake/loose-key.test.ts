import { expect, it } from 'vitest';
import { looseKey } from '../../shared/intake/loose-key.ts';

it('takes spellings that differ in case, æøå, spaces, hyphens and underscores as one', () => {
  expect(looseKey('Plejecenter Solgården')).toBe('plejecentersolgaarden');
  expect(looseKey('PLEJECENTER  SOLGAARDEN')).toBe('plejecentersolgaarden');
  expect(looseKey('plejecenter-solga\u030Arden')).toBe('plejecentersolgaarden');
  expect(looseKey('Sø_Bo')).toBe(looseKey('Soebo'));
});

it('keeps units apart that a person would keep apart', () => {
  expect(looseKey('Afsnit 1-1')).not.toBe(looseKey('Afsnit 11'));
  expect(looseKey('Afsnit A')).not.toBe(looseKey('Afsnit AA'));
});

it('takes any separator between digits as the same', () => {
  expect(looseKey('Afsnit 1 - 1')).toBe(looseKey('Afsnit1-1'));
});
