import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alarmNames, alarms } from '../../infra/alarms.ts';

const page = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
/** By heading: the text until the next one, its lines joined. */
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0] ?? '', section.replace(/\n> |\n/g, ' ')]),
);
const parts = ['What it means to people.', 'How to look.', 'What to do.', 'When to stop worrying.'];

describe('the runbook', () => {
  it('has a section for every alarm and for nothing else, in the same order', () => {
    expect([...sections.keys()]).toEqual(alarmNames);
  });

  it.each(alarmNames)('says what to do, beginning with what the mail of the alarm says: %s', (name) => {
    const text = sections.get(name) ?? '';
    expect(text).toContain(alarms[name]);
    const places = parts.map((part) => text.indexOf(`**${part}**`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
