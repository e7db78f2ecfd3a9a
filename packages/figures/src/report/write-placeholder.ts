import { anonymousName } from '@hearth/china';
import { allFields, type Expression, type Field, type Figure, standsAsToken } from '@hearth/definition';
import { namesRead } from '@hearth/expression';
import type { Period } from '../figure-case.ts';
import { quotient, total } from '../measure.ts';
import type { AskedFigure } from '../sql/figures-in-sql.ts';
import { type FoundFigure, findFigure, keyOf, type ReportData, type ReportSource, titleOf } from './book.ts';
import { MOST_NAMES, type Numbers, periodsOf } from './demand.ts';
import { type Finding, finding } from './finding.ts';
import { listOf, listWord } from './name-list.ts';
import { isStyleWord, type NumberStyle, numberStyle } from './number-style.ts';
import { numberText } from './number-text.ts';
import { periodNumber, periodTask } from './period-number.ts';
import { periodOfWord } from './period-word.ts';
import type { Placeholder } from './placeholder.ts';
import { plainWords } from './plain-words.ts';
import type { ReportNumber, Run } from './report.ts';
import type { Style } from './template.ts';

/** Where a placeholder stands. */
export interface WritingPlace {
  data: ReportData;
  numbers: Numbers;
  style: Style;
  parameters: Readonly<Record<string, string>>;
  /** The sentence's own period. */
  period: Period;
  home: string;
  /** Id of the sentence, for findings. */
  at: string;
  /** Takes every figure that is printed. */
  used: Record<string, ReportNumber>;
  findings: Finding[];
}

/** What became of a placeholder: text, or the reason why there is none. */
export type Filled =
  | { runs: Run[]; value: number | null; isStatement?: true }
  | { missing: 'unknown' | 'blank'; title: string };

/** @param ordinal whether 第 stands right before it */
export function fill(placeholder: Placeholder, at: WritingPlace, ordinal = false): Filled {
  const [first] = placeholder.terms;
  if (placeholder.terms.length === 1 && first?.task === periodTask) return spanOf(placeholder, first.name, at);
  const found = placeholder.terms.map(({ task, name }) => findFigure(at.data.sources, task ?? at.home, name));
  if (placeholder.terms.length === 1 && first && !found[0] && first.task === undefined) {
    if (Object.hasOwn(at.parameters, first.name)) return parameter(at.parameters[first.name] ?? '', first.name);
  }
  if (found.length === 0 || found.includes(undefined)) {
    at.findings.push(finding('report.unknown-placeholder', at.at, { name: placeholder.source }, [], 'error'));
    return { missing: 'blank', title: placeholder.source };
  }
  const figures = found as FoundFigure[];
  checkWords(placeholder, figures, at);
  if (figures.length > 1) return sumOf(placeholder, figures, at);
  return figures[0] ? one(placeholder, figures[0], at, ordinal) : { missing: 'blank', title: '' };
}

/** How long the sentence's period is: 两 of 两年来. */
function spanOf({ words, source }: Placeholder, name: string, at: WritingPlace): Filled {
  const number = periodNumber(name, at.period);
  if (!number) {
    at.findings.push(finding('report.unknown-placeholder', at.at, { name: source }, [], 'error'));
    return { missing: 'blank', title: source };
  }
  at.used[number.key] = number;
  const text = numberText(number.value ?? 0, number.measure, numberStyle(at.style, words));
  return { runs: [{ text, number: number.key }], value: number.value };
}

const parameter = (text: string, title: string): Filled =>
  text.trim() === '' ? { missing: 'blank', title } : { runs: [{ text }], value: null, isStatement: true };

const known = /^(增减|增幅|任务|完成率|余数|分子|分母|之前|之后|名单\d*)$/;

function checkWords({ words, source }: Placeholder, figures: readonly FoundFigure[], at: WritingPlace): void {
  const field = figures[0] && listOf(figures[0], words)?.field;
  for (const word of words) {
    if (known.test(word) || isStyleWord(word) || word === field || periodOfWord(word, at.period)) continue;
    at.findings.push(finding('report.unknown-word', at.at, { name: source, word }));
  }
}

