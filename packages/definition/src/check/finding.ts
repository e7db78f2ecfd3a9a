import type { Problem } from '@hearth/expression';
import type { Definition } from '../definition.ts';
import type { Expression } from '../expression.ts';
import type { PostKind } from '../posts.ts';
import { type DefinitionCode, problem } from '../problem.ts';
import { type PlacedStep, stepsOf } from '../walk/steps.ts';
import type { Others } from './related.ts';

export type Place = PlacedStep<Expression>;

/** What the checks look at: the definition, its steps with their places, and as much of the world as is known. */
export interface Checked {
  definition: Definition;
  places: Place[];
  posts?: readonly PostKind[];
  org?: OrgView;
  /** The set of definitions that this one belongs to; without it nothing is said of links and registers. */
  others?: Others;
}

/** What may be told of the world around a definition. */
export type World = Pick<Checked, 'posts' | 'org' | 'others'>;

/** The union tree as the checks need it. */
export interface OrgView {
  units: readonly { id: string; name: string; level: string; parent?: string }[];
  /** Ids of the people who hold the post at this very unit. */
  holders(post: string, unit: string): readonly string[];
}

export function checkedOf(definition: Definition, world: World): Checked {
  return { ...world, definition, places: stepsOf(definition.workflow) };
}

/** A finding in a file of the definition. */
export function finding(
  file: 'task' | 'register' | 'form' | 'workflow' | 'figures',
  code: DefinitionCode,
  path: string,
  params: Problem['params'] = {},
  level?: 'warning',
): Problem {
  return problem(code, path, { ...params, file: `${file}.json` }, level ? { level } : {});
}

export const inWorkflow = (
  code: DefinitionCode,
  path: string,
  params?: Problem['params'],
  level?: 'warning',
): Problem => finding('workflow', code, path, params, level);
