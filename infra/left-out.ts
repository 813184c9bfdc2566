import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import * as z from 'zod';

/** A file of a package that is bundled as something smaller, and why nothing is missed. */
type Smaller = { readonly file: RegExp; readonly instead: string | ((file: string) => string) };

const smaller: readonly Smaller[] = [
  // A function has its credentials in its environment. The usual chain would go on to look for profiles, single sign-on and other machines:
  // 120 kB that no Lambda ever gets to.
  {
    file: /@aws-sdk\/credential-provider-node\/dist-es\/index\.js$/,
    instead: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
  },
  // Of its own description a client needs its version, to say it to AWS.
  {
    file: /@aws-sdk\/client-[\w-]+\/package\.json$/,
    instead: (file) => `export default ${JSON.stringify(Version.parse(JSON.parse(readFileSync(file, 'utf8'))))};`,
  },
  // Tells browsers apart, to say to AWS which one a client runs in.
  { file: /\/bowser\/.*\.m?js$/, instead: 'export default {};' },
  // No operation that we call takes or answers a stream of events.
  {
    file: /@smithy\/core\/dist-es\/submodules\/event-streams\/index\.js$/,
    instead:
      "export class EventStreamSerde { constructor() { throw new Error('Streams of events are left out.'); } }\nexport const eventStreamSerdeProvider = undefined;",
  },
  // Where DynamoDB is asked for its own address and says it for a while. That is done where somebody switches it on; we go by the region.
  {
    file: /@aws-sdk\/endpoint-cache\/dist-es\/EndpointCache\.js$/,
    instead: "export class EndpointCache { has() { throw new Error('Endpoint discovery is left out.'); } }",
  },
  // Zod names every language it can explain faults in. Faults are explained by us, in logs by zod's own English.
  { file: /zod\/v4\/locales\/index\.js$/, instead: "export { default as en } from './en.js';" },
  // Schemas that write themselves as JSON schemas. The API's document is made from its schemas by another library, in its own way.
  {
    file: /zod\/v4\/classic\/schemas\.js$/,
    instead: (file) => readFileSync(file, 'utf8').replace(/^ *inst\._zod\.processJSONSchema = .*;$/gm, ''),
  },
  {
    file: /zod\/v4\/core\/to-json-schema\.js$/,
    instead: `${notThere('initializeContext', 'handleUnrepresentable', 'processSchema', 'process', 'extractDefs', 'finalize')}
      export const createToJSONSchemaMethod = () => leftOut, createStandardJSONSchemaMethod = () => leftOut;`,
  },
  { file: /zod\/v4\/classic\/from-json-schema\.js$/, instead: notThere('fromJSONSchema') },
  // The same, as the package compiles it for engines that have classes.
  {
    file: /libphonenumber-js\/es6\/.*\.js$/,
    instead: (file) => readFileSync(file.replace('/es6/', '/es6-modern/'), 'utf8'),
  },
  // How each country writes its numbers: 50 kB. We only ask whether somebody can be reached at one, and keep it without spaces.
  { file: /libphonenumber-js\/metadata\.min\.json\.js$/, instead: plansWithoutFormats },
  // What a file is by the end of its name. The one file that we attach says so itself.
  {
    file: /nodemailer\/dist\/esm\/mime-funcs\/mime-types\.js$/,
    instead:
      "export const detectMimeType = () => 'application/octet-stream';\nexport const detectExtension = () => 'bin';",
  },
  // Fetches what is attached by its address. Nothing is, and Node's `http` takes longer to load than everything else of a mail.
  {
    file: /nodemailer\/dist\/esm\/fetch\/index\.js$/,
    instead: "export default () => { throw new Error('Nothing is attached by its address.'); };",
  },
];

/** Leaves out of the functions' bundles what packages bring along for places that functions never run in. */
export const leftOut: Plugin = {
  name: 'left-out',
  setup: ({ onLoad }) => {
    for (const { file, instead } of smaller)
      onLoad({ filter: file }, ({ path: found }) => ({
        contents: typeof instead === 'string' ? instead : instead(found),
        resolveDir: path.dirname(found),
      }));
  },
};

/** Functions that nobody calls, so that whoever begins to is told. */
function notThere(...names: readonly string[]): string {
  const made = "const leftOut = () => { throw new Error('Left out of the bundle: see infra/left-out.ts.'); };";
  return `${made}\nexport { ${names.map((name) => `leftOut as ${name}`).join(', ')} };`;
}

const Version = z.object({ version: z.string() });

/** By country: code, prefix abroad, pattern, lengths, formats, and whatever else tells a number from none. */
const Plans = z.record(z.string(), z.tuple([z.string(), z.unknown(), z.string(), z.unknown()]).rest(z.unknown()));
const Numbering = z.looseObject({ countries: Plans, nonGeographic: Plans });

function plansWithoutFormats(file: string): string {
  const all = Numbering.parse(JSON.parse(readFileSync(file.replace(/\.js$/, ''), 'utf8')));
  const bare = (plans: z.output<typeof Plans>) =>
    Object.fromEntries(
      Object.entries(plans).map(([country, [code, abroad, pattern, lengths, _formats, ...rest]]) => [
        country,
        [code, abroad, pattern, lengths, ...(rest.length === 0 ? [] : [0, ...rest])],
      ]),
    );
  return `export default ${JSON.stringify({ ...all, countries: bare(all.countries), nonGeographic: bare(all.nonGeographic) })};`;
}
