import { expressionsIn } from '@hearth/definition';
import { namesRead } from '@hearth/expression';
import type { AnyStep } from '../workflow/definition-index.ts';
import { whosOf } from './who-works.ts';

/** A field that a step reads, by its name in the scope of the step or, `inside`, of its rows; `pointer` is from the step. */
export interface Read {
  name: string;
  pointer: string;
  inside?: boolean;
  /** The person at the step must have filled it in by the end, rather than the step reading it as it begins. */
  demanded?: true;
}

export function readsOf(step: AnyStep): Read[] {
  return [...expressionReads(step), ...unitReads(step), ...demands(step)];
}

/** A due date may be filled in by the person whose work it limits; effects of an automatic step see what it has set itself. */
function expressionReads(step: AnyStep): Read[] {
  return expressionsIn(step).flatMap(({ expression, pointer, inside }) =>
    namesRead(expression.ast).map((name) => ({
      name,
      pointer,
      ...(inside && { inside }),
      ...((pointer === '/due/on' || isEffect(pointer)) && { demanded: true as const }),
    })),
  );
}

const isEffect = (pointer: string): boolean => /^\/(measure|register|open|notify|pay)\//.test(pointer);

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
