import { sameMessagesUnderFaults } from './support/same-messages.ts';

// In two files, so that two processors share the seeds.
sameMessagesUnderFaults([2, 4]);
