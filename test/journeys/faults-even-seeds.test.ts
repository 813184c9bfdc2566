import { sameMessagesUnderFaults } from './support/same-messages.ts';

// In two files, so that two processors share the twenty seeds.
sameMessagesUnderFaults([2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
