import type { Json } from '@hearth/expression';
import { isObject, type JsonObject } from '../../draft/draft.ts';
import { get, insert, parentOf, set } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';
import { namedThings } from '../../settings/named-things.ts';
import { partNode } from '../../settings/setting-node.ts';
import { settingsIn } from '../../settings/visit-settings.ts';
import { idsIn, newId } from './new-id.ts';

export interface CopyStep {
  pointer: string;
  /** What is added to the title of the copy. */
  suffix: string;
}

/** Puts a copy behind a step: steps and branches in it get ids of their own, and what named one of them names its copy. */
export const copyStep: Command<CopyStep> = (draft, { pointer, suffix }) => {
  const step = get(draft.workflow, pointer);
  if (!isObject(step)) return refuse('gone', pointer);
  const { parent, key } = parentOf(pointer);
  const behind = `${parent}/${Number(key) + 1}`;
  const copy = withOwnIds({ ...step, title: `${step.title}${suffix}` }, idsIn(draft.workflow));
  return {
    label: 'edit.step-copied',
    params: { title: String(step.title ?? '') },
    draft: withFile(draft, 'workflow', (workflow) => insert(workflow, behind, copy)),
    select: { file: 'workflow', pointer: behind },
  };
};

function withOwnIds(step: JsonObject, taken: Set<string>): JsonObject {
  const names = new Map<string, string>();
  const copy = renumbered(step, taken, names) as JsonObject;
  return settingsIn(partNode('workflow', 'step'), copy).reduce((next, { node, value, pointer }) => {
    const to = namedThings[node.label] === 'step' ? names.get(String(value)) : undefined;
    return to === undefined ? next : set(next, pointer, to);
  }, copy);
}

/** Outcomes and parties are told apart inside their step only and keep their ids. */
function renumbered(json: Json, taken: Set<string>, names: Map<string, string>): Json {
  if (Array.isArray(json)) return json.map((one) => renumbered(one, taken, names));
  if (!isObject(json)) return json;
  const inner = Object.fromEntries(Object.entries(json).map(([key, value]) => [key, renumbered(value, taken, names)]));
  if (typeof json.id !== 'string' || !('type' in json || 'steps' in json)) return inner;
  const id = newId(json.id, taken);
  taken.add(id);
  names.set(json.id, id);
  return { ...inner, id };
}
