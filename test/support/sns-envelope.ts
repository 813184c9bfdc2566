/** A message of a topic as SNS wraps it for a queue that has not asked for the bare message. */
export const enveloped = (message: string): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: 'f6b6e8b0-1111-5a5a-9999-3f1b4c5d6e7f',
    TopicArn: 'arn:aws:sns:eu-north-1:123456789012:mail-receipts',
    Subject: 'Amazon SES Email Event Notification',
    Message: message,
    Timestamp: '2026-11-16T07:00:03.700Z',
    SignatureVersion: '1',
    Signature: 'EXAMPLE',
    SigningCertURL: 'https://sns.eu-north-1.amazonaws.com/SimpleNotificationService-0.pem',
    UnsubscribeURL: 'https://sns.eu-north-1.amazonaws.com/?Action=Unsubscribe',
  });
