import type { Problem } from '@hearth/expression';
import type { Return } from '../blocks/user-task.ts';
import { pointerOf } from '../json/pointer.ts';
import { type Checked, inWorkflow, type Place } from './finding.ts';
import { allPass, canPass } from './passing.ts';

/** Steps that no case can come to: they follow one that always ends or returns, and no emergency skips to them. The first of each run is named. */
export function checkDeadSteps({ definition, places }: Checked): Problem[] {
  const skippedTo = (definition.workflow.emergencies ?? []).map(({ skipTo }) => skipTo);
  return places.flatMap(({ step, pointer, sequence, index }) => {
    if (skippedTo.includes(step.id)) return [];
    const before = sequence[index - 1];
    if (!before || canPass(before) || !allPass(sequence.slice(0, index - 1))) return [];
    return [inWorkflow('step-unreachable', pointer, { title: step.title, before: before.title })];
  });
}

/** A way back without a limit lets a case go round for ever. */
export function checkReturns({ places }: Checked): Problem[] {
  return places.flatMap((place) =>
    returnsOf(place)
      .filter(({ back }) => back.max === undefined)
      .map(({ pointer }) => inWorkflow('return-unbounded', pointer, { title: place.step.title })),
  );
}

/** Every way back from a step, with its pointer. */
export function returnsOf({ step, pointer }: Place): { back: Return; pointer: string }[] {
  const found: { back: Return; pointer: string }[] = [];
  if (step.type === 'userTask') {
    for (const [index, outcome] of step.outcomes.entries()) {
      if (outcome.return)
        found.push({ back: outcome.return, pointer: pointer + pointerOf(['outcomes', index, 'return']) });
    }
  }
  if ('onRejected' in step && 'return' in step.onRejected)
    found.push({ back: step.onRejected.return, pointer: `${pointer}/onRejected/return` });
  if ('onUpheld' in step && 'return' in step.onUpheld)
    found.push({ back: step.onUpheld.return, pointer: `${pointer}/onUpheld/return` });
  return found;
}

/** Results with which no case can end. */
export function checkResults(checked: Checked): Problem[] {
  const reached = resultsReached(checked);
  return checked.definition.workflow.results.flatMap((result, index) =>
    reached.has(result.id)
      ? []
      : [inWorkflow('result-unreached', pointerOf(['results', index]), { title: result.title })],
  );
}

/** Ids of the results to which some way leads, as far as can be told without running anything. */
export function resultsReached({ definition, places }: Checked): Set<string> {
  const { results, steps, interrupts = [], emergencies = [] } = definition.workflow;
  const ends = [...places.flatMap(({ step }) => endsOf(step)), ...interrupts.map(({ end }) => end)];
  const starts = [0, ...emergencies.map(({ skipTo }) => steps.findIndex(({ id }) => id === skipTo))];
  if (starts.some((start) => allPass(steps.slice(start)))) ends.push(results[0]?.id);
  return new Set(ends.filter((end) => end !== undefined));
}

function endsOf(step: Place['step']): (string | undefined)[] {
  if (step.type === 'end') return [step.result];
  if (step.type === 'userTask') return step.outcomes.map((outcome) => outcome.end);
  const then = 'onRejected' in step ? step.onRejected : 'onUpheld' in step ? step.onUpheld : undefined;
  return then && 'end' in then ? [then.end] : [];
}
