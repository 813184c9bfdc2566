/** Which delivery an event is about, and where its mail went. */
type About = {
  readonly delivery?: string;
  readonly caseId?: string;
  readonly to?: string;
  readonly messageId?: string;
};

const sesTags = {
  'ses:operation': ['SendRawEmail'],
  'ses:configuration-set': ['mails'],
  'ses:source-ip': ['192.0.2.0'],
  'ses:from-domain': ['tidslinje.example'],
  'ses:caller-identity': ['deliver-role'],
};

/** The part that all events of SES share, as its documentation shows it. */
const mailOf = ({ delivery, caseId, to = 'lea@example.dk', messageId = 'provider-1' }: About) => ({
  timestamp: '2026-11-16T07:00:00.012Z',
  source: '"Tidslinje" <paamindelse@tidslinje.example>',
  sourceArn: 'arn:aws:ses:eu-north-1:123456789012:identity/tidslinje.example',
  sendingAccountId: '123456789012',
  messageId,
  destination: [to],
  headersTruncated: false,
  headers: [
    { name: 'From', value: 'Tidslinje <paamindelse@tidslinje.example>' },
    { name: 'To', value: to },
    { name: 'Subject', value: 'Aftal et tidspunkt nu: K7F4, senest 30-11-2026' },
  ],
  commonHeaders: { from: ['Tidslinje <paamindelse@tidslinje.example>'], to: [to], messageId, subject: 'K7F4' },
  tags: {
    ...sesTags,
    ...(delivery === undefined ? {} : { delivery: [delivery] }),
    ...(caseId === undefined ? {} : { case: [caseId] }),
  },
});

const bouncedRecipient = (to: string) => ({
  emailAddress: to,
  action: 'failed',
  status: '5.1.1',
  diagnosticCode: `smtp; 550 5.1.1 <${to}>: Recipient address rejected: User unknown`,
});

type BounceKind = { readonly bounceType?: string; readonly bounceSubType?: string };

/** Events as SES publishes them for a configuration set, each with all the fields of the documentation's example. */
export const sesEvents = {
  delivery: (about: About, timestamp = '2026-11-16T07:00:02.669Z') => ({
    eventType: 'Delivery',
    mail: mailOf(about),
    delivery: {
      timestamp,
      processingTimeMillis: 2657,
      recipients: [about.to ?? 'lea@example.dk'],
      smtpResponse: '250 2.6.0 Message received',
      reportingMTA: 'mta.example.com',
    },
  }),
  deliveryDelay: (about: About, timestamp = '2026-11-16T07:10:00.095Z') => ({
    eventType: 'DeliveryDelay',
    mail: mailOf(about),
    deliveryDelay: {
      timestamp,
      delayType: 'TransientCommunicationFailure',
      expirationTime: '2026-11-16T19:00:00.914Z',
      delayedRecipients: [
        {
          emailAddress: about.to ?? 'lea@example.dk',
          status: '4.4.1',
          diagnosticCode: 'smtp; 421 4.4.1 Unable to connect to remote host',
        },
      ],
    },
  }),
  bounce: (about: About, { bounceType = 'Permanent', bounceSubType = 'General' }: BounceKind = {}) => ({
    eventType: 'Bounce',
    bounce: {
      bounceType,
      bounceSubType,
      bouncedRecipients: [bouncedRecipient(about.to ?? 'lea@example.dk')],
      timestamp: '2026-11-16T07:00:03.669Z',
      feedbackId: '01000157c44f053b-61b59c11-9236-11e6-8f96-7be8aexample-000000',
      reportingMTA: 'dsn; mta.example.com',
    },
    mail: mailOf(about),
  }),
  complaint: (about: About, complaintFeedbackType = 'abuse') => ({
    eventType: 'Complaint',
    complaint: {
      complainedRecipients: [{ emailAddress: about.to ?? 'lea@example.dk' }],
      timestamp: '2026-11-16T09:41:02.669Z',
      feedbackId: '01000157c44f053b-61b59c11-9236-11e6-8f96-7be8aexample-000000',
      userAgent: 'Feedback Loop',
      complaintFeedbackType,
      arrivalDate: '2026-11-16T07:00:04.000Z',
    },
    mail: mailOf(about),
  }),
  reject: (about: About) => ({ eventType: 'Reject', mail: mailOf(about), reject: { reason: 'Bad content' } }),
  renderingFailure: (about: About) => ({
    eventType: 'Rendering Failure',
    mail: mailOf(about),
    failure: { errorMessage: "Attribute 'name' is not present in the rendering data.", templateName: 'MyTemplate' },
  }),
  send: (about: About) => ({ eventType: 'Send', mail: mailOf(about), send: {} }),
};
