/** The physical lines of a text, whether they end in LF, CR LF or CR. */
export const splitLines = (text: string): readonly string[] => text.split(/\r\n?|\n/);
