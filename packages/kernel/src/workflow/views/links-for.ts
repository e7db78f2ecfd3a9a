import type { Definition } from '@hearth/definition';
import type { CaseState, Document } from '../case-state.ts';
import { indexOf } from '../definition-index.ts';
import { linkedDocument } from '../effects.ts';
import type { Environment } from '../environment.ts';
import { evaluate, expressionEnv, holds } from '../scope.ts';

/** A case that the actor may open by hand from this one. */
export interface LinkOffer {
  link: string;
  title: string;
  /** Id of the task that is opened. */
  task: string;
  /** False: only while none was opened through it; whoever stores cases knows. */
  many: boolean;
  /** What the case begins with. */
  document: Document;
}

/** The cases that the actor may open by hand through the links of the task: who holds one of the posts named, at the case's unit or above. */
export function linksFor(definition: Definition, state: CaseState, env: Environment): LinkOffer[] {
  if (state.status === 'draft') return [];
  const index = indexOf(definition);
  const scope = expressionEnv(index, env);
  return (definition.task.links ?? []).flatMap(({ id, title, task, many, by, set = [], when }) => {
    if (!by?.posts.some((post) => holdsAround(env, post, state.unit))) return [];
    if (when && !holds(when, [state.document], scope)) return [];
    const document = linkedDocument(set, (expression) => evaluate(expression, [state.document], scope));
    return [{ link: id, title, task, many: many === true, document }];
  });
}

function holdsAround({ org, actor }: Environment, post: string, unit: string): boolean {
  for (let at = org.unit(unit); at; at = at.parent === undefined ? undefined : org.unit(at.parent))
    if (actor !== undefined && org.holders(post, at.id).includes(actor)) return true;
  return false;
}
