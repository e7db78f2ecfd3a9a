import type { JsonObject } from '@hearth/storage';
import { liveCasesOf } from '@hearth/storage';
import type { SweepKind } from '../jobs/sweep.ts';
import { migrateCase } from './migrate-case.ts';

/** What a pass that moves cases is told. */
export interface MigrationInput extends JsonObject {
  task: string;
  from: string;
  to: string;
  steps: Record<string, string | null>;
  /** Only these; missing = all. */
  cases?: string[];
}

/** Moves every live case of one version into another; those that cannot move stay and are named with the reason. */
export const migrateCases: SweepKind = {
  next(db, cursor, input, limit) {
    const { from, cases } = input as MigrationInput;
    return liveCasesOf(db, from, cursor, limit, cases);
  },
  async work(context, trx, caseId, { input, createdBy }) {
    const { to, steps } = input as MigrationInput;
    const destination = { to: await context.definitions.versionOfCase(trx, to), map: { steps } };
    await migrateCase(context, trx, { caseId, actor: createdBy ?? '' }, destination);
  },
};
