import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Json } from '@hearth/expression';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { check, type Definition, documentSchema, type Field, kindOf, validate } from '../src/index.ts';
import { parseDefinition, parsePosts } from '../src/parse/index.ts';

/**
 * How long it takes to read and to check each definition that ships, and how many documents a second are validated by interpretation,
 * next to Ajv's compiled code in the same run. The two take turns of 100 ms of CPU time, so that a loaded machine slows them alike; the
 * median of the rounds counts.
 */
const ROUNDS = 7;
const SLICE_MICROSECONDS = 100_000;

const forms = new URL('../../../forms/', import.meta.url);
const read = (path: string): Buffer => readFileSync(new URL(path, forms));
const { posts = [] } = parsePosts(read('posts.json'));

/** Runs a second over one slice of CPU time. */
function pace(run: () => unknown): number {
  const start = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    run();
    const { user, system } = process.cpuUsage(start);
    if (user + system >= SLICE_MICROSECONDS) return (runs * 1e6) / (user + system);
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Median paces of runs that take turns. */
function paces(...runs: (() => unknown)[]): number[] {
  const rounds = Array.from({ length: ROUNDS }, () => runs.map(pace));
  return runs.map((_, index) => median(rounds.map((round) => round[index]!)));
}

/** A filled-in document: every field by a value of its kind, as many rows in every group as it must have, else two. */
function documentOf(fields: readonly Field[]): Record<string, Json> {
  return Object.fromEntries(
    fields.flatMap((field) => (kindOf(field).valueType === 'none' ? [] : [[field.key, answerTo(field)]])),
  );
}

function answerTo(field: Field): Json {
  const kind = kindOf(field);
  const inside = field.fields ?? [];
  if (kind.holds === 'rows') return rowNumbers(field).map((row) => ({ _row: `row-${row}`, ...documentOf(inside) }));
  if (kind.holds === 'fields') return documentOf(inside);
  if (kind.offers === 'one') return field.options![0]!.value;
  if (kind.offers === 'many') return [field.options![0]!.value];
  if (kind.refersTo === 'file') return fileOf(field);
  if (typeof field.schema.minimum === 'number') return field.schema.minimum;
  return plain[kind.name] ?? plain[kind.valueType] ?? '内容';
}

const rowNumbers = ({ schema }: Field): number[] =>
  Array.from({ length: Number(schema.minItems ?? 2) }, (_, row) => row);

const plain: Record<string, Json> = {
  integer: 3,
  number: 12.5,
  boolean: true,
  date: '2025-09-01',
  'date-time': '2025-09-01T08:00:00+08:00',
  time: '08:00',
  month: '2025-09',
  location: { lat: 30.6, lng: 113.1 },
};

function fileOf({ schema }: Field): Json {
  const one = { id: 'a', name: 'a.pdf', size: 10, type: 'application/pdf' };
  return Number(schema.maxFiles ?? 1) > 1 ? [one] : one;
}

function contest(definition: Definition): void {
  const schema = documentSchema(definition);
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true })).compile(schema);
  const document = documentOf(definition.form.fields);
  const found = validate(document, schema);
  if ((found.length === 0) !== ajv(document))
    throw new Error(`${definition.id}: ${JSON.stringify([found, ajv.errors])}`);
  const [ours = 0, theirs = 0] = paces(
    () => validate(document, schema),
    () => ajv(document),
  );
  console.log(
    `  validate: ${Math.round(ours)} documents/s, Ajv compiled ${Math.round(theirs)}/s, ratio ${(ours / theirs).toFixed(3)}` +
      ` (${JSON.stringify(document).length} characters)`,
  );
}

for (const { name } of readdirSync(forms, { withFileTypes: true }).filter((entry) =>
  existsSync(new URL(`${entry.name}/workflow.json`, forms)),
)) {
  const part = (file: string): Buffer => read(`${name}/${file}.json`);
  const figures = existsSync(new URL(`${name}/figures.json`, forms)) ? { figures: part('figures') } : {};
  const files = { task: part('task'), form: part('form'), workflow: part('workflow'), ...figures };
  const start = process.cpuUsage();
  const { definition } = parseDefinition(files, { posts });
  check(definition!, { posts });
  const { user, system } = process.cpuUsage(start);
  const [parsed = 0, checked = 0] = paces(
    () => parseDefinition(files, { posts }),
    () => check(definition!, { posts }),
  );
  const ms = (aSecond: number): string => (1000 / aSecond).toFixed(1);
  console.log(
    `${name}: parse ${ms(parsed)} ms, check ${ms(checked)} ms; the first time both ${((user + system) / 1000).toFixed(0)} ms`,
  );
  contest(definition!);
}
