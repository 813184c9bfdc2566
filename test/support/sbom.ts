import { type LockedPackage, lockedPackages, product } from './locked-packages.ts';

/**
 * The bill of materials of what runs in production, as CycloneDX 1.5. Made from the lock file: `npm sbom --omit dev` leaves out what a
 * development tool needs too, such as zod.
 */
export const sbom = () => ({
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: { type: 'application', 'bom-ref': refOf(product), ...product } },
  components: lockedPackages.filter(({ isProduction }) => isProduction).map(component),
});

const component = ({ name, version, license, integrity = '' }: LockedPackage) => ({
  type: 'library',
  'bom-ref': refOf({ name, version }),
  name,
  version,
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
  hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
});

const refOf = ({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string => `${name}@${version}`;
