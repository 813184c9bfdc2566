type Mail = { readonly headers: ReadonlyMap<string, string>; readonly text: string };

/** Reads a plain-text mail off the wire, with headers by lower-case name. @throws when the body is not quoted-printable. */
export function readMail(raw: string): Mail {
  const end = raw.indexOf('\r\n\r\n');
  const headers = readHeaders(raw.slice(0, end));
  if (headers.get('content-transfer-encoding') !== 'quoted-printable')
    throw new Error('The mail is not quoted-printable.');
  const text = bytesOf(raw.slice(end + 4).replace(/=\r\n/g, '')).toString('utf8');
  return { headers, text: text.replace(/\r\n/g, '\n') };
}

function readHeaders(head: string): ReadonlyMap<string, string> {
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => splitAtColon(line)).map(([name, value]) => [name.toLowerCase(), readWords(value)]),
  );
}

function splitAtColon(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

/** Undoes RFC 2047: a letter may be split between two neighbouring words, so their bytes are joined first. */
const readWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?UTF-8\?Q\?/g, '')
    .replace(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, word: string) => bytesOf(word.replace(/_/g, ' ')).toString('utf8'));

const bytesOf = (quoted: string): Buffer =>
  Buffer.from(
    quoted.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
