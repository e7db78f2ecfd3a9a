import { kindFor } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import {
  type Files,
  fieldsOf,
  type JsonObject,
  listAt,
  objectAt,
  pagesOf,
  textsAt,
  type WrittenField,
} from './files.ts';

/** A table as it is typed: a heading, then a line for each thing; columns that nobody fills are left out. */
function table(columns: Record<string, readonly (string | undefined)[]>): string {
  const used = Object.entries(columns).filter(([, cells]) => cells.some((cell) => (cell ?? '') !== ''));
  const lines = used[0]![1].map((_, at) => used.map(([, cells]) => cells[at] ?? '').join('｜'));
  return [used.map(([title]) => title).join('｜'), ...lines].join('\n');
}

const words: Record<string, Record<string, string>> = {
  sensitivity: { personal: '个人信息', sensitive: '敏感个人信息' },
  mask: { name: '姓名：张*', none: '完全不显示', generic: '只留首尾各一字' },
  direction: { in: '收入', out: '支出', 'third-party': '第三方支付' },
  widget: { radio: '平铺的选项', cards: '卡片' },
};

/** Keywords of fields that are said in the table, with the titles of their columns. Conditions, rules and what a reference fills are set by hand. */
const keywords: Record<string, string> = {
  description: '填写说明',
  sensitivity: '敏感程度',
  mask: '公开时怎样遮挡',
  direction: '资金方向',
  widget: '显示成',
  minimum: '最小值',
  maximum: '最大值',
  maxLength: '最多几个字',
  minItems: '最少几项',
  maxItems: '最多几项',
  maxFiles: '最多几个文件',
  decimals: '小数位数',
  measureWord: '单位（量词）',
  default: '默认值',
  rowTitle: '每一行叫什么',
  register: '从哪本台账选',
  prefill: '预填公式',
  computed: '自动计算公式',
};

export function fieldTable({ form }: Files, registers: Record<string, string>): string {
  const fields = fieldsOf(form);
  const places = pagesOf(form).flatMap(({ title: page, sections }) =>
    sections.flatMap(({ title: section, columns, fields: keys }) =>
      keys.map((key) => ({ key, page, section, columns })),
    ),
  );
  const placeOf = ({ path }: WrittenField) => places.find(({ key }) => key === path);
  const said = (name: string) => (field: WrittenField) => {
    const value = field.schema[name];
    if (value === undefined) return undefined;
    if (name === 'register') return registers[String(value)];
    if (typeof value === 'boolean') return value ? '是' : '否';
    return words[name]?.[String(value)] ?? String(value);
  };
  return table({
    名称: fields.map(({ path }) => path),
    类型: fields.map(({ schema }) => kindFor(schema)?.title['zh-CN']),
    必填: fields.map(({ required }) => (required ? '是' : '')),
    选项: fields.map(({ schema }) => textsAt(schema.enum).join('；')),
    页: fields.map((field) => placeOf(field)?.page),
    分组: fields.map((field) => placeOf(field)?.section),
    分组栏数: fields.map((field) => {
      const place = placeOf(field);
      return place && String(place.columns);
    }),
    ...Object.fromEntries(Object.entries(keywords).map(([name, title]) => [title, fields.map(said(name))])),
  });
}

const bases: Record<string, string> = { law: '法律、上级文件', local: '本地规定', practice: '工作惯例' };

export function settingTable({ task }: Files): string {
  const settings = Object.entries(objectAt(task.settings)).map(([name, said]) => ({ name, said: objectAt(said) }));
  const of = (key: string) => settings.map(({ said }) => (said[key] === undefined ? '' : String(said[key])));
  return table({
    参数名: settings.map(({ name }) => name),
    显示名: of('title'),
    值: of('value'),
    单位: of('unit'),
    依据: settings.map(({ said }) => bases[String(said.basis)]),
    出处: of('source'),
  });
}

export function sourceTable({ task }: Files): string {
  const sources = listAt(task.sources);
  return table({
    名称: sources.map(({ title }) => String(title)),
    依据: sources.map(({ basis }) => bases[String(basis)]),
    说明: sources.map(({ note }) => (note === undefined ? '' : String(note))),
  });
}

/** What the office calls posts and levels. */
export interface OfficeWords {
  posts: Record<string, string>;
  levels: Record<string, string>;
}

/** Who is meant, as the lists of the designer say it. */
export function whoWords(who: Json | undefined, { posts, levels }: OfficeWords): string | undefined {
  if (who === undefined) return undefined;
  const { actor, post, unit } = objectAt(who);
  if (actor !== undefined) return '发起人';
  const at = unit === undefined ? '本单位' : levels[String(objectAt(unit).ancestor)];
  return `${at}${posts[String(post)]}`;
}

/** The setting by which a term is told, as the lists of the designer say it. */
export function settingWords({ task }: Files, days: Json | undefined): string {
  if (typeof days === 'number') return String(days);
  const setting = objectAt(objectAt(task.settings)[String(objectAt(days).setting)]);
  return `${setting.title}（${setting.value}${setting.unit ?? ''}）`;
}

/** Steps with all that a list can say of them. */
export function stepTable(files: Files, steps: readonly JsonObject[], office: OfficeWords): string {
  const rights = (list: string) => steps.map(({ fields }) => textsAt(objectAt(fields)[list]).join('、'));
  return table({
    名称: steps.map(({ title }) => String(title)),
    给办理人的提示: steps.map(({ help }) => (help === undefined ? '' : String(help))),
    由谁办理: steps.map(({ who }) => whoWords(who, office)),
    期限: steps.map(({ due }) => (due === undefined ? '' : settingWords(files, objectAt(due).workingDays))),
    到期前几天提醒: steps.map(({ remind }) => textsAt(remind).join('、')),
    逾期通知谁: steps.map(({ escalate }) => whoWords(escalate, office)),
    按钮: steps.map(({ outcomes }) =>
      listAt(outcomes)
        .map(({ title }) => `${title}；`)
        .join(''),
    ),
    可填字段: rights('edit'),
    必填字段: rights('require'),
    隐藏字段: rights('hide'),
  });
}

const figureWords: Record<string, Record<string, string>> = {
  kind: { flow: '期间发生数（各期相加）', stock: '期末数（某一天的数）', rate: '比率（两个数相除）' },
  cases: { ended: '办结的', running: '在办的' },
  direction: { in: '收入', out: '支出' },
};

const measures: Record<string, string> = { count: '计数', sum: '求和', distinct: '去重计数', average: '求平均' };

export function figureTable({ figures, workflow }: Files): string {
  const list = listAt(figures.figures);
  const of = (key: string) =>
    list.map((one) => (one[key] === undefined ? '' : (figureWords[key]?.[String(one[key])] ?? String(one[key]))));
  const results = listAt(workflow.results);
  const titleOf = (id: string) => String(results.find((one) => one.id === id)?.title);
  const measured = ({ measure }: JsonObject) => {
    const [[way = 'count', what] = []] = Object.entries(objectAt(measure));
    return what === true ? measures[way] : `${measures[way]}：${what}`;
  };
  return table({
    名称: of('title'),
    种类: of('kind'),
    数明细表的行: of('over'),
    统计哪些办件: of('cases'),
    只统计这些办理结果: list.map((one) => textsAt(one.results).map(titleOf).join('、')),
    只统计符合条件的: of('where'),
    怎么统计: list.map(measured),
    按哪个日期归入期间: of('date'),
    量词: of('unit'),
    小数位数: of('decimals'),
    资金方向: of('direction'),
  });
}
