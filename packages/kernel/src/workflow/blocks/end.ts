import type { End } from '@hearth/definition';
import { endCase } from '../ending.ts';
import { emitCompleted } from '../flow.ts';
import type { Block } from '../run.ts';

/** Ends the case here; whatever runs beside it is cancelled. */
export const end: Block<End> = {
  open(run, step, at) {
    emitCompleted(run, at, step.result);
    endCase(run, step.result);
  },
};
