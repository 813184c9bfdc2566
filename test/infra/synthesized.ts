import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { holdfast } from '../../infra/holdfast.ts';
import { type Stage, stageNamed } from '../../infra/stage.ts';
import { settings } from '../../shared/settings.ts';

// `npm run synth` validates the templates; here it would take two seconds a time.
process.env.CDK_VALIDATION = 'false';

const CdkJson = z.object({ context: z.record(z.string(), z.unknown()) });
const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
/** `stack` without the stage, such as `data`. */
export type Resource = z.infer<typeof Resource> & { readonly id: string; readonly stack: string };

type Synthesized = {
  readonly app: App;
  /** By name without the stage. */
  readonly templates: ReadonlyMap<string, { readonly region: string; readonly text: string }>;
  readonly resources: readonly Resource[];
};

/** Each takes seconds, and all tests of a process look at the same. */
const made = new Map<string, Synthesized>();

/** A stage with the feature flags of `npm run synth`. The first takes seconds: call it outside of tests. */
export function synthesizedStage(stage: 'dev' | 'prod'): Synthesized {
  const standing = made.get(stage) ?? synthesize(stageNamed(stage));
  made.set(stage, standing);
  return standing;
}

/** A stage's resources by type. */
export function synthesized(stage: 'dev' | 'prod'): (type: string) => readonly Resource[] {
  const { resources } = synthesizedStage(stage);
  return (type) => resources.filter(({ Type }) => Type === type);
}

/** Any stage, made anew. */
export function synthesize(stage: Stage): Synthesized {
  const { context } = CdkJson.parse(JSON.parse(readFileSync('cdk.json', 'utf8')));
  const folder = mkdtempSync(path.join(tmpdir(), 'synthesized-'));
  const app = new App({ context, outdir: path.join(folder, 'templates') });
  holdfast(app, stage, emptyBundles(folder));
  const stacks = app.node.children.filter((child) => child instanceof Stack);
  const parts = stacks.map((stack) => ({
    stack: stack.stackName.replace(`holdfast-${stage.name}-`, ''),
    region: stack.region,
    template: Template.fromStack(stack).toJSON(),
  }));
  rmSync(folder, { recursive: true });
  return {
    app,
    templates: new Map(parts.map(({ stack, region, template }) => [stack, { region, text: JSON.stringify(template) }])),
    resources: parts.flatMap(({ stack, template }) =>
      Object.entries(template.Resources).map(([id, resource]) => ({ id, stack, ...Resource.parse(resource) })),
    ),
  };
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