function one(placeholder: Placeholder, found: FoundFigure, at: WritingPlace, ordinal: boolean): Filled {
  const { period, against } = periodsOf(placeholder, at.period);
  const value = at.numbers.value(found.source.id, found.figure.id, period);
  const key = note(found, period, value, at);
  const { words } = placeholder;
  if (against) return compared(found, value, against, words, numberStyle(at.style, words, found.figure.unit), key, at);
  const list = listOf(found, words);
  if (list) return names(list.figure, found, period, Number(listWord(words)?.slice(2)) || 5, key, at);
  const aspect = aspectOf(found, value, words, at);
  if (aspect === null || aspect.value === null) return { missing: 'unknown', title: found.figure.title };
  const style = { ...numberStyle(at.style, words, aspect.unit), ...(ordinal ? { ordinal: true as const } : {}) };
  const shown = aspect.value === value?.value ? inDecimals(value, aspect, style) : aspect.value;
  return { runs: [{ text: numberText(shown, aspect.unit, style), number: key }], value: aspect.value };
}

/** A rate with fewer places is worked out from its two counts, not rounded a second time. */
function inDecimals(
  { value, numerator, denominator }: AskedFigure,
  { unit }: { unit: string },
  { decimals, hedge }: NumberStyle,
): number {
  const whole = value ?? 0;
  if (decimals === undefined || hedge || unit !== '%' || numerator === undefined || denominator === undefined)
    return whole;
  return quotient(String(numerator), String(denominator), 100, decimals) ?? whole;
}

