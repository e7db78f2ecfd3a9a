import type { Expression } from '@hearth/definition';
import { namesRead } from '@hearth/expression';
import type { AnyStep } from '../workflow/definition-index.ts';
import { whosOf } from './who-works.ts';

/** A field that a step reads, by its name in the scope of the step or, `inside`, of its rows; `pointer` is from the step. */
export interface Read {
  name: string;
  pointer: string;
  inside?: true;
  /** The person at the step must have filled it in by the end, rather than the step reading it as it begins. */
  demanded?: true;
}

export function readsOf(step: AnyStep): Read[] {
  return [...conditionReads(step), ...dateReads(step), ...unitReads(step), ...demands(step)];
}

function conditionReads(step: AnyStep): Read[] {
  if (step.type === 'choice') return step.branches.flatMap(({ when }, at) => namesIn(when, `/branches/${at}/when`));
  if (step.type === 'forEach') return namesIn(step.where, '/where').map((read) => ({ ...read, inside: true }));
  if (step.type === 'automatic') return step.set.flatMap(({ to }, at) => namesIn(to, `/set/${at}/to`));
  return step.type === 'publicNotice' ? namesIn(step.text, '/text') : [];
}

function dateReads(step: AnyStep): Read[] {
  if (step.type === 'wait') return 'on' in step.until ? namesIn(step.until.on, '/until/on') : [];
  return 'due' in step && step.due && 'on' in step.due
    ? namesIn(step.due.on, '/due/on').map((read) => ({ ...read, demanded: true }))
    : [];
}

/** A blank unit field sends the work to the case's own unit. */
function unitReads(step: AnyStep): Read[] {
  return whosOf(step).flatMap(({ who, pointer }) =>
    'unit' in who && typeof who.unit === 'object' && 'field' in who.unit
      ? [{ name: who.unit.field, pointer: `${pointer}/unit/field` }]
      : [],
  );
}

function demands(step: AnyStep): Read[] {
  const own =
    'fields' in step ? (step.fields?.require ?? []).map((name, at) => ({ name, at: `/fields/require/${at}` })) : [];
  const chosen =
    step.type === 'userTask'
      ? step.outcomes.flatMap(({ require = [] }, o) =>
          require.map((name, at) => ({ name, at: `/outcomes/${o}/require/${at}` })),
        )
      : [];
  return [...own, ...chosen].map(({ name, at }) => ({ name, pointer: at, demanded: true }));
}

const namesIn = (expression: Expression | undefined, pointer: string): Read[] =>
  expression ? namesRead(expression.ast).map((name) => ({ name, pointer })) : [];
