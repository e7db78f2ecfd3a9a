import type { Expression, Field, Figure, RegisterDefinition } from '@hearth/definition';
import { figureNames, kindNamed, typeScope } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { parse } from '@hearth/expression/parse';
import fc from 'fast-check';
import type { FigureCase, FigureSlot, UnitStay } from '../figure-case.ts';
import type { FigureSource } from '../reading.ts';
import type { TypedCase, TypedEntry } from '../typed/typed-rows.ts';

const field = (key: string, kind: string, fields?: Field[]): Field => ({
  ...{ id: key, key, path: key, kind, title: key, sensitivity: 'public', required: false },
  schema: { ...kindNamed(kind)?.base },
  ...(fields ? { fields } : {}),
});

const fields = [
  field('日期', 'date'),
  field('时刻', 'date-time'),
  field('花费', 'money'),
  field('镇', 'text'),
  field('联合', 'boolean'),
  field('标签', 'multiple-choice'),
  field('地点', 'section', [field('村', 'text')]),
  field('受检', 'group', [
    field('名称', 'text'),
    field('花费', 'money'),
    field('隐患', 'group', [field('等级', 'integer'), field('已改', 'boolean'), field('镇', 'text')]),
  ]),
];

const settings = {
  限额: { title: '限额', value: 100, basis: 'local' },
  重点: { title: '重点镇', value: '东镇', basis: 'local' },
} as const;

const entryFields = [
  field('名称', 'text'),
  field('人数', 'integer'),
  field('已建会', 'boolean'),
  field('建会日期', 'date'),
  field('隶属', 'section', [field('上级', 'org-unit')]),
];

type Sketch = Omit<Partial<Figure<Expression>>, 'where' | 'date' | 'measure' | 'joint' | 'before' | 'after'> &
  Partial<Record<'where' | 'date' | Way | 'joint' | 'before' | 'after', string>>;

type Way = 'sum' | 'average' | 'distinct' | 'min' | 'max';

const withoutType = (node: unknown): unknown => {
  if (typeof node !== 'object' || node === null || !('t' in node)) return node;
  const { t: _, ...rest } = node;
  return rest;
};

