import type { PortalNeeds } from '../web/portal-needs.ts';

/** An installation that a portal can be put in front of. */
export type Installation = {
  /** What the portal needs beside the address, which is known only when it listens. */
  readonly portal: Omit<PortalNeeds, 'product'>;
  /** Lets whoever started it in, to import the first files. */
  readonly operatorCode: string;
  /** Tells the address that mails give. */
  readonly listensAt: (portalAddress: string) => void;
  readonly close: () => Promise<void>;
};
