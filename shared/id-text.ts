/** Bytes as an id in base64url. None begins with a hyphen, so that each can be given to a command as it is, and is not taken for an option. */
export const idText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url').replace(/^-/, 'x');
