import { sameMessagesUnderFaults } from './support/same-messages.ts';

// In two files, so that two processors share the twenty seeds.
sameMessagesUnderFaults([1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
