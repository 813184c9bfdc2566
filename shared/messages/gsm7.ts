/** The basic character table of 3GPP TS 23.038, 6.2.1, without the escape. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** The extension table of 6.2.1.1: each is sent as an escape and a character. */
const extended = new Set('\f^{}\\[~]|€');

/** The septets of one SMS that is sent as a single segment. */
export const septetsPerSegment = 160;

/** How many septets a text takes in an SMS; undefined when a character is outside GSM-7, which would halve what fits. */
export function septets(text: string): number | undefined {
  let count = 0;
  for (const character of text) {
    if (!basic.has(character) && !extended.has(character)) return undefined;
    count += basic.has(character) ? 1 : 2;
  }
  return count;
}
