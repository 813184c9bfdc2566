import { describe, expect, it } from 'vitest';
import type { Text } from '../../shared/messages/text.ts';
import { textAsks } from '../../shared/messages/text-asks.ts';
import { texts } from '../../shared/messages/texts.ts';

const mayUse = (text: Text): readonly string[] =>
  'mayUse' in text && Array.isArray(text.mayUse) ? text.mayUse.map((name) => `${name}?`) : [];

describe('what a text asks for', () => {
  it('is what its words name, of every text and of no other', () => {
    const named = Object.entries<Text>(texts).map(([id, text]) => [id, [...text.needs, ...mayUse(text)]]);
    expect(textAsks).toEqual(Object.fromEntries(named));
  });
});
