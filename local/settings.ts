import type { Product } from '../shared/messages/render-text.ts';

/** The employer of an installation that serves one: Institution in its files is a workplace of this employer. */
export const defaultEmployer = 'employer';

/** The product's name in texts, at most 11 characters. */
export const displayName = 'Tidslinje';

/** What simulated mails give as the portal's address and as their own. */
export const simulatedProduct: Product = {
  displayName,
  portalAddress: 'https://tidslinje.example.org',
  mailFrom: 'tidslinje@example.org',
};

/** Where mails come from that no mail server sends: they stay in the outbox. */
export const outboxFrom = 'tidslinje@localhost';
