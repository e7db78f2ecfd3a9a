import type { Json } from '@hearth/expression';
import type { CaseOrigin, Document, PlannedOrigin } from './case-state.ts';

/**
 * What somebody asks of a case. The actor and the time come with the environment, so that a command is only the wish.
 * `changes` holds values by top-level key of the step's scope (the document, or the row inside a forEach); absent keys stay, null clears,
 * a group is given whole and its rows are matched by `_row`.
 */
export type Command =
  /** `initiator`: who stands for it when no person acts. */
  | {
      type: 'open';
      id: string;
      unit: string;
      document?: Document;
      from?: CaseOrigin | PlannedOrigin;
      initiator?: string;
    }
  | { type: 'complete'; item: string; outcome: string; changes?: Document; comment?: string }
  | { type: 'claim'; item: string }
  | { type: 'release'; item: string }
  /** The work is `to`'s from now on. */
  | { type: 'transfer'; item: string; to: string; reason?: string }
  /** `to` does the work and hands it back. */
  | { type: 'delegate'; item: string; to: string; reason?: string }
  /** The person to whom it was delegated is done (`changes` as in `complete`), or whoever delegated it takes it back. */
  | { type: 'hand-back'; item: string; note?: string; changes?: Document }
  /** One more person must agree before an outcome that goes on takes effect. */
  | { type: 'add-signer'; item: string; to: string; question?: string }
  /** `item` is the signer's own work item. The same as completing it with `agree` or `disagree`. */
  | { type: 'sign'; item: string; agree: boolean; comment?: string }
  /** Puts data right, perhaps after the end; `changes` count from the document. */
  | { type: 'correct'; changes: Document; reason: string }
  | { type: 'object'; instance: string; text: string; by?: string }
  | { type: 'reply'; item: string; body: string; agree: boolean; text?: string }
  | { type: 'interrupt'; interrupt: string; reason?: string }
  | { type: 'resume' }
  | { type: 'emergency'; emergency: string; reason: string }
  | { type: 'fire'; timer: string }
  /** An effect was done, in the transaction in which it was requested. */
  | { type: 'effect-done'; effect: string; result?: { entry?: string; case?: string; number?: string; value?: Json } }
  /** The case that an effect opened has ended with `result`; `values` is its document. */
  | { type: 'linked-ended'; effect: string; result: string; values: Document };
