import type { Readable } from 'node:stream';
import { type Definition, type Expression, type Field, kindOf } from '@hearth/definition';
import type { Column } from '../column.ts';
import { writeWorkbook } from '../xlsx.ts';
import { NotSaid, toXPath } from './to-xpath.ts';

type Line = Record<string, string>;

/** Kinds by the type of question that asks for the same; the rest asks for a line of text, which is told. */
const types: Record<string, string> = {
  ...{ text: 'text', 'long-text': 'text', number: 'decimal', integer: 'integer', money: 'decimal', date: 'date' },
  ...{ month: 'date', 'date-time': 'dateTime', time: 'time', boolean: 'select_one yes_no', rating: 'integer' },
  ...{ file: 'file', photo: 'image', signature: 'image', location: 'geopoint', note: 'note' },
  ...{ phone: 'text', 'resident-id': 'text', 'credit-code': 'text', 'bank-card': 'text', address: 'text' },
};
const appearances: Record<string, string> = {
  'long-text': 'multiline',
  month: 'month-year',
  signature: 'signature',
  phone: 'numbers',
};

/** The form of a definition as an XLSForm, and what it could not say there, as lines of a sheet of its own. */
export interface WrittenXlsForm {
  readonly workbook: Readable;
  readonly unsaid: readonly { readonly field: string; readonly what: string }[];
}

/** Writes the form of a definition as an XLSForm, so that it can be asked with ODK, Kobo or Enketo. Workflow and figures have no place in one. */
export function writeXlsForm(definition: Definition): WrittenXlsForm {
  const writing = new Writing();
  const { form, task } = definition;
  const placed = new Set<string>();
  for (const section of form.layout.pages.flatMap((page) => page.sections)) {
    const fields = section.fields.flatMap((key) => form.fields.filter((field) => field.key === key));
    for (const field of fields) placed.add(field.key);
    writing.group(section.id, section.title, fields);
  }
  writing.fields(form.fields.filter((field) => !placed.has(field.key)));
  for (const rule of form.rules) writing.unsaid.push({ field: rule.at.join('、'), what: `校验规则：${rule.message}` });
  const settings = [
    { form_title: task.title, form_id: task.id.replaceAll('-', '_'), version: definition.hash.slice(0, 12) },
  ];
  const workbook = writeWorkbook({
    sheets: [
      { name: 'survey', columns: columns(surveyColumns), rows: writing.survey },
      { name: 'choices', columns: columns(['list_name', 'name', 'label']), rows: writing.choices },
      { name: 'settings', columns: columns(['form_title', 'form_id', 'version']), rows: settings },
      { name: '未转换', columns: columns(['field', 'what']), rows: writing.unsaid },
    ],
  });
  return { workbook, unsaid: writing.unsaid };
}

const surveyColumns = [
  ...['type', 'name', 'label', 'hint', 'required', 'relevant', 'constraint', 'constraint_message'],
  ...['calculation', 'default', 'appearance', 'readonly'],
];

const columns = (names: readonly string[]): Column[] => names.map((key) => ({ key, title: key, type: 'text' }));

class Writing {
  readonly survey: Line[] = [];
  readonly choices: Line[] = [
    { list_name: 'yes_no', name: 'true', label: '是' },
    { list_name: 'yes_no', name: 'false', label: '否' },
  ];
  readonly unsaid: { field: string; what: string }[] = [];

  group(id: string, title: string | undefined, fields: readonly Field[]): void {
    if (title === undefined) {
      this.fields(fields);
      return;
    }
    this.survey.push({
      type: 'begin_group',
      name: `section_${id.replaceAll('-', '_')}`,
      label: title,
      appearance: 'field-list',
    });
    this.fields(fields);
    this.survey.push({ type: 'end_group' });
  }

  fields(fields: readonly Field[]): void {
    for (const field of fields) this.#field(field);
  }

  #field(field: Field): void {
    const { holds } = kindOf(field);
    if (!holds) {
      this.survey.push(this.#question(field));
      return;
    }
    const block = holds === 'rows' ? 'repeat' : 'group';
    this.survey.push(this.#line(field, `begin_${block}`));
    this.fields(field.fields ?? []);
    this.survey.push({ type: `end_${block}` });
    for (const rule of field.rules ?? []) this.unsaid.push({ field: field.title, what: `校验规则：${rule.message}` });
  }

  #question(field: Field): Line {
    const { offers } = kindOf(field);
    if (offers) {
      const list = `list_${field.path.replaceAll('.', '_')}`;
      for (const option of field.options ?? []) {
        if (!option.retired) this.choices.push({ list_name: list, name: String(option.value), label: option.title });
      }
      return this.#line(field, `${offers === 'one' ? 'select_one' : 'select_multiple'} ${list}`);
    }
    if (field.computed)
      return { ...this.#line(field, 'calculate'), calculation: this.#xpath(field, '自动计算', field.computed) };
    const type = types[field.kind];
    if (type === undefined) this.unsaid.push({ field: field.title, what: `${kindOf(field).title['zh-CN']}改为文本` });
    return this.#line(field, type ?? 'text');
  }

  #line(field: Field, type: string): Line {
    const { schema } = field;
    const line: Line = {
      type,
      name: field.key,
      label: field.kind === 'note' ? (field.help ?? field.title) : field.title,
    };
    const texts: [string, string | undefined][] = [
      ['hint', field.kind === 'note' ? undefined : field.help],
      ['required', field.required ? 'yes' : this.#xpath(field, '必填条件', field.requiredWhen)],
      ['relevant', this.#xpath(field, '显示条件', field.visibleWhen)],
      ['constraint', constraintOf(field)],
      ['default', defaultOf(schema.default) ?? this.#xpath(field, '预填', field.prefill)],
      ['appearance', appearances[field.kind]],
      ['readonly', schema.readOnly === true ? 'yes' : undefined],
    ];
    for (const [name, text] of texts) if (text) line[name] = text;
    return line;
  }

  #xpath(field: Field, what: string, expression: Expression | undefined): string {
    if (!expression) return '';
    try {
      return toXPath(expression.ast);
    } catch (error) {
      if (!(error instanceof NotSaid)) throw error;
      this.unsaid.push({ field: field.title, what: `${what}：${expression.text}` });
      return '';
    }
  }
}

const defaultOf = (value: unknown): string | undefined =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;

/** Limits and patterns of the schema as one condition on `.`. */
function constraintOf({ schema, kind }: Field): string {
  if (kind === 'group' || kind === 'section') return '';
  const limits: [string, string][] = [
    ['minimum', '. >= '],
    ['exclusiveMinimum', '. > '],
    ['maximum', '. <= '],
    ['exclusiveMaximum', '. < '],
    ['minLength', 'string-length(.) >= '],
    ['maxLength', 'string-length(.) <= '],
  ];
  const parts = limits.flatMap(([keyword, words]) =>
    typeof schema[keyword] === 'number' ? [`${words}${schema[keyword]}`] : [],
  );
  const { pattern } = schema;
  if (typeof pattern === 'string' && !pattern.includes("'")) parts.push(`regex(., '${pattern}')`);
  return parts.join(' and ');
}
