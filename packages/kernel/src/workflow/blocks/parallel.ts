import type { Expression, Parallel } from '@hearth/definition';
import { openSequence } from '../flow.ts';
import { joinChildren } from '../join.ts';
import type { Block } from '../run.ts';

/** All branches at once. Joined only when all are open, so that an empty branch does not end the others before they begin. */
export const parallel: Block<Parallel<Expression>> = {
  open(run, step, at) {
    for (const { id, steps } of step.branches) {
      if (run.instance(at.id).state !== 'active') return;
      openSequence(run, at, steps, { kind: 'branch', branch: id });
    }
    if (run.instance(at.id).state === 'active') joinChildren(run, at, step.join);
  },
  childDone(run, step, at) {
    const opened = Object.values(run.state.steps).filter(({ parent }) => parent === at.id).length;
    if (opened === step.branches.length) joinChildren(run, at, step.join);
  },
};
