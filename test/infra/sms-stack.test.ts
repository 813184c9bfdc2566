import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readable, within } from './readable.ts';
import { synthesized } from './synthesized.ts';

const resources = synthesized('prod');
const [protection] = resources('AWS::SMSVOICE::ProtectConfiguration');
const rules = z
  .array(z.object({ CountryCode: z.string().regex(/^[A-Z]{2}$/), ProtectStatus: z.string() }))
  .parse(within(protection?.Properties.CountryRuleSet, 'SMS'));

describe('numbers abroad', () => {
  it('get no SMS: of all countries that AWS sends to, Denmark alone', () => {
    expect(rules.filter(({ ProtectStatus }) => ProtectStatus !== 'BLOCK')).toEqual([
      { CountryCode: 'DK', ProtectStatus: 'ALLOW' },
    ]);
  });

  it('are each named once, since AWS lets pass what no rule names', () => {
    const codes = rules.map(({ CountryCode }) => CountryCode);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(['SE', 'NO', 'DE', 'FO', 'GL', 'GB', 'LV', 'RU', 'NG', 'ID']));
  });

  it('are held back for every SMS that is sent, login codes too, by the configuration set of both', () => {
    const [set] = resources('AWS::SMSVOICE::ConfigurationSet');
    expect(readable(set?.Properties.ProtectConfigurationId)).toBe('protection.ProtectConfigurationId');
    const senders = resources('AWS::Lambda::Function').filter(
      ({ Properties }) => within(Properties.Environment, 'Variables', 'SMS_CONFIGURATION_SET') === 'holdfast-prod',
    );
    expect(senders.map(({ id }) => id.slice(0, -8)).sort()).toEqual(['deliver', 'sendcode']);
  });
});
