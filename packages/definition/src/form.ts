import type { Expression } from './expression.ts';

/** How closely a field must be held: `personal` needs masking in public, `sensitive` (PIPL art. 28) is also hidden and its reading logged. */
export type Sensitivity = 'public' | 'personal' | 'sensitive';

/**
 * A field of a published form, read from its JSON Schema property once. Plain JSON: the server stores it, the browser gets it.
 * The schema keeps the facts that any validator knows; a field adds what Hearth's annotation keywords say.
 */
export interface Field {
  /** Stable across renames; the key on the day the field was made, unless `fieldId` says otherwise. */
  id: string;
  /** Property name in the document and name in expressions: 家庭年收入. */
  key: string;
  /** Dotted path of keys from the root: `家庭成员.姓名`. */
  path: string;
  /** Name of a field kind, see `kinds/`. */
  kind: string;
  title: string;
  help?: string;
  sensitivity: Sensitivity;
  required: boolean;
  /** The JSON Schema of the value, with annotations. */
  schema: JsonSchema;
  visibleWhen?: Expression;
  requiredWhen?: Expression;
  computed?: Expression;
  /** Value for a new form or row, computed once when it is made. */
  prefill?: Expression;
  /** Columns of a repeating group, fields of a section. */
  fields?: Field[];
  /** Conditions over one row of this group. */
  rules?: Rule[];
  /** What a row of this group is called, a text in the scope of the row. */
  rowTitle?: Expression;
  /** Register-ref: only entries for which this is true may be picked; reads the entry first, then the document. */
  where?: Expression;
  /** Register-ref: own fields (keys beside this one) that picking an entry fills in, each with the entry's field. */
  fill?: Record<string, string>;
  /** Choices of a choice field, in order. */
  options?: Option[];
}

export interface Option {
  value: string | number;
  title: string;
  /** Kept for old records, no longer offered. */
  retired?: boolean;
}

/** A condition that ties several fields together. It is broken only when `assert` is exactly false; an unknown value breaks nothing. */
export interface Rule {
  id: string;
  assert: Expression;
  /** What the clerk reads when it is broken. */
  message: string;
  /** Keys of the fields beside which the message stands; the first gets the focus. */
  at: string[];
  level?: 'error' | 'warning';
}

/** JSON Schema 2020-12 as far as Hearth reads it, with its annotation keywords as plain extra keywords. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

export interface Layout {
  pages: Page[];
}

export interface Page {
  id: string;
  title: string;
  sections: LayoutSection[];
}

export interface LayoutSection {
  id: string;
  title?: string;
  help?: string;
  /** Columns on a wide screen; a phone always has one. Default 2. */
  columns?: 1 | 2 | 3 | 4;
  /** Paths of root fields in the order shown. */
  fields: string[];
}

export interface Form {
  schema: JsonSchema;
  fields: Field[];
  rules: Rule[];
  layout: Layout;
}
