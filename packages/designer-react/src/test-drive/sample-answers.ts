import { addDays, readResidentId } from '@hearth/china';
import { type Definition, type Field, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { agreementsOf, type Document } from '@hearth/kernel';

/** Which value a field gets, where several make a difference. Called once a field, with the number of its possible values. */
export type Pick = (field: Field, of: number) => number;

/** What made-up answers rest on. */
export interface Sampling {
  /** `YYYY-MM-DD` */
  today: string;
  pick: Pick;
  /** Rows that a repeating group gets. */
  rows: (group: Field) => number;
  /** Values that conditions mention, by field path: they make a difference. */
  mentioned: ReadonlyMap<string, readonly Json[]>;
  /** The row that is filled, from 0: no two rows are about one person. */
  row?: number;
}

/** Made-up answers to fields that a person may fill in: right by their kinds, blank only where a pick says so. */
export function sampleAnswers(
  fields: readonly Field[],
  mayEdit: (path: string) => boolean,
  sampling: Sampling,
  prefix = '',
): Document {
  const answers: Document = {};
  for (const field of fields) {
    const path = prefix === '' ? field.key : `${prefix}.${field.key}`;
    if (field.computed || field.schema.readOnly === true) continue;
    const kind = kindOf(field);
    if (kind.holds === 'rows') {
      if (!mayEdit(path) && !(field.fields ?? []).some(({ key }) => mayEdit(`${path}.${key}`))) continue;
      answers[field.key] = rowsOf(field, (inner) => mayEdit(inner), sampling, path);
    } else if (kind.holds === 'fields') {
      const inside = sampleAnswers(field.fields ?? [], mayEdit, sampling, path);
      if (Object.keys(inside).length > 0) answers[field.key] = inside;
    } else if (mayEdit(path)) {
      const value = sampleValue(field, sampling);
      if (value !== null) answers[field.key] = value;
    }
  }
  return inAgreement(fields, answers);
}

/** Sex and day of birth as the resident id beside them says. */
function inAgreement(fields: readonly Field[], answers: Document): Document {
  let agreed = answers;
  for (const { keys, agrees } of agreementsOf(fields)) {
    const [key, id] = keys;
    if (agrees(agreed)) continue;
    const born = readResidentId(String(agreed[id]))?.birthDate ?? null;
    const options = fields.find((field) => field.key === key)?.options?.map(({ value }) => value) ?? [born];
    const right = options.find((value) => agrees({ ...agreed, [key]: value }));
    agreed = { ...agreed, [key]: right ?? null };
  }
  return agreed;
}

function rowsOf(field: Field, mayEdit: (path: string) => boolean, sampling: Sampling, path: string): Json {
  const least = Number(field.schema.minItems ?? 0);
  const most = Number(field.schema.maxItems ?? Number.POSITIVE_INFINITY);
  const count = Math.min(Math.max(sampling.rows(field), least), most);
  return Array.from({ length: count }, (_, at) => ({
    _row: `r${at + 1}`,
    ...sampleAnswers(field.fields ?? [], mayEdit, { ...sampling, row: at }, path),
  }));
}

/** One value of a field; null = left blank. */
export function sampleValue(field: Field, sampling: Sampling): Json {
  const values = valuesOf(field, sampling);
  const at = sampling.pick(field, values.length) + (isOfOnePerson(field) ? (sampling.row ?? 0) : 0);
  return values.length === 0 ? null : (values[at % values.length] ?? null);
}

/** The values of a field that are worth trying, the most usual first. */
function valuesOf(field: Field, { today, mentioned }: Sampling): Json[] {
  const kind = kindOf(field);
  if (kind.offers === 'one') return (field.options ?? []).filter(({ retired }) => !retired).map(({ value }) => value);
  if (kind.offers === 'many') return manyOf(field);
  if (kind.valueType === 'boolean') return [true, false];
  if (kind.valueType === 'number') return numbersOf(field, mentioned.get(field.path) ?? []);
  const made = byKind[field.kind];
  return made === undefined ? textsOf(field, mentioned.get(field.path) ?? []) : made(field, today);
}

const isOfOnePerson = ({ kind }: Field): boolean => kind === 'resident-id';

function manyOf(field: Field): Json[] {
  const values = (field.options ?? []).filter(({ retired }) => !retired).map(({ value }) => value);
  const least = Math.max(1, Number(field.schema.minItems ?? 1));
  return values.length === 0 ? [] : [values.slice(0, least), values];
}

function numbersOf({ schema, kind }: Field, mentioned: readonly Json[]): number[] {
  const least = Number(
    schema.minimum ?? (schema.exclusiveMinimum !== undefined ? Number(schema.exclusiveMinimum) + 1 : 0),
  );
  const most = Number(
    schema.maximum ??
      (schema.exclusiveMaximum !== undefined ? Number(schema.exclusiveMaximum) - 1 : Number.POSITIVE_INFINITY),
  );
  const usual = Math.min(most, Math.max(least, kind === 'money' ? 100 : 1));
  const near = mentioned.filter((one) => typeof one === 'number').flatMap((one) => [one, one + 1, one - 1]);
  return [...new Set([usual, ...near.filter((one) => one >= least && one <= most), least])];
}

/** Texts of the usual patterns: numbers of accounts and papers, years, codes. */
const patterned = [
  '12345678',
  '6200000000000123455',
  '2026',
  '202601',
  'A001',
  'AB-2026-001',
  '1',
  '12',
  '1234',
  '123456',
];

/** Some texts are told apart by conditions; else any will do that is long enough. */
function textsOf({ schema, title }: Field, mentioned: readonly Json[]): Json[] {
  const least = Number(schema.minLength ?? 0);
  const most = Number(schema.maxLength ?? 200);
  const told = mentioned.filter((one) => typeof one === 'string' && one !== '');
  const text = title.padEnd(least, '例').slice(0, most);
  const { pattern } = schema;
  if (typeof pattern !== 'string') return [text, ...told];
  const right = new RegExp(pattern, 'u');
  return [text, ...patterned].filter((one) => right.test(one));
}

const file = (field: Field): Json[] => {
  const one = { id: 'sample', name: '样例.jpg', size: 1024, type: 'image/jpeg' };
  return [Number(field.schema.maxFiles ?? 1) > 1 ? [one] : one];
};

/** Days around today, for dates that must come one after the other. */
const daysAround = (today: string): string[] => [0, -30, 30, -400, 400].map((by) => addDays(today, by));

const byKind: Record<string, (field: Field, today: string) => Json[]> = {
  date: (_, today) => daysAround(today),
  month: (_, today) => daysAround(today).map((day) => day.slice(0, 7)),
  'date-time': (_, today) => daysAround(today).map((day) => `${day}T09:00:00+08:00`),
  time: () => ['09:00', '17:00'],
  phone: () => ['13800001234'],
  'resident-id': () => [
    ...['11010519491231002X', '429988197605121017', '110105198506150049'],
    ...['11010519780309005X', '429988198205121020', '429988199001012011'],
  ],
  'credit-code': () => ['91350211M000100Y43'],
  'bank-card': () => ['6200000000000123455'],
  region: () => ['110105'],
  person: () => ['clerk', 'chair'],
  'org-unit': () => ['hengda', 'xinan'],
  // Whether there is such an entry only the office knows: blank where the form allows it.
  'register-ref': () => [null, 'entry'],
  location: () => [{ lat: 39.9, lng: 116.4 }],
  file,
  photo: file,
  signature: () => [{ id: 'sample', name: '签名.png', size: 1024, type: 'image/png' }],
};

/** The fixed values that conditions of a definition compare fields with, by the field's name. */
export function mentionedIn(definition: Definition, texts: readonly string[]): Map<string, Json[]> {
  const mentioned = new Map<string, Json[]>();
  const note = (path: string, value: Json) => mentioned.set(path, [...(mentioned.get(path) ?? []), value]);
  const settings = Object.entries(definition.task.settings ?? {});
  for (const field of everyField(definition.form.fields)) {
    for (const text of texts) {
      if (!text.includes(field.key)) continue;
      for (const [found] of text.matchAll(/(?<![\p{L}\d.])-?\d+(?:\.\d+)?/gu)) note(field.path, Number(found));
      for (const [, found] of text.matchAll(/"([^"]*)"/g)) note(field.path, found!);
      for (const [name, { value }] of settings) if (text.includes(name)) note(field.path, value);
    }
  }
  return mentioned;
}

const everyField = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...everyField(field.fields ?? [])]);
