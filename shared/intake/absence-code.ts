/** What a code for sickness says about the absence. `noEmployerPeriod`: the refund counts from the first day. */
export type Sickness = {
  readonly kind: 'full' | 'partial';
  readonly injury: boolean;
  readonly noEmployerPeriod: boolean;
};
/** `other` is a known code that opens no case, such as holiday. */
export type AbsenceCode = Sickness | 'pregnancy' | 'other' | 'unknown';
export type ReadCode = (text: string) => AbsenceCode;

const sickness: Sickness = { kind: 'full', injury: false, noEmployerPeriod: false };

/** Source: domain.md "What employers' systems give". */
const lawful: readonly (readonly [string, AbsenceCode])[] = [
  ['Syg', sickness],
  ['Sygdom', sickness],
  ['Langtidssyg', sickness],
  ['Delvis syg', { ...sickness, kind: 'partial' }],
  ['Delvis sygdom', { ...sickness, kind: 'partial' }],
  ['Arbejdsskade', { ...sickness, injury: true }],
  ['§ 56 sygdom', { ...sickness, noEmployerPeriod: true }],
  ['Fleksjob sygdom', { ...sickness, noEmployerPeriod: true }],
  ['Graviditetsbetinget sygdom', 'pregnancy'],
];

/** How a sickness may be called in a file that opens a case. */
export const sicknessCodes: readonly string[] = lawful.flatMap(([code, meaning]) =>
  typeof meaning === 'string' ? [] : [code],
);

/** Absences that are none of ours, so that a warning is left for the code nobody knows. */
const others = [
  'Ferie',
  'Feriefridag',
  'Feriefridage',
  '6. ferieuge',
  'Omsorgsdag',
  'Omsorgsdage',
  'Seniordag',
  'Seniordage',
  'Afspadsering',
  'Fridag',
  'Kursus',
  'Uddannelse',
  'Orlov',
  'Barsel',
  'Barselsorlov',
  'Graviditetsorlov',
  'Forældreorlov',
  'Fædreorlov',
  'Tjenestefri',
  'Tjenestefri uden løn',
  'Barn syg',
  'Barns sygdom',
  'Barns 1. sygedag',
  'Barns 2. sygedag',
  'Rask',
];

/** Reads a code whole, without case and spaces. `extraCodes` are those an employer has added: they mean full sickness. */
export function absenceCodes(extraCodes: readonly string[] = []): ReadCode {
  const codes = new Map<string, AbsenceCode>([
    ...others.map((code) => [codeKey(code), 'other'] as const),
    ...extraCodes.map((code) => [codeKey(code), sickness] as const),
    // Last, so that no setting turns what the law says into something else.
    ...lawful.map(([code, meaning]) => [codeKey(code), meaning] as const),
  ]);
  return (text) => codes.get(codeKey(text)) ?? 'unknown';
}

const codeKey = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
