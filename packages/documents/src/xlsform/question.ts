import type { Json } from '@hearth/expression';
import { type Finding, foundAt } from '../finding.ts';
import type { DocumentProblemCode } from '../problem.ts';
import { appearances } from './appearance.ts';
import type { ChoiceLists } from './choice-lists.ts';
import { readConstraint } from './constraint.ts';
import type { Named, Names } from './names.ts';
import { questionTypes } from './question-types.ts';
import type { FormCell, FormRow } from './sheet-rows.ts';
import { type Feel, toFeel } from './to-feel.ts';
import { NotRead } from './xpath.ts';

export type JsonObject = { [key: string]: Json };

/** A row of the survey as a field, with what goes into the object around it. */
export interface Question {
  readonly key: string;
  readonly schema: JsonObject;
  readonly required: boolean;
  readonly rules: readonly JsonObject[];
  /** From which cell a keyword or rule came, by its name. */
  readonly cells: ReadonlyMap<string, FormCell>;
  readonly findings: readonly Finding[];
}

/** What questions are read with. */
export interface Surroundings {
  readonly names: Names;
  readonly lists: ChoiceLists;
  /** Columns that hold the texts. */
  readonly text: Readonly<Record<'label' | 'hint' | 'constraint_message', string>>;
}

/** Reads one question; undefined when there is no field for its type, which is among the findings then. */
export function readQuestion(
  row: FormRow,
  named: Named,
  { names, lists, text }: Surroundings,
): { question?: Question; findings: Finding[] } {
  const reading = new QuestionReading(row, named, names);
  const type = questionTypes[named.words.type];
  const typeCell = row.cells.get('type')!;
  if (!type?.kind) {
    reading.find(typeCell, 'xlsform-type-not-mapped', { value: typeCell.text });
    return { findings: reading.findings };
  }
  if (type.otherwise) reading.find(typeCell, 'xlsform-type-otherwise', { value: typeCell.text, kind: type.kind });
  reading.schema.kind = type.kind;
  Object.assign(reading.schema, type.keywords);
  reading.texts(text);
  reading.options(lists);
  reading.appearance();
  reading.parameters();
  reading.calculation();
  reading.conditions(row.cells.get(text.constraint_message)?.text);
  reading.defaults();
  return { question: reading.question(), findings: reading.findings };
}

class QuestionReading {
  readonly schema: JsonObject = {};
  readonly findings: Finding[] = [];
  readonly #row: FormRow;
  readonly #named: Named;
  readonly #names: Names;
  readonly #rules: JsonObject[] = [];
  readonly #cells = new Map<string, FormCell>();
  #required = false;

