import { retime } from '@hearth/kernel';
import { casesWithJobs } from '@hearth/storage';
import { afterSaved } from '../case/after-saved.ts';
import { stateOf } from '../case/case-state-record.ts';
import { worldFor } from '../case/environment.ts';
import { stale } from '../case/run-command.ts';
import { saveCase } from '../case/save-case.ts';
import type { SweepKind } from '../jobs/sweep.ts';

/** Counts every deadline, wait and notice again, because the calendar changed. */
export const retimeCases: SweepKind = {
  next: (db, cursor, _input, limit) => casesWithJobs(db, cursor, limit),
  async work(context, trx, record) {
    const definition = await context.definitions.versionOfCase(trx, record.definition);
    const world = await worldFor(context, trx, { task: record.task, unit: record.unitId });
    const before = { record, state: stateOf(record) };
    const { events, state: after } = retime(definition, before.state, world);
    if (events.length === 0) return;
    const postTitle = (post: string) => context.definitions.postTitle(post);
    const step = { definition, before, after, events, world, postTitle };
    if (!(await saveCase(trx, step))) throw stale(after.seq);
    await afterSaved(context, trx, step);
  },
};
