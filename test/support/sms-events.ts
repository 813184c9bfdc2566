type About = {
  readonly delivery?: string;
  readonly caseId?: string;
  readonly to?: string;
  readonly messageId?: string;
};
type Kind = { readonly isFinal?: boolean; readonly at?: number };

/** Events as AWS End User Messaging publishes them, with all the fields of the documentation's example. */
export function smsEvent(eventType: string, about: About, { isFinal = true, at = 1_794_816_003_470 }: Kind = {}) {
  const { delivery, caseId, to = '+4520123456', messageId = 'provider-1' } = about;
  return {
    eventType,
    eventVersion: '1.0',
    eventTimestamp: at, // 16 Nov 2026, 08:00:03.470 UTC unless said otherwise
    isFinal,
    originationPhoneNumber: 'Tidslinje',
    destinationPhoneNumber: to,
    isoCountryCode: 'DK',
    isInternationalSend: false,
    mcc: '238',
    mnc: '01',
    carrierName: 'Made-Up Mobil',
    messageId,
    messageRequestTimestamp: 1_794_816_000_170,
    messageEncoding: 'GSM',
    messageType: 'TRANSACTIONAL',
    messageStatus: eventType.replace('TEXT_', ''),
    messageStatusDescription: `The carrier of ${to} says so`,
    ...(delivery === undefined ? {} : { context: { delivery, case: caseId } }),
    totalMessageParts: 1,
    totalMessagePrice: 0.05,
    totalCarrierFee: 0,
  };
}