  constructor(row: FormRow, named: Named, names: Names) {
    [this.#row, this.#named, this.#names] = [row, named, names];
  }

  question(): Question {
    const { findings, schema } = this;
    return { key: this.#named.key, schema, required: this.#required, rules: this.#rules, cells: this.#cells, findings };
  }

  find({ row, column }: FormCell, code: DocumentProblemCode, params: Record<string, string | number>): void {
    this.findings.push(foundAt({ sheet: this.#row.sheet, row, column }, code, params));
  }

  texts(columns: Surroundings['text']): void {
    const label = this.#row.cells.get(columns.label)?.text;
    const hint = this.#row.cells.get(columns.hint)?.text;
    const guidance = this.#row.cells.get('guidance_hint')?.text;
    if (this.schema.kind === 'note') {
      this.schema.description = [label, hint].filter((one) => one !== undefined).join('\n') || this.#named.key;
      return;
    }
    if (label !== undefined && label !== this.#named.key) this.schema.title = label;
    const help = [hint, guidance].filter((one) => one !== undefined).join('\n');
    if (help !== '') this.schema.description = help;
  }

  options(lists: ChoiceLists): void {
    const { list, orOther, type } = this.#named.words;
    if (!/choice$/.test(String(this.schema.kind))) return;
    const cell = this.#row.cells.get('type')!;
    const options = lists.get(list ?? '') ?? [];
    if (options.length === 0) this.find(cell, 'xlsform-list-missing', { value: list ?? type });
    this.schema.options = (options.length === 0 ? [{ value: '1', title: '1' }] : options).map(({ value, title }) => ({
      value,
      title,
    }));
    if (orOther) {
      (this.schema.options as Json[]).push({ value: 'other', title: '其他' });
      this.find(cell, 'xlsform-or-other', { value: this.#named.key });
    }
    this.#choiceFilter(options);
  }

  /** A filter that compares columns of the list with answers: as a rule over the answer, because lists are never shortened. */
  #choiceFilter(options: readonly { value: string; more: ReadonlyMap<string, string> }[]): void {
    const cell = this.#row.cells.get('choice_filter');
    if (!cell) return;
    const parts = cell.text
      .split(/\s+and\s+/)
      .map((part) => /^(\w+)\s*=\s*\$\{([^}]+)\}$|^\$\{([^}]+)\}\s*=\s*(\w+)$/.exec(part.trim()));
    const pairs = parts.map(
      (part) => part && { column: (part[1] ?? part[4])!.toLowerCase(), field: (part[2] ?? part[3])!.trim() },
    );
    const fields = pairs.map((pair) => pair && this.#names.find(pair.field, this.#named.around));
    if (
      this.schema.kind !== 'single-choice' ||
      pairs.some((pair) => !pair) ||
      fields.some((field) => !field || field.many)
    ) {
      this.find(cell, 'xlsform-expression-not-mapped', { value: cell.text, why: 'choice_filter' });
      return;
    }
    const groups = new Map<string, string[]>();
    for (const { value, more } of options) {
      const wanted = pairs
        .map((pair, at) => `${fields[at]!.text} = ${JSON.stringify(more.get(pair!.column) ?? '')}`)
        .join(' and ');
      groups.set(wanted, [...(groups.get(wanted) ?? []), value]);
    }
    const { key } = this.#named;
    const cases = [...groups].map(
      ([wanted, values]) => `(${wanted} and ${key} in (${values.map((value) => JSON.stringify(value)).join(', ')}))`,
    );
    this.#rule('choice-filter', cell, `is blank(${key}) or ${cases.join(' or ')}`, '这个选项与前面的选择不符');
    this.find(cell, 'xlsform-choice-filter-as-rule', { value: cell.text });
  }

  appearance(): void {
    const cell = this.#row.cells.get('appearance');
    if (!cell) return;
    for (const { word, means } of appearances(cell.text, String(this.schema.kind))) {
      if (!means) this.find(cell, 'xlsform-appearance-not-kept', { value: word });
      if (means?.kind) this.schema.kind = means.kind;
      Object.assign(this.schema, means?.keywords);
    }
  }

  parameters(): void {
    const cell = this.#row.cells.get('parameters');
    if (!cell) return;
    const keywords: Record<string, string> = { start: 'minimum', end: 'maximum', step: 'multipleOf' };
    for (const [, name = '', value = ''] of cell.text.matchAll(/([\w-]+)\s*=\s*(\S+)/g)) {
      const keyword = this.#named.words.type === 'range' ? keywords[name] : undefined;
      if (keyword && !Number.isNaN(Number(value))) this.schema[keyword] = Number(value);
      else this.find(cell, 'xlsform-parameter-not-kept', { value: `${name}=${value}` });
    }
  }

  calculation(): void {
    const cell = this.#row.cells.get('calculation');
    if (!cell) {
      if (this.#named.words.type === 'calculate')
        this.find(this.#row.cells.get('type')!, 'xlsform-calculation-missing', {});
      return;
    }
    const feel = this.#translated(cell);
    if (!feel) return;
    this.#keyword('computed', cell, feel.text);
    if (this.#named.words.type !== 'calculate') return;
    const kinds: Record<string, string> = {
      number: 'number',
      boolean: 'boolean',
      date: 'date',
      time: 'time',
      'date-time': 'date-time',
    };
    this.schema.kind = kinds[feel.type] ?? 'text';
    this.#names.setType(this.#row.cells.get('name')?.text ?? '', feel.type);
  }

  conditions(message: string | undefined): void {
    const { cells } = this.#row;
    this.#condition('visibleWhen', cells.get('relevant'));
    const required = cells.get('required');
    if (required && this.schema.kind !== 'note') {
      if (isYes(required.text)) this.#required = true;
      else if (!isNo(required.text)) this.#condition('requiredWhen', required);
    }
    if (/^(acknowledge|trigger)$/.test(this.#named.words.type)) this.schema.widget = 'radio';
    const readonly = cells.get('readonly');
    if (readonly && isYes(readonly.text)) this.schema.readOnly = true;
    else if (readonly && !isNo(readonly.text)) {
      this.find(readonly, 'xlsform-expression-not-mapped', { value: readonly.text, why: 'readonly' });
    }
    const constraint = cells.get('constraint');
    if (constraint) this.#constraint(constraint, message);
  }

  #constraint(cell: FormCell, message = '填写的内容不符合要求'): void {
    const { around, key } = this.#named;
    const self = this.#names.find(this.#row.cells.get('name')?.text ?? '', around) ?? {
      text: key,
      type: 'any' as const,
      many: false,
    };
    try {
      const read = readConstraint(cell.text, self, (name) => this.#names.find(name, around));
      if ('assert' in read) this.#rule('constraint', cell, read.assert, message);
      else for (const [keyword, value] of Object.entries(read.keywords)) this.#keyword(keyword, cell, value);
    } catch (error) {
      this.#notRead(cell, error);
    }
  }

  defaults(): void {
    const cell = this.#row.cells.get('default');
    if (!cell) return;
    if (/\$\{|\(\)|\(.*\)/.test(cell.text)) {
      const feel = this.#translated(cell);
      if (feel) this.#keyword('prefill', cell, feel.text);
      return;
    }
    const { kind } = this.schema;
    if (kind === 'integer' || kind === 'number') this.#keyword('default', cell, Number(cell.text));
    else if (kind === 'boolean') this.#keyword('default', cell, isYes(cell.text));
    else if (kind === 'multiple-choice') this.#keyword('default', cell, cell.text.split(/\s+/));
    else if (/^(text|long-text|single-choice|date|time|month|date-time)$/.test(String(kind)))
      this.#keyword('default', cell, cell.text);
    else this.find(cell, 'xlsform-expression-not-mapped', { value: cell.text, why: 'default' });
  }

  #condition(keyword: string, cell: FormCell | undefined): void {
    const feel = cell && this.#translated(cell);
    if (feel) this.#keyword(keyword, cell, feel.text);
  }

  #keyword(keyword: string, cell: FormCell, value: Json): void {
    this.schema[keyword] = value;
    this.#cells.set(keyword, cell);
  }

  #rule(name: string, cell: FormCell, assert: string, message: string): void {
    const { key } = this.#named;
    const id = `${name}-row-${cell.row}`;
    this.#rules.push({ id, assert, message, at: [key] });
    this.#cells.set(id, cell);
  }

  #translated(cell: FormCell): Feel | undefined {
    const { around } = this.#named;
    const self = this.#names.find(this.#row.cells.get('name')?.text ?? '', around);
    try {
      return toFeel(cell.text, { ...(self ? { self } : {}), find: (name) => this.#names.find(name, around) });
    } catch (error) {
      this.#notRead(cell, error);
      return undefined;
    }
  }

  #notRead(cell: FormCell, error: unknown): void {
    if (!(error instanceof NotRead)) throw error;
    this.find(cell, 'xlsform-expression-not-mapped', {
      value: cell.text.slice(0, 80),
      why: error.message.slice(0, 40),
    });
  }
}

export const isYes = (text: string): boolean => /^(yes|true|true\(\)|1|是)$/i.test(text.trim());
const isNo = (text: string): boolean => /^(no|false|false\(\)|0|否)$/i.test(text.trim());
