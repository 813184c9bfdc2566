import { simpleParser } from 'mailparser';

/** A mail as its receiver's program reads it. `parts` are what goes along beside the text, with the parameters of their type. */
export type Mail = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly { readonly type: string; readonly filename?: string; readonly content: string }[];
};

/** Takes a mail off the wire apart. @throws when it has a part in HTML: ours have none */
export async function readMail(raw: string | Buffer): Promise<Mail> {
  const { from, to, subject, text, html, attachments, headerLines } = await simpleParser(raw, { skipTextToHtml: true });
  if (html !== false && html !== undefined) throw new Error('The mail has a part in HTML.');
  const headers = headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()] as const);
  const parts = attachments.map(({ headers: ofPart, filename, content }) => ({
    type: typeOf(ofPart.get('content-type')),
    ...(filename === undefined ? {} : { filename }),
    content: content.toString('utf8'),
  }));
  return { from: from.text, to: to.text, subject, text, headers: new Map(headers), parts };
}

type ContentType = { readonly value: string; readonly params: Readonly<Record<string, string>> };

function typeOf(header: unknown): string {
  const { value, params } = header as ContentType;
  return [value, ...Object.entries(params).map(([name, set]) => `${name}=${set}`)].join('; ');
}
