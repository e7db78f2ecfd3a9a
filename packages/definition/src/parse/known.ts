import type { TypeScope } from '@hearth/expression';
import type { Form } from '../form.ts';
import type { PostKind } from '../posts.ts';
import type { Task } from '../task.ts';
import type { PlacedStep } from '../walk/steps.ts';
import type { Workflow } from '../workflow.ts';

/** Everything that a reference in a workflow may name. */
export interface Known {
  task: Task<unknown>;
  form: Form;
  /** The names that an expression at a path of the form may read. */
  names(path: string): TypeScope;
  posts: readonly PostKind[];
  levels: readonly string[];
  workflow: Workflow<unknown>;
  places: readonly PlacedStep<unknown>[];
}

/** Ids of the steps that one person completes, for `actor` and `not`. */
export function actorsIn({ places }: Known): string[] {
  return places.filter(({ step }) => step.type === 'userTask').map(({ step }) => step.id);
}
