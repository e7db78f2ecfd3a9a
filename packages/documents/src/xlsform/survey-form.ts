import type { Json } from '@hearth/expression';
import { type Finding, foundAt } from '../finding.ts';
import type { Named } from './names.ts';
import type { JsonObject, Question, Surroundings } from './question.ts';
import type { FormCell, FormRow } from './sheet-rows.ts';
import { toFeel } from './to-feel.ts';
import { NotRead } from './xpath.ts';

/** An object of fields that is being filled: the form itself, or the rows of a repeat. */
interface Holder {
  readonly schema: { type: 'object'; required: string[]; properties: JsonObject; rules?: Json[] };
  /** JSON pointer into form.json. */
  readonly pointer: string;
  readonly depth: number;
}

interface Block {
  readonly kind: string;
  readonly row: number;
  readonly column: string;
  /** The holder outside, to which one comes back. */
  readonly outside: Holder;
  /** Under which condition the fields inside are shown, and from which cell that comes. */
  readonly relevant: { text: string; cell: FormCell } | undefined;
}

/** Rows of the language hold rows, and no more. */
const deepest = 2;

/** Puts questions, groups and repeats of a survey together to a `form.json`. A group is a section of the page; what it depends on, its fields depend on. */
export class SurveyForm {
  readonly findings: Finding[] = [];
  readonly places = new Map<string, { sheet: string; cell: FormCell }>();
  readonly sheet: string;
  readonly #blocks: Block[] = [];
  readonly #sections: { id: string; title?: string; columns: number; fields: string[] }[] = [];
  #holder: Holder = { schema: { type: 'object', required: [], properties: {} }, pointer: '/schema', depth: 0 };
  #needsSection = true;

  constructor(sheet: string) {
    this.sheet = sheet;
  }

  form(): JsonObject {
    const schema = this.#holder.schema as unknown as JsonObject;
    const sections = this.#sections.filter(({ fields }) => fields.length > 0);
    return { schema, layout: { pages: [{ id: 'main', title: '填写', sections: sections as unknown as Json[] }] } };
  }

  add({ key, schema, required, rules, cells }: Question): void {
    const { pointer } = this.#holder;
    const at = `${pointer}/properties/${key}`;
    for (const [keyword, cell] of cells) this.places.set(`${at}/${keyword}`, { sheet: this.sheet, cell });
    this.#holder.schema.properties[key] = this.#dependent(schema, at);
    if (required) this.#holder.schema.required.push(key);
    for (const rule of rules) this.#addRule(rule, cells.get(String(rule.id)));
    this.#place(key);
  }

