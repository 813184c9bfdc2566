/** A file that touches more of what is open than this is likelier the wrong file than a bad day. */
const manyShare = 0.2;

type Touched = { readonly open: number; readonly disturbed: number };

/** Whether a file would end, correct or move so many of the open cases that a person has to say once more that it is meant. */
export const disturbsMany = ({ open, disturbed }: Touched): boolean => disturbed > open * manyShare;
