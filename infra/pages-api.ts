import { CfnOutput, type Stack } from 'aws-cdk-lib';
import { CfnStage, DomainName, HttpApi, PayloadFormatVersion } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { acknowledge } from './acknowledge.ts';
import { logGroupFor } from './lambda-function.ts';
import type { Stage } from './stage.ts';

/** Requests a second, and at once: a region's leaders after the mails of 08:00 ask for some 50 pages a second. */
const rate = { throttlingRateLimit: 100, throttlingBurstLimit: 200 };

/**
 * When, by which method, of which function, how it went and how long it took: enough to see that something is wrong. Who asked is left out, and
 * so is the path, which names cases: together they would be a second record of who read about whom, beside the one that the member can see.
 */
const accessLog = JSON.stringify({
  at: '$context.requestTime',
  method: '$context.httpMethod',
  // As it stands here, `$default` or `ANY /v1/{proxy+}`.
  route: '$context.routeKey',
  status: '$context.status',
  fault: '$context.error.responseType',
  milliseconds: '$context.responseLatency',
});

type Behind = { readonly pages: Lambda; readonly systems: Lambda };

/** The HTTP API before both: under a name of its own where the stage has a certificate for it, and then under no other. */
export function pagesApi(stack: Stack, { pages, systems }: Behind, stage: Stage): HttpApi {
  const domainName = pagesDomain(stack, stage);
  const api = new HttpApi(stack, 'pages', {
    description: 'Holdfast, for people and other systems',
    defaultIntegration: integration('portal', pages),
    ...(domainName === undefined ? {} : { defaultDomainMapping: { domainName }, disableExecuteApiEndpoint: true }),
  });
  const forSystems = integration('api', systems);
  for (const path of ['/v1', '/v1/{proxy+}']) api.addRoutes({ path, integration: forSystems });
  acknowledge(
    api,
    'AwsSolutions-APIG4',
    'The function itself asks who somebody is: people by a code and a session, systems by a key. Who comes without gets the login page.',
  );
  const { defaultStage } = api;
  const usual = defaultStage?.node.defaultChild;
  if (!(usual instanceof CfnStage)) throw new TypeError('An HTTP API has a default stage.');
  usual.defaultRouteSettings = rate;
  usual.accessLogSettings = { destinationArn: logGroupFor(stack, 'requests').logGroupArn, format: accessLog };
  new CfnOutput(stack, 'PagesUrl', { value: domainName === undefined ? api.apiEndpoint : stage.portalAddress });
  return api;
}

const integration = (name: string, behind: Lambda) =>
  new HttpLambdaIntegration(name, behind, { payloadFormatVersion: PayloadFormatVersion.VERSION_2_0 });

/** The host of the portal's address. Its owner points it, by a CNAME, at what the stack puts out. */
function pagesDomain(stack: Stack, { portalAddress, certificateArn }: Stage): DomainName | undefined {
  if (certificateArn === undefined) return undefined;
  const domain = new DomainName(stack, 'domain', {
    domainName: new URL(portalAddress).hostname,
    certificate: Certificate.fromCertificateArn(stack, 'certificate', certificateArn),
  });
  new CfnOutput(stack, 'DomainTarget', { value: domain.regionalDomainName });
  return domain;
}
