import type { Json, Problem } from '@hearth/expression';
import type { Field, JsonSchema } from '../form.ts';

/** What a field kind answers for itself. Shared code asks the registry and never switches on the name. */
export interface FieldKind {
  name: string;
  /** 文本, 金额 … and the English word. */
  title: { 'zh-CN': string; en: string };
  /** The JSON Schema that every value of the kind fulfils, to which a field's own keywords are added. */
  base: JsonSchema;
  /** The base of a field with these keywords, where it depends on them: a list of files when several are allowed. Default `base`. */
  baseOf?(schema: JsonSchema): JsonSchema;
  /** JSON Schema of the settings (annotation keywords) that an admin may give a field of this kind. */
  settings: JsonSchema;
  /** Whether a plain JSON Schema property without `kind` is of this kind, and how sure: the highest rank wins, 0 = no. */
  rank(schema: JsonSchema): number;
  /** How an expression sees the value. */
  valueType: 'number' | 'string' | 'boolean' | 'date' | 'date-time' | 'time' | 'list' | 'record' | 'none';
  /** Column of the typed tables and type of the cell in an export. */
  column: 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'date-time' | 'json' | 'none';
  /** Value of a field that nobody has touched. */
  empty: Json;
  /** The field has fields of its own: one set (`fields`) or one set a row (`rows`). */
  holds?: 'fields' | 'rows';
  /** The value is one of the field's options, or a list of some of them. */
  offers?: 'one' | 'many';
  /** The value is the id of something that lives elsewhere. */
  refersTo?: 'person' | 'unit' | 'register' | 'file';
  /** What a person typed or pasted, made regular: full-width digits, spaces, an empty text to null. Never loses what it cannot read. */
  clean(value: Json, field: Field): Json;
  /** Problems of a non-blank value; `path` is '' here, the caller knows where it stands. Level `warning` never blocks. */
  check(value: Json, field: Field): Problem[];
  /** The value as a person reads it (print, export, history), without mask. */
  text(value: Json, field: Field): string;
  /** Where a designer offers the kind, when its value does not tell: with dates, or with what identifies and reaches somebody. */
  shelf?: 'date' | 'identity';
  /** One value is one person or body: figures may tell values apart, and need not know them. */
  identifies?: true;
  /** Mask of `@hearth/china` used wherever the field may not be shown whole; missing = hidden altogether. */
  mask?: string;
}
