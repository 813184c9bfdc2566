import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { holdfast } from '../../infra/holdfast.ts';
import { stageNamed } from '../../infra/stage.ts';
import { settings } from '../../shared/settings.ts';

// `npm run synth` validates the templates; here it would take two seconds a time.
process.env.CDK_VALIDATION = 'false';

const CdkJson = z.object({ context: z.record(z.string(), z.unknown()) });
const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
export type Resource = z.infer<typeof Resource> & { readonly id: string };

/** A stage's resources by type, with the feature flags of `npm run synth`. The first takes seconds: call it outside of tests. */
export function synthesized(stage: 'dev' | 'prod'): (type: string) => readonly Resource[] {
  const { context } = CdkJson.parse(JSON.parse(readFileSync('cdk.json', 'utf8')));
  const folder = mkdtempSync(path.join(tmpdir(), 'synthesized-'));
  const app = new App({ context, outdir: path.join(folder, 'templates') });
  holdfast(app, stageNamed(stage), emptyBundles(folder));
  const stacks = app.node.children.filter((child) => child instanceof Stack);
  const resources = stacks.flatMap((stack) => Object.entries(Template.fromStack(stack).toJSON().Resources));
  rmSync(folder, { recursive: true });
  const all = resources.map(([id, resource]) => ({ id, ...Resource.parse(resource) }));
  return (type) => all.filter(({ Type }) => Type === type);
}

/** Templates name their code by its hash only, so any file will do. */
function emptyBundles(folder: string): string {
  const bundles = path.join(folder, 'bundles');
  for (const name of Object.keys(settings)) {
    mkdirSync(path.join(bundles, name), { recursive: true });
    writeFileSync(path.join(bundles, name, 'index.mjs'), '');
  }
  return bundles;
}
