import type { Moment } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Delivery } from './delivery.ts';

/** A delivery that this process has claimed, with the case as it stands now. */
export type InHand = { readonly delivery: Delivery; readonly sickLeave: SickLeave; readonly now: Moment };

/** What a delivery comes to, or is put off to. */
export type Ending = Pick<Delivery, 'status' | 'at' | 'reason' | 'providerId' | 'via' | 'language' | 'digest'>;
