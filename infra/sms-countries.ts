/**
 * Where AWS sends SMS to, by ISO 3166. A code that it does not know would be refused, so it is these and not all there are; what it has taken
 * on since is held back by the price and the day's amount. Source: Amazon SNS developer guide, "Supported Regions and countries".
 */
const reachable = [
  'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CV CY CZ',
  'DE DJ DK DM DO DZ EC EE EG ES ET FI FJ FO FR GA GB GD GE GF GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IN IQ IS IT JM JO',
  'JP KE KG KH KI KM KN KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG',
  'NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SE SG SI SK SL SN SO SR SS ST SV SZ TC TD TG TH TJ TL TM TN',
  'TO TR TT TW TZ UA UG US UY UZ VC VE VG VI VN VU WS YE ZA ZM ZW',
].flatMap((codes) => codes.split(' '));

type CountryRule = { readonly countryCode: string; readonly protectStatus: 'ALLOW' | 'BLOCK' };

/**
 * Numbers of these countries and no others: whoever has codes sent to numbers abroad that earn them money (SMS pumping) gets none. AWS allows
 * what no rule names, hence one for each.
 */
export const onlyTo = (countries: readonly string[]): CountryRule[] =>
  reachable.map((countryCode) => ({
    countryCode,
    protectStatus: countries.includes(countryCode) ? 'ALLOW' : 'BLOCK',
  }));
