import type {
  Automatic,
  CancelledPayment,
  Expression,
  FieldValue,
  Measure,
  Notify,
  OpenCase,
  Payment,
  RegisterWrite,
} from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { resolveWho, unitOf } from './assignee.ts';
import { asking } from './authority.ts';
import type { Document, StepInstance } from './case-state.ts';
import { setAt } from './document-path.ts';
import type { Effect } from './effect.ts';
import type { Run } from './run.ts';
import { evaluate, type Surroundings, surroundingsOfStep } from './scope.ts';
import { writeScope } from './write-document.ts';

/** One thing that an automatic step does. */
export type Job =
  | { kind: 'measure'; measure: Measure<Expression> }
  | { kind: 'set'; set: FieldValue<Expression> }
  | { kind: 'register'; register: RegisterWrite<Expression> }
  | { kind: 'open'; open: OpenCase<Expression> }
  | { kind: 'notify'; notify: Notify<Expression> }
  | { kind: 'pay'; pay: Payment<Expression> | CancelledPayment<Expression> };

/** Everything that an automatic step does, in order. */
export function jobsOf(step: Automatic<Expression>): Job[] {
  const { measure = [], set = [], register = [], open = [], notify = [], pay = [] } = step;
  return [
    ...measure.map((each): Job => ({ kind: 'measure', measure: each })),
    ...set.map((each): Job => ({ kind: 'set', set: each })),
    ...register.map((each): Job => ({ kind: 'register', register: each })),
    ...open.map((each): Job => ({ kind: 'open', open: each })),
    ...notify.map((each): Job => ({ kind: 'notify', notify: each })),
    ...pay.map((each): Job => ({ kind: 'pay', pay: each })),
  ];
}

/** Does one thing, or asks whoever stores cases for it; `waits` = the answer has to come first. */
export function perform(run: Run, at: StepInstance, job: Job, place: number): 'done' | 'waits' {
  const around = surroundingsOfStep(run, at.step, at.row);
  const value: Value = (expression) => evaluate(expression, around, run.expressionEnv);
  switch (job.kind) {
    case 'measure': {
      const effect = measureEffect(run, at, job.measure, value);
      if (effect) return request(run, at, place, effect);
      writeScope(run, at, { [job.measure.field]: null });
      return 'done';
    }
    case 'set':
      writeScope(run, at, { [job.set.field]: value(job.set.to) });
      return 'done';
    case 'register':
      return request(run, at, place, registerEffect(run, job.register, value, around));
    case 'open':
      return request(run, at, place, openEffect(run, at, job.open, value));
    case 'notify':
      return request(run, at, place, notifyEffect(run, at, job.notify, value));
    case 'pay':
      return request(run, at, place, payEffect(job.pay, value, at));
  }
}

/** Own fields from the document of a case that has ended; `办理结果` is its result there. */
export function takeOver(
  run: Run,
  at: StepInstance,
  { take = [] }: OpenCase<Expression>,
  { result, values }: { result: string; values: Document },
): void {
  const around: Surroundings = [{ ...values, 办理结果: result }];
  for (const { field, from } of take) writeScope(run, at, { [field]: evaluate(from, around, run.expressionEnv) });
}

/** What a case that is opened through a link begins with: the fields of the link, then those of the step. */
export function linkedDocument(
  sets: readonly FieldValue<Expression>[],
  value: (expression: Expression) => Json,
): Document {
  let document: Document = {};
  for (const { field, to } of sets) document = setAt(document, field, value(to) ?? undefined);
  return document;
}

type Value = (expression: Expression) => Json;

/** Effects whose answer has to come before the step goes on. */
const answered: ReadonlySet<Effect['kind']> = new Set(['measure', 'register', 'open']);

function request(run: Run, instance: StepInstance, place: number, effect: Effect): 'done' | 'waits' {
  const id = `e${(run.state.counters.effects ?? 0) + 1}`;
  run.emit({ type: 'effect-requested', id, instance: instance.id, place, effect });
  return answered.has(effect.kind) ? 'waits' : 'done';
}

