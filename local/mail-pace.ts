import { livePace, type Watch } from '../functions/aws/live-pace.ts';

/** A small mail server takes five a second from one sender without holding back, and so do the large ones. */
const perSecond = 5;

/** Spaces what goes to the mail server, also when hundreds wait after an outage. */
export const mailPace = (watch?: Watch): (() => Promise<void>) => livePace(perSecond, watch);
