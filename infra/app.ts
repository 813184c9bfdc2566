import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFolder, bundleFunctions } from './bundle.ts';
import { holdfast } from './holdfast.ts';
import { stageNamed } from './stage.ts';

const app = new App();
await bundleFunctions(bundleFolder);
holdfast(app, stageNamed(app.node.tryGetContext('stage')), bundleFolder);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
