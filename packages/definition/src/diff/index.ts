import type { Definition } from '../definition.ts';
import { diffForms } from './diff-fields.ts';
import { diffFigures, diffTasks } from './diff-task.ts';
import { diffWorkflows } from './diff-workflow.ts';
import { type Difference, difference, same } from './difference.ts';

export { diffRegisters } from './diff-register.ts';
export type { Difference } from './difference.ts';

/**
 * What changed from one version of a definition to the next, for a person to read: `sentenceOf` turns each difference into
 * 字段“家庭人口”由选填改为必填. Order: task, form, workflow, figures. Nothing when the two say the same.
 */
export function diff(before: Definition, after: Definition): Difference[] {
  return [
    ...diffTasks(before.task, after.task),
    ...diffForms(before.form, after.form),
    ...diffWorkflows(before.workflow, after.workflow),
    ...diffFigures(before.figures, after.figures),
    ...(same(before.sentences, after.sentences) ? [] : [difference('figures', 'diff-sentences-changed', '/sentences')]),
  ];
}
