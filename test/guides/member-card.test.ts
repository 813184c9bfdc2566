import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/case/roles.ts';
import { cardVariants, memberCard, memberCards } from '../../shared/guides/member-card.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';
import { cardWords } from './all-guides.ts';
import { wordCount } from './words-in.ts';

const ruleIds = [...new Set(ruleSets.flatMap(({ duties }) => duties.map(({ id }) => id)))];
const cards = [...Object.values(memberCards), ...cardVariants];
const shown = (dutyId: string, more: Partial<Parameters<typeof memberCard>[0]> = {}) =>
  memberCard({ dutyId, ruleSet: 'dk-2026', language: 'da', ...more });

describe('the member’s card', () => {
  it('is there for every duty, since she may see them all, and for no other', () => {
    expect(Object.keys(memberCards).sort()).toEqual([...ruleIds].sort());
  });
  it('names its one date in "when" alone, once', () => {
    const odd = cards.filter(({ when }) => languages.some((language) => when[language].split('{date}').length !== 2));
    expect(odd).toEqual([]);
  });
  it('is short: 25 words at most in each part', () => {
    const long = cardWords.filter(({ words }) => languages.some((language) => wordCount(words[language]) > 25));
    expect(long.map(({ place }) => place)).toEqual([]);
  });
  it('offers one action at most: one sentence', () => {
    const many = cards.filter((card) => 'youDo' in card && /[.!] /.test(card.youDo.da));
    expect(many).toEqual([]);
  });
  it('says what she need not do, or that it is fine without', () => {
    const odd = cards.filter(({ youNeedNot }) => !/behøver|skal (den )?ikke|også fint/.test(youNeedNot.da));
    expect(odd).toEqual([]);
  });
  it('puts the date into its words', () => {
    expect(shown('talk-4w', { date: 'mandag den 30. november 2026' })).toEqual({
      now: 'Din leder inviterer dig til en samtale om arbejdet og om, hvad der kan hjælpe dig. Den holdes senest mandag den 30. november 2026.',
      youDo: 'Sig ja til et tidspunkt, eller foreslå et andet.',
      youNeedNot: 'Du behøver ikke komme alene, og du behøver ikke fortælle, hvad du fejler.',
      origin: {
        basis: 'SDL § 7 a',
        source: 'Lov om sygedagpenge; indkaldelsesfristen er arbejdspladsens egen',
        checkedOn: '2026-11-26',
        confidence: 'V',
      },
    });
  });
  it('is whole without a date', () => {
    expect(shown('contact-pause')?.now).toBe(
      'Du har bedt om ro. Vi skriver ikke til dig, og din leder kan se, at der ikke skal ringes.',
    );
    expect(ruleIds.filter((id) => shown(id)?.now.includes('{') === true)).toEqual([]);
  });
  it('blames nobody once the day has gone by, and names it no more', () => {
    const gone = { date: 'mandag den 30. november 2026', isDayGone: true };
    expect(shown('talk-4w', gone)?.now).toContain('Det er ikke registreret endnu.');
    expect(shown('info-form', gone)?.now).toContain('Svar alligevel, gerne i dag.');
    expect(ruleIds.filter((id) => shown(id, gone)?.now.includes('30. november') === true)).toEqual([]);
  });
  it('is the one of her own call when she has chosen to call', () => {
    expect(shown('contact-14d', { callsHerself: true, date: 'fredag' })?.now).toBe(
      'Du har valgt selv at ringe. Ring senest fredag.',
    );
  });
  it('speaks of the municipality’s follow-up where the rule set has that, of the workplace’s elsewhere', () => {
    expect(shown('followup-8w', { ruleSet: 'dk-2023' })?.now).toMatch(/^Kommunen/);
    expect(shown('followup-8w', { ruleSet: 'dk-2025' })?.now).toMatch(/^Din leder/);
  });
  it('says of the form how sure it is under each rule set', () => {
    const sure = ruleSets.map(({ id }) => shown('info-form', { ruleSet: id })?.origin.confidence);
    expect(sure).toEqual(['V2', 'V2', 'U', 'U']);
  });
  it('is none for a duty that the rule set does not have', () => {
    expect(shown('rehab-team')).toBeUndefined();
    expect(shown('rehab-team', { ruleSet: 'dk-2023' })).toBeDefined();
  });
  it('stands under a heading that names the duty', () => {
    expect(Object.keys(memberCards).filter((id) => dutyName(id, 'da').long === id)).toEqual([]);
  });
});
