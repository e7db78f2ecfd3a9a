import { type Definition, stepById } from '@hearth/definition';
import type { CaseEvent, CaseFact, CaseOrigin, CaseState, Command, Document } from '@hearth/kernel';
import { type Db, endPayments, findOrigin, insertPayment, type JsonObject } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { measured } from '../figure/measure.ts';
import { openLinked } from '../link/open-linked.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { throughStep } from '../register/write-entry.ts';
import { writeRegister } from '../register/write-register.ts';

type PayEffect = Extract<Requested['effect'], { kind: 'pay' }>;

type Requested = Extract<CaseFact, { type: 'effect-requested' }>;

/** What a command on a case brought about, and how to run the next one on a case in the same transaction. */
export interface Aftermath {
  definition: Definition;
  after: CaseState;
  events: readonly CaseEvent[];
  actor: string | undefined;
  open(
    definition: Definition,
    wish: { unit: string; document: Document; actor: string; from: CaseOrigin },
  ): Promise<CaseState>;
  run(caseId: string, command: Exclude<Command, { type: 'open' }>): Promise<CaseState>;
}

/**
 * Does what automatic steps asked for, in the transaction that asked: figures are counted, registers written, cases opened, payments listed; each answer may
 * ask for more. Tells a case that waits for this one that it has ended. What is refused refuses everything.
 */
export async function settleEffects(context: EngineContext, trx: Db, aftermath: Aftermath): Promise<CaseState> {
  let state = aftermath.after;
  for (const event of aftermath.events) {
    if (event.type === 'effect-requested') state = (await settle(context, trx, aftermath, event)) ?? state;
    if (event.type === 'case-ended') await tellOrigin(trx, aftermath);
  }
  return state;
}

async function settle(
  context: EngineContext,
  trx: Db,
  aftermath: Aftermath,
  { id, instance, effect }: Requested,
): Promise<CaseState | undefined> {
  const { definition, after, actor } = aftermath;
  const step = stepById(definition.workflow, after.steps[instance]?.step ?? '')?.step;
  const place = { caseId: after.id, step: step?.title ?? '', actor };
  switch (effect.kind) {
    case 'measure': {
      const { kind: _, ...wish } = effect;
      const value = await measured(context, trx, wish);
      return aftermath.run(after.id, { type: 'effect-done', effect: id, result: { value } });
    }
    case 'register': {
      const register = context.definitions.register(effect.register);
      const title = register?.register.title ?? effect.register;
      const entry = await refusedThrough(place.step, title, () => {
        if (!register) throw refuse(422, 'register-not-found', { register: effect.register });
        return writeRegister(context, trx, register, effect, { ...place, unit: after.unit });
      });
      return aftermath.run(after.id, { type: 'effect-done', effect: id, result: { entry } });
    }
    case 'open': {
      const task = context.definitions.current(effect.task);
      const opened = await refusedThrough(place.step, task?.definition.task.title ?? effect.task, () => {
        if (!task) throw refuse(422, 'task-not-found', { task: effect.task });
        const { link, unit, document, wait = false } = effect;
        const wish = { unit, document, actor: actor ?? after.initiator };
        const tie = { from: { case: after.id, link, effect: id }, wait };
        return openLinked(trx, tie, (from) => aftermath.open(task.definition, { ...wish, from }));
      });
      return aftermath.run(after.id, { type: 'effect-done', effect: id, result: { case: opened.id } });
    }
    case 'pay': {
      await pay(context, trx, { caseId: after.id, effect: id, requestedBy: actor ?? null }, effect);
      return undefined;
    }
    case 'cancel-pay': {
      const { line, reason } = effect;
      await endPayments(trx, { caseId: after.id, line }, { state: 'cancelled', reason, at: context.clock() });
      return undefined;
    }
    case 'notify':
      // Told with everything else that a command sets off.
      return undefined;
  }
}

/** Puts a payment on the list. One for the same before it is replaced. */
async function pay(
  context: EngineContext,
  trx: Db,
  from: { caseId: string; effect: string; requestedBy: string | null },
  effect: PayEffect,
): Promise<void> {
  const { line = null, account = null, bank = null, source = null, payee, purpose, amount } = effect;
  const at = context.clock();
  const { caseId } = from;
  if (line !== null) await endPayments(trx, { caseId, line }, { state: 'replaced', reason: null, at });
  const money = { line, account, bank, source, payee, purpose, amount: String(amount ?? '') };
  await insertPayment(trx, { id: context.newId(), ...from, ...money, requestedAt: at });
}

async function tellOrigin(trx: Db, { after, run }: Aftermath): Promise<void> {
  const origin = await findOrigin(trx, after.id);
  if (!origin?.waits || origin.effect === null) return;
  const values = after.document as JsonObject as Document;
  await run(origin.fromCase, { type: 'linked-ended', effect: origin.effect, result: after.result ?? '', values });
}

async function refusedThrough<T>(step: string, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refusal ? throughStep(error, step, what) : error;
  }
}
