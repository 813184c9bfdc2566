import path from 'node:path';
import type { Plugin } from 'esbuild';

/** A file of a package that is bundled as something smaller, and why nothing is missed. */
type Smaller = { readonly file: RegExp; readonly instead: string };

const smaller: readonly Smaller[] = [
  // A function has its credentials in its environment. The usual chain would go on to look for profiles, single sign-on and other machines:
  // 120 kB that no Lambda ever gets to.
  {
    file: /@aws-sdk\/credential-provider-node\/dist-es\/index\.js$/,
    instead: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
  },
  // Zod names every language it can explain faults in. Faults are explained by us, in logs by zod's own English.
  { file: /zod\/v4\/locales\/index\.js$/, instead: "export { default as en } from './en.js';" },
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
      onLoad({ filter: file }, ({ path: found }) => ({ contents: instead, resolveDir: path.dirname(found) }));
  },
};
