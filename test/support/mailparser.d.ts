// The package has no types of its own: what the tests read of a mail.
declare module 'mailparser' {
  type Part = {
    readonly contentType: string;
    readonly filename?: string;
    readonly content: Buffer;
    readonly headers: ReadonlyMap<string, unknown>;
  };
  type Parsed = {
    readonly from: { readonly text: string };
    readonly to: { readonly text: string };
    readonly subject: string;
    readonly messageId: string;
    readonly text: string;
    /** False where the mail has none and none is made from the text. */
    readonly html: string | false;
    readonly attachments: readonly Part[];
    readonly headerLines: readonly { readonly key: string; readonly line: string }[];
  };
  export function simpleParser(mail: string | Buffer, options?: { readonly skipTextToHtml?: boolean }): Promise<Parsed>;
}
