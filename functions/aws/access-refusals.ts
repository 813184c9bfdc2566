/**
 * What AWS answers when it does not let us in: a policy lacks a right, the key is gone, or the account has not opted in to the service. A
 * token that has run out (`ExpiredToken`, `RequestExpired`) is of the moment: the next call brings a new one.
 * Source: the common errors of the AWS query and JSON protocols.
 */
export const accessRefusals: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'NotAuthorized',
  'OptInRequired',
]);
