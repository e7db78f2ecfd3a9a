import { type Definition, stepsOf } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { inWorkflow } from './problem.ts';

/** A vote of several at once in which all may change the same field: whoever saves last wins. */
export function votesThatWriteTheSame({ workflow }: Definition): Problem[] {
  return stepsOf(workflow).flatMap(({ step, pointer }) => {
    if (step.type !== 'signOff' || step.ordered || step.parties.length < 2) return [];
    return (step.fields?.edit ?? [])
      .slice(0, 1)
      .map((name) => inWorkflow('votes-write-the-same', `${pointer}/fields/edit/0`, { name, title: step.title }));
  });
}