/** The number that a placeholder means: the figure itself, a part of it, or how far it is from its target. */
function aspectOf(
  { source, figure }: FoundFigure,
  found: AskedFigure | undefined,
  words: readonly string[],
  { data }: WritingPlace,
): { value: number | null; unit: string } | null {
  if (!found) return null;
  const { value, numerator = null, denominator = null, before = null, after = null } = found;
  const unit = figure.unit;
  const whole = source.figures.find(({ id }) => id === figure.of)?.unit ?? '';
  const quota = data.quotas?.[`${source.id}.${figure.id}`] ?? null;
  if (words.includes('分子')) return { value: numerator, unit: whole };
  if (words.includes('分母')) return { value: denominator, unit: whole };
  if (words.includes('之前')) return { value: before, unit };
  if (words.includes('之后')) return { value: after, unit };
  if (words.includes('任务')) return { value: quota, unit };
  if (words.includes('完成率'))
    return { value: quota && value !== null ? tenth((value / quota) * 100) : null, unit: '%' };
  if (words.includes('余数'))
    return { value: quota === null || value === null ? null : Math.max(0, quota - value), unit };
  return { value, unit };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function compared(
  found: FoundFigure,
  now: AskedFigure | undefined,
  against: Period,
  words: readonly string[],
  style: NumberStyle,
  key: string,
  at: WritingPlace,
): Filled {
  const { source, figure } = found;
  const then = at.numbers.value(source.id, figure.id, against);
  note(found, against, then, at);
  const [a, b] = [now?.value ?? null, then?.value ?? null];
  if (a === null || b === null) return { missing: 'unknown', title: figure.title };
  const change = Number(total([String(a), String(-b)]));
  const said = (text: string): Filled => ({ runs: [{ text, number: key }], value: change, isStatement: true });
  if (change === 0) return said('持平');
  if (words.includes('增幅')) {
    if (b === 0) return { missing: 'unknown', title: figure.title };
    return said(`${change > 0 ? '增长' : '下降'}${Math.abs(tenth((change / b) * 100))}%`);
  }
  const size = Math.abs(change);
  if (figure.unit === '%') return said(`${change > 0 ? '提高' : '下降'}${tenth(size)}个百分点`);
  return said(`${change > 0 ? '增加' : '减少'}${numberText(size, figure.unit, style)}`);
}

function names(
  list: Figure<Expression>,
  { source, figure }: FoundFigure,
  period: Period,
  most: number,
  key: string,
  at: WritingPlace,
): Filled {
  const all = at.numbers.names(source.id, list, period);
  if (all.length === 0 || readsField(source, list, standsAsToken)) return { missing: 'unknown', title: figure.title };
  const value = at.numbers.value(source.id, figure.id, period)?.value ?? 0;
  if (all.length < value && all.length < MOST_NAMES) {
    const params = { listed: String(all.length), title: figure.title, value: String(value) };
    at.findings.push(finding('report.list-cut', at.at, params, [key]));
  }
  const hide = at.style.names !== 'full' && readsField(source, list, isPersonal);
  const shown = all.slice(0, most).map((name) => (hide ? anonymousName(name) : name));
  return { runs: [{ text: shown.join('、') + (all.length > most ? '等' : ''), number: key }], value: all.length };
}

/** Whether the values that a figure tells apart come from such a field. */
function readsField(
  { form }: ReportSource,
  { measure }: Figure<Expression>,
  isSuch: (field: Field) => boolean,
): boolean {
  if (!('distinct' in measure)) return false;
  const read = new Set(namesRead(measure.distinct.ast));
  return allFields(form.fields).some((field) => read.has(field.key) && isSuch(field));
}

/** Whether a field must be masked in public. */
const isPersonal = ({ sensitivity }: Field): boolean => sensitivity !== 'public';

function sumOf(placeholder: Placeholder, figures: FoundFigure[], at: WritingPlace): Filled {
  const { period } = periodsOf(placeholder, at.period);
  const directions = new Set(figures.flatMap(({ figure }) => figure.direction ?? []));
  if (directions.size > 1 && placeholder.terms.every(({ sign }) => sign === 1)) {
    at.findings.push(finding('report.directions-mixed', at.at, { name: placeholder.source }, [], 'error'));
  }
  const digits: string[] = [];
  let key = '';
  for (const [index, found] of figures.entries()) {
    const value = at.numbers.value(found.source.id, found.figure.id, period);
    const own = note(found, period, value, at);
    if (index === 0) key = own;
    if (value?.value === null || value?.value === undefined) return { missing: 'unknown', title: found.figure.title };
    digits.push(String((placeholder.terms[index]?.sign ?? 1) * value.value));
  }
  const sum = Number(total(digits));
  const unit = figures[0]?.figure.unit ?? '';
  return { runs: [{ text: numberText(sum, unit, numberStyle(at.style, placeholder.words)), number: key }], value: sum };
}

/** Notes that a figure is printed; gives its key. */
export function note(
  { source, figure }: FoundFigure,
  period: Period,
  value: AskedFigure | undefined,
  at: Pick<WritingPlace, 'used'>,
  unit?: string,
): string {
  const key = keyOf(source.id, figure.id, period, unit);
  at.used[key] ??= {
    ...{ key, task: source.id, figure: figure.id, title: figure.title, taskTitle: titleOf(source) },
    ...{ value: value?.value ?? null, measure: figure.unit, kind: figure.kind, period },
    filter: filterText(figure, source),
    ...(unit === undefined ? {} : { unit }),
    ...(value?.numerator === undefined ? {} : { numerator: value.numerator }),
    ...(value?.denominator === undefined ? {} : { denominator: value.denominator }),
  };
  return key;
}

const states = { submitted: '已提交', running: '正在办理', ended: '已办结', all: '全部' } as const;

/** What a figure counts, in words and in the names of the form. */
function filterText(
  { source, over, cases, where, date, results }: Figure<Expression>,
  declaring: FoundFigure['source'],
): string {
  const titled = (id: string) =>
    ('workflow' in declaring ? declaring.workflow.results.find((one) => one.id === id)?.title : undefined) ?? id;
  // A stock of cases is dated by the day on which it is taken.
  const isTakenAtEnd = date?.ast.k === 'call' && date.ast.fn === 'today';
  return [
    ...(source ? ['期末在册'] : [`${states[cases ?? 'submitted']}的办件`]),
    ...(over ? [`逐条统计“${over}”`] : []),
    ...(results ? [`办理结果为${results.map(titled).join('、')}`] : []),
    ...(where ? [plainWords(where.ast)] : []),
    ...(date ? [isTakenAtEnd ? '在期末统计' : `按${plainWords(date.ast)}归入期间`] : []),
  ].join('，');
}
