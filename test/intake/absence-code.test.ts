import { describe, expect, it } from 'vitest';
import { absenceCodes } from '../../shared/intake/absence-code.ts';

const read = absenceCodes(['Egen sygemelding', 'Graviditetsbetinget sygdom']);

describe('an absence code', () => {
  it.each(['Syg', 'Sygdom', 'Langtidssyg', 'SYGDOM', ' syg dom ', 'egensygemelding'])('%s is full sickness', (code) => {
    expect(read(code)).toEqual({ kind: 'full', injury: false, noEmployerPeriod: false });
  });

  it.each(['Delvis syg', 'Delvis sygdom', 'delvissygdom'])('%s is partial sickness', (code) => {
    expect(read(code)).toEqual({ kind: 'partial', injury: false, noEmployerPeriod: false });
  });

  it('Arbejdsskade is an injury', () => {
    expect(read('Arbejdsskade')).toEqual({ kind: 'full', injury: true, noEmployerPeriod: false });
  });

  it.each(['§ 56 sygdom', '§56 Sygdom', 'Fleksjob sygdom'])('%s has no employer period', (code) => {
    expect(read(code)).toEqual({ kind: 'full', injury: false, noEmployerPeriod: true });
  });

  it('Graviditetsbetinget sygdom follows another law, whatever the employer adds', () => {
    expect(read('Graviditetsbetinget sygdom')).toBe('pregnancy');
  });

  it.each(['Ferie', 'Barns 1. sygedag', 'omsorgsdag'])('%s is known and opens no case', (code) => {
    expect(read(code)).toBe('other');
  });

  it.each(['Sygdom i familien', 'Sygd', 'Syg-dom', 'Hjemme'])('%s is compared whole and is unknown', (code) => {
    expect(read(code)).toBe('unknown');
  });
});
