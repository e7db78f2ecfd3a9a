import type { Problem } from '@hearth/expression';
import { type Checked, inWorkflow } from './finding.ts';

/** Several cases are completed with one press, so that nothing can be filled in for each: a step that demands it can never be done so. */
export const checkBatches = ({ places }: Checked): Problem[] =>
  places.flatMap(({ step, pointer }) =>
    step.type === 'userTask' && step.batch && step.fields?.require?.some((path) => step.fields?.edit?.includes(path))
      ? [inWorkflow('batch-asks-for-fields', `${pointer}/batch`, { title: step.title })]
      : [],
  );