  #addRule(rule: JsonObject, cell: FormCell | undefined): void {
    const { schema, pointer } = this.#holder;
    schema.rules ??= [];
    if (cell) this.places.set(`${pointer}/rules/${schema.rules.length}`, { sheet: this.sheet, cell });
    schema.rules.push(rule);
  }

  /** What is shown only with its group is shown only if the group is. */
  #dependent(schema: JsonObject, at: string): JsonObject {
    const inside = this.#blocks.filter(({ outside }) => outside.depth === this.#holder.depth);
    const conditions = inside.flatMap(({ relevant }) => (relevant ? [relevant] : []));
    if (conditions.length === 0) return schema;
    const own = typeof schema.visibleWhen === 'string' ? [schema.visibleWhen] : [];
    const all = [...conditions.map(({ text }) => text), ...own];
    if (own.length === 0) this.places.set(`${at}/visibleWhen`, { sheet: this.sheet, cell: conditions[0]!.cell });
    return { ...schema, visibleWhen: all.length === 1 ? all[0]! : all.map((text) => `(${text})`).join(' and ') };
  }

  open(kind: string, row: FormRow, named: Named, surroundings: Surroundings): void {
    const type = row.cells.get('type')!;
    const relevant = this.#relevant(row, named, surroundings);
    const { row: line, column } = type;
    const isDeep = kind !== 'group' && this.#holder.depth >= deepest;
    if (isDeep) this.#find(type, 'xlsform-too-deep');
    if (kind === 'loop') this.#find(type, 'xlsform-loop-as-repeat');
    if (kind === 'group' || isDeep) {
      this.#blocks.push({ kind, row: line, column, outside: this.#holder, relevant });
      if (this.#holder.depth === 0) this.#begin(row.cells.get(surroundings.text.label)?.text);
      this.#appearance(row, 'field-list');
      return;
    }
    const outside = this.#holder;
    const items = { type: 'object' as const, required: [], properties: {} };
    const pointer = `${outside.pointer}/properties/${named.key}`;
    const title = row.cells.get(surroundings.text.label)?.text;
    const group: JsonObject = {
      kind: 'group',
      ...(title && title !== named.key ? { title } : {}),
      items: items as unknown as Json,
    };
    if (relevant) this.places.set(`${pointer}/visibleWhen`, { sheet: this.sheet, cell: relevant.cell });
    const shown = relevant ? { ...group, visibleWhen: relevant.text } : group;
    outside.schema.properties[named.key] = this.#dependent(this.#counted(shown, row, named), pointer);
    this.#place(named.key);
    this.#blocks.push({ kind, row: line, column, outside, relevant: undefined });
    this.#holder = { schema: items, pointer: `${pointer}/items`, depth: outside.depth + 1 };
  }

  /** How many rows there must be; a number that another answer says is a rule. */
  #counted(group: JsonObject, { cells }: FormRow, { key }: Named): JsonObject {
    const cell = cells.get('repeat_count');
    if (!cell) return group;
    const count = Number(cell.text);
    if (Number.isInteger(count)) return { ...group, minItems: count, maxItems: count };
    const field = /^\$\{([^}]+)\}$/.exec(cell.text)?.[1];
    const isHere = field !== undefined && Object.hasOwn(this.#holder.schema.properties, field);
    if (!isHere) this.#find(cell, 'xlsform-expression-not-mapped', { value: cell.text, why: 'repeat_count' });
    else {
      const rule = {
        id: `rows-row-${cell.row}`,
        assert: `count(${key}) = ${field}`,
        message: `应当有“${field}”所说的那么多行`,
        at: [key],
      };
      this.#addRule(rule, cell);
    }
    return group;
  }

  #relevant(row: FormRow, { around }: Named, { names }: Surroundings): Block['relevant'] {
    const cell = row.cells.get('relevant');
    if (!cell) return undefined;
    try {
      return { text: toFeel(cell.text, { find: (name) => names.find(name, around) }).text, cell };
    } catch (error) {
      if (!(error instanceof NotRead)) throw error;
      this.#find(cell, 'xlsform-expression-not-mapped', { value: cell.text.slice(0, 80), why: error.message });
      return undefined;
    }
  }

  #appearance({ cells }: FormRow, kept: string): void {
    const cell = cells.get('appearance');
    const words = cell?.text.split(/\s+/).filter((word) => word !== '' && word !== kept) ?? [];
    for (const value of words) this.#find(cell!, 'xlsform-appearance-not-kept', { value });
  }

  close(type: FormCell): void {
    const block = this.#blocks.pop();
    if (!block) {
      this.#find(type, 'xlsform-block-unopened', { value: type.text });
      return;
    }
    this.#holder = block.outside;
    if (block.kind === 'group' && this.#holder.depth === 0) this.#needsSection = true;
  }

  closeAll(): void {
    for (let block = this.#blocks.at(-1); block; block = this.#blocks.at(-1)) {
      this.#find({ text: '', row: block.row, column: block.column }, 'xlsform-block-unclosed');
      this.close({ text: '', row: block.row, column: block.column });
    }
  }

  #find({ row, column }: FormCell, code: Finding['code'], params: Record<string, string | number> = {}): void {
    this.findings.push(foundAt({ sheet: this.sheet, row, column }, code, params));
  }

  #begin(title: string | undefined): void {
    const id = `part-${this.#sections.length + 1}`;
    this.#sections.push({ id, ...(title ? { title } : {}), columns: 2, fields: [] });
    this.#needsSection = false;
  }

  /** Only fields of the form itself stand in its layout. */
  #place(key: string): void {
    if (this.#holder.depth > 0) return;
    if (this.#needsSection) this.#begin(undefined);
    this.#sections.at(-1)!.fields.push(key);
  }
}