/** Without a figure or a whole period there is nothing to count. */
function measureEffect(
  run: Run,
  at: StepInstance,
  { figure, unit, from, to }: Measure<Expression>,
  value: Value,
): Effect | undefined {
  const [name, first, last] = [value(figure), value(from), value(to)];
  if (typeof name !== 'string' || name === '' || typeof first !== 'string' || typeof last !== 'string')
    return undefined;
  return {
    kind: 'measure',
    figure: name,
    unit:
      unitOf({ ...asking(run), step: at.step, ...(at.row && { row: at.row }) }, unit ?? 'case')?.id ?? run.state.unit,
    from: first.slice(0, 10),
    to: last.slice(0, 10),
  };
}

function registerEffect(
  run: Run,
  { register, entry, set, add, append, reopen, on, close }: RegisterWrite<Expression>,
  value: Value,
  around: Surroundings,
): Effect {
  const known = entry === undefined ? undefined : valueAt(around, entry);
  const day = on && value(on);
  const valuesOf = (list: readonly FieldValue<Expression>[]): Record<string, Json> =>
    Object.fromEntries(list.map(({ field, to }): [string, Json] => [field, value(to)]));
  return {
    kind: 'register',
    register,
    ...(typeof known === 'string' && known !== '' && { entry: known }),
    set: valuesOf(set),
    ...(add && { add }),
    ...(append && { append: append.map((one) => ({ group: one.group, row: valuesOf(one.set) })) }),
    ...(reopen && { reopen: textOf(value(reopen)) }),
    on: typeof day === 'string' ? day.slice(0, 10) : run.today,
    ...(close && { close: textOf(value(close)) }),
  };
}

function openEffect(run: Run, at: StepInstance, open: OpenCase<Expression>, value: Value): Effect {
  const link = run.index.definition.task.links?.find(({ id }) => id === open.link);
  if (!link) throw new Error(`definition ${run.index.definition.id} has no link ${open.link}`);
  const place = { ...asking(run), step: at.step, ...(at.row && { row: at.row }) };
  return {
    kind: 'open',
    link: link.id,
    task: link.task,
    unit: unitOf(place, open.unit ?? 'case')?.id ?? run.state.unit,
    document: linkedDocument([...(link.set ?? []), ...(open.set ?? [])], value),
    ...(open.wait && { wait: true }),
  };
}

function notifyEffect(run: Run, at: StepInstance, { to, title, text }: Notify<Expression>, value: Value): Effect {
  const place = { ...asking(run), step: at.step, ...(at.row && { row: at.row }) };
  return { kind: 'notify', to: resolveWho(place, to), title: textOf(value(title)), text: textOf(value(text)) };
}

function payEffect(
  pay: Payment<Expression> | CancelledPayment<Expression>,
  value: Value,
  { row = [] }: StepInstance,
): Effect {
  // Two rows may be called the same.
  const lineOf = (line: Expression): string => [...row, textOf(value(line))].join('/');
  if ('cancel' in pay) return { kind: 'cancel-pay', line: lineOf(pay.line), reason: textOf(value(pay.cancel)) };
  const { line, payee, account, bank, amount, purpose, source } = pay;
  return {
    kind: 'pay',
    ...(line && { line: lineOf(line) }),
    payee: textOf(value(payee)),
    ...(account && { account: textOf(value(account)) }),
    ...(bank && { bank: textOf(value(bank)) }),
    amount: value(amount),
    purpose: textOf(value(purpose)),
    ...(source && { source: textOf(value(source)) }),
  };
}

/** The value of a dotted name, in the row first, then in what is around it. */
function valueAt(around: Surroundings, path: string): Json | undefined {
  for (const record of around.toReversed()) {
    let value: Json | undefined = record;
    for (const key of path.split('.')) value = (value as Document | null | undefined)?.[key];
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

const textOf = (value: Json): string => (value === null ? '' : typeof value === 'string' ? value : String(value));
