import { type Expression, type Field, type Figure, figureNames, kindNamed, typeScope } from '@hearth/definition';
import { parse } from '@hearth/expression/parse';
import type { FigureSource } from '../src/reading.ts';
import { quoted } from '../src/sql/sql-name.ts';
import { readingIndexes } from '../src/typed/reading-indexes.ts';

export const period = { from: '2026-01-01', to: '2026-12-31' };

type Dialect = 'sqlite' | 'postgres';

const field = (key: string, kind: string, fields?: Field[]): Field => ({
  ...{ id: key, key, path: key, kind, title: key, sensitivity: 'public', required: false },
  schema: { ...kindNamed(kind)?.base },
  ...(fields ? { fields } : {}),
});

const fields = [
  ...[
    field('日期', 'date'),
    field('类型', 'text'),
    field('名称', 'text'),
    field('金额', 'money'),
    field('联合', 'boolean'),
  ],
  field('隐患', 'group', [field('等级', 'integer'), field('已改', 'boolean')]),
];

function compiled(text: string, over = ''): Expression {
  const parsed = parse(text, { ...figureNames, ...typeScope({ fields }, over) });
  if (!parsed.ok) throw new Error(text);
  return { text, ast: parsed.ast };
}

const figure = (id: string, more: Partial<Figure<Expression>>): Figure<Expression> => ({
  ...{ id, title: id, kind: 'flow', unit: '件', measure: { count: true } },
  ...more,
});

/** Six figures as tasks declare them: counts, money, different names, rows and a rate of rows. */
const figures = [
  figure('special', { where: compiled('类型 = "专项"'), date: compiled('日期') }),
  figure('joint', { where: compiled('联合 = true'), date: compiled('日期') }),
  figure('amount', { measure: { sum: compiled('金额') }, date: compiled('日期') }),
  figure('names', { measure: { distinct: compiled('名称') }, date: compiled('日期') }),
  figure('hazards', { over: '隐患', date: compiled('日期', '隐患') }),
  figure('fixed', {
    kind: 'rate',
    unit: '%',
    of: 'hazards',
    over: '隐患',
    where: compiled('已改 and 等级 = 1', '隐患'),
    date: compiled('日期', '隐患'),
  }),
];

export const taskOf = (task: number): FigureSource => ({ id: `bench-${task}`, task: {}, form: { fields }, figures });

const day = (dialect: Dialect): string =>
  dialect === 'sqlite'
    ? `date('2025-07-01', '+' || (n % 700) || ' days')`
    : `to_char(DATE '2025-07-01' + (n % 700)::int, 'YYYY-MM-DD')`;

/** Statements that make a task's tables and its documents, every value worked out from the number of the case. */
export function loading(dialect: Dialect, task: number, count: number, withJson: boolean): string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text COLLATE "C"';
  const yes = dialect === 'sqlite' ? 'integer' : 'boolean';
  const numbers =
    dialect === 'sqlite'
      ? `(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${count}) SELECT n FROM c)`
      : `(SELECT generate_series(1, ${count}) AS n)`;
  const kind = `CASE n % 4 WHEN 0 THEN '专项' WHEN 1 THEN '日常' WHEN 2 THEN '节前' ELSE '联合' END`;
  const truth = (condition: string) => (dialect === 'sqlite' ? `(${condition})` : `(${condition})::boolean`);
  const object = dialect === 'sqlite' ? 'json_object' : 'jsonb_build_object';
  const list = dialect === 'sqlite' ? 'json_array' : 'jsonb_build_array';
  const bool = (condition: string) =>
    dialect === 'sqlite' ? `json(CASE WHEN ${condition} THEN 'true' ELSE 'false' END)` : truth(condition);
  const row = (at: number) =>
    `${object}('_row', 'r${at}', '等级', 1 + (n + ${at}) % 2, '已改', ${bool(`(n + ${at}) % 3 > 0`)})`;
  const filler = Array.from({ length: 40 }, (_, at) => `, '说明${at}', '第' || n || '件的情况说明，与统计无关'`).join(
    '',
  );
  const document = `${object}('日期', ${day(dialect)}, '类型', ${kind}, '名称', '第' || (n % 5000) || '厂', '金额', (n % 10000) / 100.0, '联合', ${bool('n % 5 = 0')}, '隐患', ${list}(${row(1)}, ${row(2)})${filler})`;
  const [main, rows] = [`"t_bench_${task}"`, `"t_bench_${task}__隐患"`];
  const fixed = ['unit', 'status', 'result', 'number', 'initiator', 'opened_on', 'submitted_on', 'ended_on'];
  const copied = ['unit', 'status', 'result', 'initiator', 'submitted_on', 'ended_on', '日期'];
  return [
    `CREATE TABLE ${main} (case_id ${text}, ${fixed.map((name) => `${name} ${text}`).join(', ')}, "日期" ${text}, "类型" ${text}, "名称" ${text}, "金额" numeric, "联合" ${yes})`,
    `CREATE TABLE ${rows} (case_id ${text}, row_id ${text}, parent_row ${text}, position integer, "等级" numeric, "已改" ${yes}, ${copied.map((name) => `"case__${name}" ${text}`).join(', ')})`,
    `CREATE TABLE documents_${task} (case_id ${text}, submitted_on ${text}, document ${dialect === 'sqlite' ? 'text' : 'jsonb'})`,
    `INSERT INTO ${main} SELECT 'c' || n, 'u' || (n % 200), 'ended', 'yes', NULL, 'p1', ${day(dialect)}, ${day(dialect)}, ${day(dialect)}, ${day(dialect)}, ${kind}, '第' || (n % 5000) || '厂', (n % 10000) / 100.0, ${truth('n % 5 = 0')} FROM ${numbers} s`,
    ...[1, 2].map(
      (at) =>
        `INSERT INTO ${rows} SELECT 'c' || n, 'r${at}', NULL, ${at}, 1 + (n + ${at}) % 2, ${truth(`(n + ${at}) % 3 > 0`)}, 'u' || (n % 200), 'ended', 'yes', 'p1', ${day(dialect)}, ${day(dialect)}, ${day(dialect)} FROM ${numbers} s`,
    ),
    ...(withJson
      ? [`INSERT INTO documents_${task} SELECT 'c' || n, ${day(dialect)}, ${document} FROM ${numbers} s`]
      : []),
    `CREATE INDEX owner_${task} ON ${rows} (case_id)`,
    `CREATE INDEX main_${task} ON ${main} (case_id)`,
    ...readIndexes(dialect, task),
    // PostgreSQL does so by itself before long.
    ...(dialect === 'postgres' ? [`VACUUM ANALYZE ${main}`, `VACUUM ANALYZE ${rows}`] : []),
  ];
}

