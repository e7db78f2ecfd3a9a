import type { Db, JsonObject } from '@hearth/storage';
import type { EngineContext } from '../context.ts';

/** What a pass does to each case that it meets. Every kind may be done twice to the same case: a pass goes on where it was cut off. */
export interface SweepKind {
  /** Ids of the next cases after `cursor`, in the order of ids. */
  next(db: Db, cursor: string, input: JsonObject, limit: number): Promise<string[]>;
  /** Does it in a transaction of the case's own. A refusal is noted with the case, and the pass goes on. */
  work(context: EngineContext, trx: Db, caseId: string, asked: SweepAsked): Promise<void>;
}

/** What was asked for, and by whom. */
export interface SweepAsked {
  input: JsonObject;
  createdBy: string | null;
}
