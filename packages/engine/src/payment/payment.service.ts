import type { Readable } from 'node:stream';
import { endOfDay, isDate, maskOf, startOfDay } from '@hearth/china';
import type { Row, Sheet } from '@hearth/documents';
import type { Locale } from '@hearth/expression';
import {
  insertAudit,
  type ListedPayment,
  listPayments,
  type Page,
  type PaymentFilter,
  type PaymentStanding,
  sumPayments,
} from '@hearth/storage';
import { checkFilter } from '../case/check-filter.ts';
import type { EngineContext } from '../context.ts';
import { exportMark, writeMarked } from '../export/export-mark.ts';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';

export interface PaymentWish {
  state?: PaymentStanding['state'];
  task?: string;
  unit?: string;
  /** Days of the request in Shanghai, both included. */
  from?: string;
  to?: string;
}

/** A page of the payment list with the sums by state: of cases that the person may see, payee, account and bank masked as the values of the case would be. */
export async function paymentsFor(context: EngineContext, person: SignedIn, wish: PaymentWish, page: Page) {
  const filter = await filterOf(context, wish);
  const found = await listPayments(context.db, person.reader, filter, page);
  const sums = await sumPayments(context.db, person.reader, { ...filter, state: undefined });
  return { items: found.items.map((one) => shown(context, one)), total: found.total, ...page, sums };
}

const words = {
  'zh-CN': ['编号', '事项', '单位', '收款人', '开户行', '账号', '金额（元）', '用途', '资金来源', '提出时间'],
  en: ['Number', 'Task', 'Unit', 'Payee', 'Bank', 'Account', 'Amount (yuan)', 'Purpose', 'Source', 'Requested at'],
} as const satisfies Record<Locale, readonly string[]>;

const keys = [
  'number',
  'task',
  'unit',
  'payee',
  'bank',
  'account',
  'amount',
  'purpose',
  'source',
  'requestedAt',
] as const;

/** The list as a file for the bank or the ledger: all lines that stand, unless others are asked for. Put on record. */
export async function paymentFile(
  context: EngineContext,
  person: SignedIn,
  wish: PaymentWish & { format: 'xlsx' | 'csv'; locale: Locale },
): Promise<Readable> {
  const { format, locale, ...days } = wish;
  const filter = await filterOf(context, { state: 'requested', ...days });
  await insertAudit(context.db, {
    ...{ id: context.newId(), at: context.clock(), personId: person.id, action: 'export', caseId: null },
    detail: { format, payments: true, ...days },
  });
  const sheet: Sheet = {
    name: locale === 'en' ? 'Payments' : '付款清单',
    columns: keys.map((key, at) => ({
      ...{ key, title: words[locale][at] ?? key },
      type: key === 'amount' ? ('money' as const) : ('text' as const),
    })),
    rows: rowsOf(context, person, filter),
  };
  return writeMarked([sheet], format, exportMark(context, person, locale));
}

async function* rowsOf(context: EngineContext, person: SignedIn, filter: PaymentFilter): AsyncGenerator<Row> {
  for (let page = 1; ; page += 1) {
    const { items } = await listPayments(context.db, person.reader, filter, { page, pageSize: 200 });
    for (const one of items) {
      const { case: of, taskTitle, amount, state: _, reason: __, ...line } = shown(context, one);
      yield { ...line, amount: Number(amount), number: of.number ?? of.id, task: taskTitle, unit: one.case.unitName };
    }
    if (items.length < 200) return;
  }
}

function shown({ definitions }: EngineContext, one: ListedPayment) {
  const { id, payee, account, bank, amount, purpose, source, requestedAt, seesWhole, state, reason } = one;
  const title = definitions.known().find(({ definition }) => definition.id === one.case.task)?.definition.task.title;
  return {
    id,
    case: { id: one.caseId, number: one.case.number },
    taskTitle: title ?? one.case.task,
    unit: { id: one.case.unitId, name: one.case.unitName },
    payee: seesWhole ? payee : maskOf('name')(payee),
    account: account === null || seesWhole ? account : maskOf('bank-card')(account),
    // The branch says where somebody lives.
    bank: seesWhole ? bank : null,
    ...{ amount, purpose, source, requestedAt, state, reason },
  };
}

async function filterOf(context: EngineContext, { task, unit, from, to, state }: PaymentWish): Promise<PaymentFilter> {
  await checkFilter(context, { task, unit });
  return {
    ...{ task, unit, state },
    from: from === undefined ? undefined : startOfDay(day(from, 'from')),
    before: to === undefined ? undefined : endOfDay(day(to, 'to')),
  };
}

function day(text: string, name: string): string {
  if (!isDate(text)) throw new Refusal(400, [problem('request-wrong-value', { name }, `/${name}`)]);
  return text;
}