/** The indexes that the server makes for the figures; PostgreSQL takes nothing in that somebody typed. */
function readIndexes(dialect: Dialect, task: number): string[] {
  const typed = ['类型', '名称'];
  return Object.entries(readingIndexes(taskOf(task))).flatMap(([table, indexes]) =>
    indexes.map((columns, at) => {
      const held = columns.filter((name) => dialect === 'sqlite' || !typed.includes(name));
      return `CREATE INDEX "read_${at}_${table}" ON ${quoted(table)} (${held.map(quoted).join(', ')})`;
    }),
  );
}

const during = (date: string): string => `${date} BETWEEN '${period.from}' AND '${period.to}'`;

/** What a person who knows the tables would write. */
export function byHand(dialect: Dialect, task: number): string {
  const [main, rows] = [`"t_bench_${task}"`, `"t_bench_${task}__隐患"`];
  const yes = (column: string) => (dialect === 'sqlite' ? `${column} = 1` : column);
  return `SELECT * FROM (
    SELECT count(*) FILTER (WHERE "类型" = '专项') AS special, count(*) FILTER (WHERE ${yes('"联合"')}) AS joint,
      sum("金额") AS amount, count(DISTINCT "名称") AS names
    FROM ${main} WHERE submitted_on IS NOT NULL AND ${during('"日期"')}) a,
    (SELECT count(*) AS hazards, count(*) FILTER (WHERE ${yes('r."已改"')} AND r."等级" = 1) AS fixed
    FROM ${rows} r JOIN ${main} m ON m.case_id = r.case_id WHERE m.submitted_on IS NOT NULL AND ${during('m."日期"')}) b`;
}

/** The same numbers without typed tables. */
export function fromJson(dialect: Dialect, task: number): string {
  const at = (name: string) =>
    dialect === 'sqlite' ? `json_extract(d.document, '$."${name}"')` : `(d.document ->> '${name}')`;
  const number = (value: string) => (dialect === 'sqlite' ? value : `${value}::numeric`);
  const truth = (value: string) => (dialect === 'sqlite' ? `${value} = 1` : `${value}::boolean`);
  const each =
    dialect === 'sqlite'
      ? `json_each(d.document, '$."隐患"') h`
      : `jsonb_array_elements(d.document -> '隐患') h(value)`;
  const inRow = (name: string) =>
    dialect === 'sqlite' ? `json_extract(h.value, '$."${name}"')` : `(h.value ->> '${name}')`;
  return `SELECT * FROM (
    SELECT count(*) FILTER (WHERE ${at('类型')} = '专项') AS special, count(*) FILTER (WHERE ${truth(at('联合'))}) AS joint,
      sum(${number(at('金额'))}) AS amount, count(DISTINCT ${at('名称')}) AS names
    FROM documents_${task} d WHERE d.submitted_on IS NOT NULL AND ${during(at('日期'))}) a,
    (SELECT count(*) AS hazards, count(*) FILTER (WHERE ${truth(inRow('已改'))} AND ${number(inRow('等级'))} = 1) AS fixed
    FROM documents_${task} d, ${each} WHERE d.submitted_on IS NOT NULL AND ${during(at('日期'))}) b`;
}