function figure(id: string, sketch: Sketch): Figure<Expression> {
  const { where, date, sum, average, distinct, min, max, joint, before, after, ...rest } = sketch;
  const names = sketch.source
    ? { ...figureNames, ...typeScope({ fields: entryFields }, '') }
    : { ...figureNames, ...typeScope({ fields }, sketch.over ?? '', settings) };
  const compiled = (text: string): Expression => {
    const parsed = parse(text, names);
    if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.problems)}`);
    // Beside a task the names of a register have no types.
    const ast = sketch.source
      ? JSON.parse(JSON.stringify(parsed.ast, (_, node) => (node?.name in figureNames ? node : withoutType(node))))
      : parsed.ast;
    return { text, ast };
  };
  const optional = Object.entries({ where, date, joint, before, after }).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, compiled(text)]],
  );
  const way = Object.entries({ sum, average, distinct, min, max }).find(([, text]) => text !== undefined);
  const measure = way ? { [way[0]]: compiled(way[1] ?? '') } : { count: true };
  return {
    id,
    title: id,
    kind: 'flow',
    unit: '个',
    measure,
    ...Object.fromEntries(optional),
    ...rest,
  } as Figure<Expression>;
}

const sketches: Record<string, Sketch> = {
  all: {},
  drafts: { cases: 'all', date: '日期' },
  dated: { date: '日期', where: '花费 > 限额 or 镇 = 重点' },
  moments: { date: '时刻' },
  ended: { cases: 'ended' },
  rejected: { results: ['no'], kind: 'rate', of: 'ended', unit: '%', decimals: 1 },
  running: { kind: 'stock', cases: 'running' },
  stock: { kind: 'stock', date: '日期', where: 'not(is blank(日期))' },
  spent: { sum: '花费', date: '日期', decimals: 2 },
  exact: { sum: '花费' },
  mean: { average: '花费', decimals: 2 },
  least: { min: '花费' },
  most: { over: '受检', max: '花费 * 2', where: '镇 = "东镇"' },
  towns: { distinct: '镇' },
  villages: { distinct: '地点.村', where: '地点.村 != "甲村"' },
  tagged: { where: 'list contains(标签, "a")' },
  late: { where: '登记日期 > 日期 + duration("P5D") and today() > 日期' },
  many: { where: 'count(受检[花费 > 限额]) >= 1 and some r in 受检 satisfies count(r.隐患) > 0' },
  inner: { sum: 'count(受检.隐患) + count(受检[名称 = "东镇"].隐患)' },
  checked: { over: '受检', date: '日期' },
  costs: { over: '受检', sum: '花费 + 1', where: 'count(隐患) > 0' },
  names: { over: '受检', distinct: '名称', where: '镇 = "东镇"' },
  hazards: { over: '受检.隐患', where: '等级 >= 2' },
  fixed: { over: '受检.隐患', kind: 'rate', of: 'hazards', where: '等级 >= 2 and 已改', unit: '%' },
  hidden: { over: '受检.隐患', distinct: '镇' },
  alone: { joint: '联合' },
  result: { distinct: '办理结果', where: '单位 != "u2"' },
  odd: { where: 'modulo(花费, 2) = 1' },
  enterprises: { source: { register: 'firm' }, kind: 'stock' },
  workers: {
    source: { register: 'firm' },
    kind: 'stock',
    sum: '人数 + 1',
    where: '已建会 = true and 名称 in ("东镇", "西镇")',
  },
  unionised: { source: { register: 'firm' }, kind: 'rate', of: 'enterprises', unit: '%', where: '已建会' },
  founded: { source: { register: 'firm' }, date: '建会日期', joint: '已建会' },
  sites: { source: { register: 'site' }, kind: 'stock', distinct: '名称' },
  sites_workers: { source: { register: 'site' }, kind: 'stock', sum: '人数', where: '单位 != "u2"' },
  sites_unionised: { source: { register: 'site' }, kind: 'rate', of: 'sites_workers', unit: '%', where: '已建会' },
  sites_founded: { source: { register: 'site' }, date: '建会日期', joint: '已建会' },
  clubs: { source: { register: 'club' }, kind: 'stock' },
  clubs_founded: { source: { register: 'club' }, date: '建会日期' },
  gained: { kind: 'effect', before: '花费', after: '花费 * 2', change: 'sum' },
  grown: { kind: 'effect', before: '花费', after: '限额' },
  kept: { kind: 'cadence', schedule: 'monthly' },
};

const registerOf = (id: string, register: object): RegisterDefinition =>
  ({
    ...{ id, hash: '0', figures: [], form: { fields: entryFields } },
    register: { id, title: id, settings: {}, ...register },
  }) as unknown as RegisterDefinition;

/** Entries that stand at units, that stand at the root and count at one, and that stand at the root for all. */
export const registers = {
  firm: registerOf('firm', { belongsTo: 'unit' }),
  site: registerOf('site', { belongsTo: 'root', countsAt: '隶属.上级' }),
  club: registerOf('club', { belongsTo: 'root' }),
};

export const firms = registers.firm;

export const office = {
  ...{ id: 'random-visit', task: { settings } },
  form: { fields },
  figures: Object.entries(sketches).map(([id, sketch]) => figure(id, sketch)),
} satisfies FigureSource;

const days = ['2026-01-01', '2026-03-02', '2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'];
const odd = fc.constantFrom<Json>(null, '', '不详', 3, true, [], {});
const mostly = (arbitrary: fc.Arbitrary<Json>) => fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: odd });
const money = mostly(fc.integer({ min: -5000, max: 50000 }).map((cents) => cents / 100));
const town = mostly(fc.constantFrom('东镇', '西镇', '南镇 '));
const truth = mostly(fc.boolean());
const day = mostly(fc.constantFrom(...days));
const instant = fc.constantFrom(...days.map((one) => `${one}T00:30:00+08:00`), '2026-06-30T16:00:00Z');
const record = (shape: Record<string, fc.Arbitrary<Json>>) =>
  fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Json>;
/** Rows are records: what is no row in a document is none in a table either, but an expression would count it. */
const rows = (row: fc.Arbitrary<Json>) => mostly(fc.array(row, { maxLength: 3 }) as fc.Arbitrary<Json>);
const rowId = fc.constantFrom('r1', 'r2');

const document = record({
  ...{ 日期: day, 时刻: mostly(instant), 花费: money, 镇: town, 联合: truth },
  标签: mostly(fc.subarray(['a', 'b']) as fc.Arbitrary<Json>),
  地点: mostly(record({ 村: fc.constantFrom('甲村', '乙村') })),
  受检: rows(
    record({
      ...{ _row: rowId, 名称: town, 花费: money },
      隐患: rows(record({ _row: rowId, 等级: mostly(fc.integer({ min: 1, max: 3 })), 已改: truth, 镇: town })),
    }),
  ),
}) as fc.Arbitrary<{ [key: string]: Json }>;

export const units = ['u1', 'u2', 'u3'];

const typedCase = fc
  .record({
    ...{ unit: fc.constantFrom(...units), document, openedAt: instant },
    ...{
      submittedAt: fc.option(instant, { freq: 5 }),
      endedAt: fc.option(instant),
      result: fc.constantFrom('yes', 'no'),
    },
  })
  .map(({ submittedAt, endedAt, result, ...rest }) => ({
    ...{ ...rest, status: 'running', initiator: 'p1' },
    ...(submittedAt === null ? {} : { submittedAt }),
    ...(submittedAt === null || endedAt === null ? {} : { endedAt, result }),
  }));

export const cases: fc.Arbitrary<(TypedCase & FigureCase)[]> = fc
  .array(typedCase, { minLength: 5, maxLength: 40 })
  .map((list) => list.map((one, at) => ({ id: `c${String(at).padStart(3, '0')}`, ...one })));

/** Parts of the time in which units stand where the question looks. */
export const stays: fc.Arbitrary<UnitStay[]> = fc.array(
  fc.record({ unit: fc.constantFrom(...units), from: fc.constantFrom(...days), to: fc.constantFrom(...days) }),
  { maxLength: 3 },
);

const version = fc.record({
  from: fc.constantFrom(...days),
  status: fc.constantFrom('active' as const, 'active' as const, 'closed' as const),
  document: record({
    ...{ 名称: town, 人数: mostly(fc.integer({ min: 0, max: 500 })), 已建会: truth, 建会日期: day },
    隶属: mostly(record({ 上级: mostly(fc.constantFrom(...units)) })),
  }) as fc.Arbitrary<{ [key: string]: Json }>,
});

export const entries: fc.Arbitrary<TypedEntry[]> = fc
  .array(
    fc.record({
      unit: fc.constantFrom(...units),
      versions: fc.array(version, { minLength: 1, maxLength: 3 }),
      mergedInto: fc.option(fc.constant('e0'), { freq: 6, nil: undefined }),
    }),
    {
      maxLength: 10,
    },
  )
  .map((list) =>
    list.map(({ unit, versions, mergedInto }, at) => ({
      ...{ id: `e${at}`, unit, ...(mergedInto === undefined ? {} : { mergedInto }) },
      versions: versions.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    })),
  );

export const slots: FigureSlot[] = [
  { schedule: 'monthly', unit: 'u1', from: '2026-01-01', state: 'done' },
  { schedule: 'monthly', unit: 'u1', from: '2026-07-01', state: 'missed' },
];

export const periods = [
  { from: '2026-01-01', to: '2026-12-31' },
  { from: '2026-01-01', to: '2026-06-30' },
  { from: '2026-07-01', to: '2027-01-01' },
];
