/** Settings of an SDK client that talks to a server on this machine, with made-up credentials and without retries. */
export const loopbackClient = (endpoint: string) => ({
  endpoint,
  region: 'eu-central-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  maxAttempts: 1,
});
