import { describe, expect, it } from 'vitest';
import { stageNamed } from '../../infra/stage.ts';
import { readable, within } from './readable.ts';
import { type Resource, synthesize, synthesized, synthesizedStage } from './synthesized.ts';

const resources = synthesized('prod');
const certificateArn = 'arn:aws:acm:eu-north-1:123456789012:certificate/made-up';
const named = synthesize({ ...stageNamed('prod'), certificateArn }).resources;

describe('the portal in the cloud', () => {
  it('holds back whoever asks for more than people can', () => {
    const [stage] = resources('AWS::ApiGatewayV2::Stage');
    expect(stage?.Properties.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 200, ThrottlingRateLimit: 100 });
  });

  it('logs when, what kind and how it went, and nobody’s address', () => {
    const [stage] = resources('AWS::ApiGatewayV2::Stage');
    const settings = stage?.Properties.AccessLogSettings as { Format: string };
    expect(Object.keys(JSON.parse(settings.Format))).toEqual([
      'at',
      'method',
      'route',
      'status',
      'fault',
      'milliseconds',
    ]);
    expect(settings.Format).not.toMatch(/sourceIp|userAgent|path|identity/i);
  });
});

describe('a request', () => {
  it('of another system goes to the API’s function, all others to the pages', () => {
    const routes = resources('AWS::ApiGatewayV2::Route').map(({ Properties }) => [
      Properties.RouteKey,
      readable(functionBehind(Properties.Target)),
    ]);
    expect(routes.sort()).toEqual([
      ['$default', 'portal.Arn'],
      ['ANY /v1', 'api.Arn'],
      ['ANY /v1/{proxy+}', 'api.Arn'],
    ]);
  });

  const functionBehind = (target: unknown) => {
    const id = within(target, 'Fn::Join', 1, 1, 'Ref');
    const all = resources('AWS::ApiGatewayV2::Integration');
    return all.find((integration) => integration.id === id)?.Properties.IntegrationUri;
  };
});

describe('a name of its own', () => {
  const domains = (all: readonly Resource[]) => all.filter(({ Type }) => Type === 'AWS::ApiGatewayV2::DomainName');
  const api = (all: readonly Resource[]) => all.find(({ Type }) => Type === 'AWS::ApiGatewayV2::Api');

  it('is answered to where the stage has a certificate, and then no other is', () => {
    expect(domains(named).map(({ Properties }) => Properties)).toMatchObject([
      {
        DomainName: 'tidslinje.example',
        DomainNameConfigurations: [{ CertificateArn: certificateArn, EndpointType: 'REGIONAL' }],
      },
    ]);
    expect(api(named)?.Properties.DisableExecuteApiEndpoint).toBe(true);
  });

  it('is made for no stage without one', () => {
    const usual = synthesizedStage('prod').resources;
    expect(domains(usual)).toEqual([]);
    expect(api(usual)?.Properties.DisableExecuteApiEndpoint).toBeUndefined();
  });
});
