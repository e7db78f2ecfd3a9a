import { kindFor } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import {
  type Files,
  fieldsOf,
  type JsonObject,
  listAt,
  objectAt,
  pagesOf,
  rulesOf,
  stepsOf,
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

/** Keywords of fields that are said in the table, with the titles of their columns. What a reference fills is set by hand. */
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
  visibleWhen: '显示条件',
  requiredWhen: '必填条件',
  where: '只能选哪些记录',
  purpose: '收集目的',
  consent: '同意的内容',
  consentBy: '由谁同意',
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
function settingWords({ task }: Files, days: Json | undefined): string {
  if (typeof days === 'number') return String(days);
  const setting = objectAt(objectAt(task.settings)[String(objectAt(days).setting)]);
  return `${setting.title}（${setting.value}${setting.unit ?? ''}）`;
}

const stepKinds: Record<string, string> = {
  userTask: '填写或审核',
  signOff: '会签、表决',
  publicNotice: '公示',
  choice: '条件分支',
  parallel: '同时办理',
  wait: '等待',
  automatic: '自动处理',
  end: '结束',
};

/** A step or branch of the flow, and the branch that holds it. */
interface Line {
  step: JsonObject;
  inside?: string;
}

/** The flow from top to bottom as a list says it: a block, each of its branches, and what is in these. */
function linesOf(steps: readonly JsonObject[], inside?: string): Line[] {
  return steps.flatMap((step) => [
    { step, ...(inside !== undefined && { inside }) },
    ...listAt(step.branches).flatMap((branch) => [
      { step: { ...branch, type: 'branch' }, inside: String(step.title) },
      ...linesOf(listAt(branch.steps), `${step.title}／${branch.title}`),
    ]),
  ]);
}

/** The steps with all that a list can say of them: blocks and branches, people, terms, rights. */
export function stepTable(files: Files, office: OfficeWords): string {
  const lines = linesOf(listAt(files.workflow.steps));
  const steps = lines.map(({ step }) => step);
  const rights = (list: string) => steps.map(({ fields }) => textsAt(objectAt(fields)[list]).join('、'));
  const text = (name: string, of: (step: JsonObject) => boolean = () => true) =>
    steps.map((step) => (step[name] === undefined || !of(step) ? '' : String(step[name])));
  const days = (name: string) => steps.map((step) => (step[name] === undefined ? '' : settingWords(files, step[name])));
  const isNotice = ({ type }: JsonObject) => type === 'publicNotice';
  return table({
    名称: text('title'),
    环节种类: steps.map(({ type }) => (type === 'branch' ? '分支' : stepKinds[String(type)])),
    在哪个分支里: lines.map(({ inside }) => inside),
    什么情况下走这条: text('when'),
    给办理人的提示: text('help'),
    由谁办理: steps.map((step) => (isNotice(step) ? '' : whoWords(step.who, office))),
    '由谁张贴、答复异议': steps.map((step) => (isNotice(step) ? whoWords(step.who, office) : '')),
    回避: steps.map(({ who }) =>
      textsAt(objectAt(who).not)
        .map((id) => `${titleOfStep(files, id)}；`)
        .join(''),
    ),
    期限: steps.map(({ due }) => (due === undefined ? '' : settingWords(files, objectAt(due).workingDays))),
    到期前几天提醒: steps.map(({ remind }) => textsAt(remind).join('、')),
    逾期通知谁: steps.map(({ escalate }) => whoWords(escalate, office)),
    公示几个工作日: days('workingDays'),
    而且至少几个自然日: days('minimumCalendarDays'),
    异议不成立时: steps.map(({ afterObjection }) => (afterObjection === 'restart' ? '重新计时' : '')),
    公示说明: text('text', isNotice),
    可以弃权: steps.map(({ abstain }) => (abstain === true ? '是' : '')),
    等多久: steps.map(({ until }) =>
      until === undefined ? '' : `${settingWords(files, objectAt(until).calendarDays)}自然日`,
    ),
    以什么结果结束: steps.map(({ result }) => (result === undefined ? '' : titleOfResult(files, result))),
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

const comments: Record<string, string> = { none: '不写', optional: '可写可不写', required: '必须写' };
const resumes: Record<string, string> = { here: '直接回到本环节', replay: '中间环节重新走一遍' };
const tones: Record<string, string> = { primary: '主要按钮', danger: '危险（再问一次）', default: '普通按钮' };

/** What each button does. */
export function buttonTable(files: Files): string {
  const buttons = stepsOf(files.workflow.steps).flatMap((step) =>
    listAt(step.outcomes).map((outcome) => ({ step, outcome, back: objectAt(outcome.return) })),
  );
  const follow = ({ end, return: back }: JsonObject) => {
    if (end !== undefined) return `以“${titleOfResult(files, end)}”结束`;
    return back === undefined ? '继续往下办' : `退回“${titleOfStep(files, String(objectAt(back).to))}”`;
  };
  return table({
    环节: buttons.map(({ step }) => String(step.title)),
    按钮文字: buttons.map(({ outcome }) => String(outcome.title)),
    样式: buttons.map(({ outcome }) => tones[String(outcome.tone ?? 'default')]),
    点了以后: buttons.map(({ outcome }) => follow(outcome)),
    改好以后: buttons.map(({ back }) => resumes[String(back.resume)]),
    最多退几次: buttons.map(({ back }) => (back.max === undefined ? '' : String(back.max))),
    写意见: buttons.map(({ outcome }) => comments[String(outcome.comment ?? 'optional')]),
    点它之前还要填: buttons.map(({ outcome }) => textsAt(outcome.require).join('、')),
    没填全也可以点: buttons.map(({ outcome }) => (outcome.incomplete === true ? '是' : '否')),
  });
}

export const titleOfStep = ({ workflow }: Files, id: string): string =>
  id === 'initiator' ? '发起人' : String(stepsOf(workflow.steps).find((step) => step.id === id)?.title);

const titleOfResult = ({ workflow }: Files, id: Json | undefined): string =>
  String(listAt(workflow.results).find((one) => one.id === id)?.title);

const natures: Record<string, string> = { success: '办成了', failure: '没办成', neutral: '不算成也不算不成' };

export function resultTable(results: readonly JsonObject[]): string {
  return table({
    名称: results.map(({ title }) => String(title)),
    性质: results.map(({ tone }) => natures[String(tone)]),
  });
}

const interruptKinds: Record<string, string> = { withdraw: '撤回', suspend: '暂停', cancel: '取消' };

export function interruptTable(files: Files, office: OfficeWords): string {
  const list = listAt(files.workflow.interrupts);
  return table({
    名称: list.map(({ title }) => String(title)),
    做什么: list.map(({ kind }) => interruptKinds[String(kind)]),
    谁可以: list.map(({ who }) => whoWords(who, office)),
    到哪个环节就不行了: list.map(({ until }) => (until === undefined ? '' : titleOfStep(files, String(until)))),
    以什么结果结束: list.map(({ end }) => (end === undefined ? '' : titleOfResult(files, end))),
    必须说明原因: list.map(({ reason }) => (reason === true ? '是' : '')),
  });
}

/** What must hold, and beside which fields it is said. */
export function ruleTable({ form }: Files): string {
  const rules = rulesOf(form);
  return table({
    提示放在哪些字段旁: rules.map(({ owner, rule }) =>
      textsAt(rule.at)
        .map((key) => (owner === '' ? key : `${owner}.${key}`))
        .join('、'),
    ),
    必须满足: rules.map(({ rule }) => String(rule.assert)),
    不满足时提示: rules.map(({ rule }) => String(rule.message)),
    '只提醒，不拦住提交': rules.map(({ rule }) => (rule.level === 'warning' ? '是' : '')),
  });
}

export function paperTable({ task }: Files): string {
  const papers = listAt(task.papers);
  const of = (name: string) => papers.map((paper) => (paper[name] === undefined ? '' : String(paper[name])));
  return table({
    名称: of('title'),
    什么情况下可以打印: of('when'),
    抬头: of('to'),
    '对外公开，隐去个人信息': papers.map(({ masked }) => (masked === true ? '是' : '')),
  });
}

export const partyTable = (parties: readonly JsonObject[], office: OfficeWords): string =>
  table({
    哪一方: parties.map(({ title }) => String(title)),
    由谁签: parties.map(({ who }) => whoWords(who, office)),
  });

export const showTable = (shown: readonly JsonObject[]): string =>
  table({
    字段: shown.map(({ field }) => String(field)),
    脱敏: shown.map(({ mask }) => (mask === undefined ? '' : words.mask![String(mask)])),
    公示上的名称: shown.map(({ title }) => (title === undefined ? '' : String(title))),
  });

export const valueTable = (values: readonly JsonObject[]): string =>
  table({ 字段: values.map(({ field }) => String(field)), 值: values.map(({ to }) => String(to)) });

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
