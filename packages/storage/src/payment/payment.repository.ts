import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { type Reader, readableBy, seesWholeCase } from '../access/readable.ts';
import type { Db, Tables } from '../database.ts';
import type { Page, Paged } from '../page.ts';
import { seal, unseal } from '../seal/key-ring.ts';
import type { PaymentTable } from './payment.table.ts';

export interface PaymentRecord {
  id: string;
  caseId: string;
  effect: string;
  /** What it is for within the case; a later one for the same takes its place. */
  line: string | null;
  payee: string;
  account: string | null;
  bank: string | null;
  /** Yuan, decimal text. */
  amount: string;
  purpose: string;
  source: string | null;
  requestedAt: string;
  requestedBy: string | null;
}

/** How a payment stands: asked for, replaced by a later line of its case, or taken back, with when and why. */
export interface PaymentStanding {
  state: 'requested' | 'replaced' | 'cancelled';
  endedAt: string | null;
  reason: string | null;
}

/** A line of the payment list with the case that asked for it. */
export interface ListedPayment extends PaymentRecord, PaymentStanding {
  case: { number: string | null; task: string; unitId: string; unitName: string };
  /** The reader sees payee and account whole. */
  seesWhole: boolean;
}

export interface PaymentFilter {
  task?: string | undefined;
  unit?: string | undefined;
  /** Instants; the second is excluded. */
  from?: string | undefined;
  before?: string | undefined;
  state?: PaymentStanding['state'] | undefined;
}

export async function insertPayment(db: Db, record: PaymentRecord): Promise<void> {
  const { caseId, requestedAt, requestedBy, payee, account, bank, purpose, ...same } = record;
  const told = { payee: seal(payee), account: sealOrNot(account), bank: sealOrNot(bank), purpose: seal(purpose) };
  await db
    .insertInto('payment')
    .values({
      ...same,
      ...told,
      case_id: caseId,
      requested_at: requestedAt,
      requested_by: requestedBy,
      state: 'requested',
    })
    .execute();
}

/** Ends the payments that a case has asked for one thing and that still stand. */
export async function endPayments(
  db: Db,
  { caseId, line }: { caseId: string; line: string },
  { state, reason, at }: { state: 'replaced' | 'cancelled'; reason: string | null; at: string },
): Promise<void> {
  await db
    .updateTable('payment')
    .set({ state, end_reason: sealOrNot(reason), ended_at: at })
    .where('case_id', '=', caseId)
    .where('line', '=', line)
    .where('state', '=', 'requested')
    .execute();
}

/** A page of the payments of cases that the reader may see, the newest first. */
export async function listPayments(
  db: Db,
  reader: Reader,
  filter: PaymentFilter,
  page: Page,
): Promise<Paged<ListedPayment>> {
  const found = payments(db, reader, filter);
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll('payment')
    .select(['case.number', 'case.task', 'case.unit_id', 'org_unit.name as unit_name'])
    .select(seesWholeCase(reader).as('sees_whole'))
    .orderBy('payment.requested_at', 'desc')
    .orderBy('payment.id')
    .limit(page.pageSize)
    .offset((page.page - 1) * page.pageSize)
    .execute();
  return { items: rows.map(paymentOf), total: Number(total) };
}

/** How many payments of the list stand how, with their sums in yuan; a state that none has is left out. */
export async function sumPayments(
  db: Db,
  reader: Reader,
  filter: PaymentFilter,
): Promise<{ state: PaymentStanding['state']; count: number; amount: string }[]> {
  const rows = await payments(db, reader, filter)
    .select(({ fn }) => [
      'payment.state',
      fn.countAll<number>().as('count'),
      sql<number | string>`sum(cast(payment.amount as numeric))`.as('amount'),
    ])
    .groupBy('payment.state')
    .execute();
  return rows.map(({ state, count, amount }) => ({
    ...{ state: state as PaymentStanding['state'], count: Number(count), amount: Number(amount).toFixed(2) },
  }));
}

/** The payments that a case has asked for, in order. */
export async function listPaymentsOf(
  db: Db,
  caseId: string,
): Promise<(Omit<PaymentRecord, 'caseId'> & PaymentStanding)[]> {
  const rows = await db.selectFrom('payment').selectAll().where('case_id', '=', caseId).orderBy('effect').execute();
  return rows.map(({ case_id: _, ...row }) => recordOf(row));
}

function payments(db: Db, reader: Reader, { task, unit, from, before, state }: PaymentFilter) {
  let query = db
    .selectFrom('payment')
    .innerJoin('case', 'case.id', 'payment.case_id')
    .innerJoin('org_unit', 'org_unit.id', 'case.unit_id')
    .where((eb) => readableBy(eb as unknown as ExpressionBuilder<Tables, 'case' | 'org_unit'>, reader));
  if (task !== undefined) query = query.where('case.task', '=', task);
  if (state !== undefined) query = query.where('payment.state', '=', state);
  if (from !== undefined) query = query.where('payment.requested_at', '>=', from);
  if (before !== undefined) query = query.where('payment.requested_at', '<', before);
  if (unit !== undefined) {
    query = query.where(sql<SqlBool>`exists (select 1 from org_unit as top where top.id = ${unit}
      and substr(org_unit.path, 1, length(top.path)) = top.path)`);
  }
  return query;
}

type PaymentRow = PaymentTable & {
  number: string | null;
  task: string;
  unit_id: string;
  unit_name: string;
  sees_whole: SqlBool;
};

function paymentOf({
  number,
  task,
  unit_id: unitId,
  unit_name: unitName,
  sees_whole,
  ...row
}: PaymentRow): ListedPayment {
  const { case_id: caseId, ...same } = row;
  return { ...recordOf(same), caseId, seesWhole: Boolean(sees_whole), case: { number, task, unitId, unitName } };
}

function recordOf(row: Omit<PaymentTable, 'case_id'>): Omit<PaymentRecord, 'caseId'> & PaymentStanding {
  const { requested_at: requestedAt, requested_by: requestedBy, ended_at: endedAt, end_reason: reason, ...same } = row;
  const { payee, account, bank, purpose } = same;
  return {
    ...{
      ...same,
      payee: unseal(payee),
      account: unsealOrNot(account),
      bank: unsealOrNot(bank),
      purpose: unseal(purpose),
    },
    ...{
      requestedAt,
      requestedBy,
      endedAt,
      reason: unsealOrNot(reason),
      state: same.state as PaymentStanding['state'],
    },
  };
}

const sealOrNot = (text: string | null): string | null => (text === null ? null : seal(text));
const unsealOrNot = (kept: string | null): string | null => (kept === null ? null : unseal(kept));
