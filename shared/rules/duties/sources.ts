/** When the rules were last compared with the list of duties that they come from. */
export const checkedOn = '2026-11-26';

export const danishLaw = { source: 'Lov om sygedagpenge', checkedOn, confidence: 'V' } as const;
/** One secondary source tells of the rule. */
export const danishLawOnce = {
  source: 'Lov om sygedagpenge, gengivet i en håndbog',
  checkedOn,
  confidence: 'V2',
} as const;
export const unverified = { checkedOn, confidence: 'U' } as const;
export const goodWorkplace = {
  source: 'Den gode Arbejdsplads (Socialpædagogerne)',
  checkedOn,
  confidence: 'S',
} as const;
export const foaHandbook = { source: 'Hold fast i jobbet (FOA)', checkedOn, confidence: 'S' } as const;
export const localPolicy = {
  basis: 'Lokal fraværspolitik',
  source: 'Arbejdspladsens fraværspolitik',
  checkedOn,
  confidence: 'S',
} as const;
/** What most of the duties share: counted from the day after, standing on days off, sent late when they are late. */
export const usual = { counting: 'day-0', roll: 'stands', lateness: 'late-text' } as const;
