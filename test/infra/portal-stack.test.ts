import { describe, expect, it } from 'vitest';
import { synthesized } from './synthesized.ts';

const resources = synthesized('prod');

describe('the portal in the cloud', () => {
  it('holds back whoever asks for more than people can', () => {
    const [stage] = resources('AWS::ApiGatewayV2::Stage');
    expect(stage?.Properties.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 200, ThrottlingRateLimit: 100 });
  });

  it('logs when, what kind and how it went, and nobody’s address', () => {
    const [stage] = resources('AWS::ApiGatewayV2::Stage');
    const settings = stage?.Properties.AccessLogSettings as { Format: string };
    expect(Object.keys(JSON.parse(settings.Format))).toEqual(['at', 'method', 'route', 'status', 'milliseconds']);
    expect(settings.Format).not.toMatch(/sourceIp|userAgent|path|identity/i);
  });
});
