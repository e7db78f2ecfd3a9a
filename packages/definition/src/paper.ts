/** A paper that is printed from a case as a Word file: a form, a notice, a letter. */
export interface Paper<X> {
  id: string;
  /** What it is called and what stands over it. */
  title: string;
  /** Only then can it be printed; default as soon as the case is submitted. */
  when?: X;
  /** Whom it addresses, a line of its own before the text: 恒达机械有限公司. */
  to?: X;
  body: PaperPart<X>[];
  /** Who signs at the lower right; default the unit of the case. */
  signature?: X;
  /** For everybody to see: whatever is above `public` is masked, whoever prints it. */
  masked?: true;
}

/** A paragraph; fields with their values, one a line; or the rows of a repeating group. */
export type PaperPart<X> =
  | { text: X }
  /** Paths of fields from the root. */
  | { fields: string[]; title?: string }
  /** Path of a repeating group, and of its columns from a row. */
  | { rows: string; columns: string[]; title?: string };
