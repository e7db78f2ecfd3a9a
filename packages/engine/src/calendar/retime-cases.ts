import { retime } from '@hearth/kernel';
import { casesWithJobs } from '@hearth/storage';
import { changeCase } from '../case/change-case.ts';
import type { SweepKind } from '../jobs/sweep.ts';

/** Counts every deadline, wait and notice again, because the calendar changed. */
export const retimeCases: SweepKind = {
  next: (db, cursor, _input, limit) => casesWithJobs(db, cursor, limit),
  async work(context, trx, caseId) {
    await changeCase(context, trx, { caseId }, retime);
  },
};
