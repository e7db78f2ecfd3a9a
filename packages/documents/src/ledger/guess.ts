import type { DocumentProblemCode } from '../problem.ts';
import type { CellContent } from '../read-xlsx.ts';
import { isEmpty, textIn } from './table.ts';
import { writtenDate } from './written-date.ts';

/** A reason for a guess, as a code with parameters. */
export interface Evidence {
  readonly code: DocumentProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a column probably holds. */
export interface Guess {
  /** Name of a field kind. */
  readonly kind: string;
  readonly options?: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What is looked at: the heading and every cell that holds something. */
export interface ColumnSample {
  readonly title: string;
  readonly values: readonly CellContent[];
}

/** So many of the values must fit; the rest is told row by row. */
const most = 0.9;

/** One way to tell a kind; the first that fits, in this order, is the guess. */
interface Telling {
  readonly kind: string;
  /** Words in the heading that speak for the kind; with them half of the values are enough. */
  readonly title?: RegExp;
  /** The heading must speak for it. */
  readonly needsTitle?: boolean;
  fits(text: string, value: CellContent): boolean;
}

const tellings: readonly Telling[] = [
  {
    kind: 'resident-id',
    title: /身份证|证件号|公民身份/,
    fits: (text) => /^\d{17}[\dXx]$/.test(text) || /^\d{15}$/.test(text),
  },
  { kind: 'credit-code', title: /信用代码/, fits: (text) => /^[0-9A-HJ-NP-RT-UW-Y]{18}$/.test(text) },
  { kind: 'phone', title: /电话|手机|联系方式/, fits: (text) => /^(1\d{10}|0\d{2,3}-?\d{7,8})$/.test(text) },
  { kind: 'bank-card', title: /卡号|银行账号|账号/, needsTitle: true, fits: (text) => /^\d{12,19}$/.test(text) },
  { kind: 'month', fits: (_, value) => isWhole(value) && writtenDate(value)?.precision === 'month' },
  { kind: 'date', title: /日期|时间|年月日/, fits: (_, value) => writtenDate(value) !== undefined },
  { kind: 'date', title: /日期|时间/, needsTitle: true, fits: (_, value) => isSerialDay(value) },
  { kind: 'boolean', fits: (text) => ['是', '否', '有', '无', '√', '×', '✓'].includes(text) },
  {
    kind: 'money',
    title: /金额|资金|费|款|补助|补贴|工资|收入|支出|余额|[（(](万?元)[)）]/,
    needsTitle: true,
    fits: isNumber,
  },
  { kind: 'integer', fits: (text) => /^-?\d{1,9}$/.test(text) },
  { kind: 'number', fits: isNumber },
];

/** A number 2023.1 was probably 2023.10 before the workbook made a number of it; such are for a person to settle. */
const isWhole = (value: CellContent): boolean => typeof value === 'string';

const isSerialDay = (value: CellContent): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value > 20_000 && value < 60_000;

function isNumber(text: string): boolean {
  return /^[¥￥]?-?\d{1,3}(,\d{3})*(\.\d+)?(元|万元)?$|^[¥￥]?-?\d+(\.\d+)?(元|万元)?$/.test(text);
}

/** What kind of field a column of a ledger was, and why one may think so. */
export function guessKind({ title, values }: ColumnSample): Guess {
  const filled = values.filter((value) => !isEmpty(value));
  if (filled.length === 0) return { kind: 'text', evidence: [{ code: 'ledger-evidence-empty', params: {} }] };
  for (const telling of tellings) {
    const evidence = fit(telling, title, filled);
    if (evidence) return { kind: telling.kind, evidence };
  }
  return guessText(title, filled);
}

function fit({ kind, title: words, needsTitle, fits }: Telling, title: string, filled: readonly CellContent[]) {
  const speaks = words?.exec(title)?.[0];
  if (needsTitle && speaks === undefined) return undefined;
  const fitting = filled.filter((value) => fits(textIn(value), value));
  if (fitting.length / filled.length < (speaks === undefined ? most : 0.5)) return undefined;
  const counted = { count: fitting.length, of: filled.length, example: textIn(fitting[0]).slice(0, 30) };
  const evidence: Evidence[] = [{ code: 'ledger-evidence-values', params: { kind, ...counted } }];
  if (speaks !== undefined) evidence.unshift({ code: 'ledger-evidence-title', params: { word: speaks } });
  return evidence;
}

/** Texts that repeat are options; long ones need room. */
function guessText(title: string, filled: readonly CellContent[]): Guess {
  const texts = filled.map(textIn);
  const parts = texts
    .flatMap((text) => text.split(/[、,，;；]/).map((part) => part.trim()))
    .filter((part) => part !== '');
  const single = ranked(texts);
  const several = ranked(parts);
  const params = { of: filled.length, options: '' };
  if (areOptions(single, texts.length) && !/姓名|名称|编号|备注/.test(title)) {
    const told = { ...params, count: single.length, options: single.slice(0, 5).join('、') };
    return { kind: 'single-choice', options: single, evidence: [{ code: 'ledger-evidence-options', params: told }] };
  }
  if (parts.length > texts.length * 1.2 && areOptions(several, parts.length) && !/姓名/.test(title)) {
    const told = { ...params, count: several.length, options: several.slice(0, 5).join('、') };
    return { kind: 'multiple-choice', options: several, evidence: [{ code: 'ledger-evidence-several', params: told }] };
  }
  if (/地址|住址/.test(title)) return { kind: 'address', evidence: [titled(/地址|住址/.exec(title)![0])] };
  const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
  const evidence: Evidence[] = [{ code: 'ledger-evidence-text', params: { longest } }];
  return { kind: longest > 60 ? 'long-text' : 'text', evidence };
}

const titled = (word: string): Evidence => ({ code: 'ledger-evidence-title', params: { word } });

/** Few different short ones, each used again and again. */
const areOptions = (distinct: readonly string[], uses: number): boolean =>
  distinct.length >= 2 &&
  distinct.length <= 20 &&
  uses / distinct.length >= 3 &&
  distinct.every((text) => text.length <= 20);

/** Each value once, the most used first, else as they come. */
function ranked(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, m], [, n]) => n - m).map(([text]) => text);
}
