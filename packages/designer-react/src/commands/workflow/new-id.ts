import type { Json } from '@hearth/expression';
import type { DefinitionDraft } from '../../draft/draft.ts';
import { isObject } from '../../draft/draft.ts';

/** Every `id` that stands anywhere in the given JSON. */
export function idsIn(json: Json): Set<string> {
  const ids = new Set<string>();
  collect(json, ids);
  return ids;
}

function collect(json: Json, ids: Set<string>): void {
  if (Array.isArray(json)) for (const one of json) collect(one, ids);
  else if (isObject(json)) {
    if (typeof json.id === 'string') ids.add(json.id);
    for (const one of Object.values(json)) collect(one, ids);
  }
}

/** `step-2` where `step-1` is taken: an id that nothing has yet. Ids are made once and never change their meaning. */
export function newId(stem: string, taken: ReadonlySet<string>): string {
  const base = stem.replace(/-?\d+$/, '');
  for (let count = 1; ; count += 1) {
    const id = `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** An id for something new in the workflow. */
export const newWorkflowId = ({ workflow }: Pick<DefinitionDraft, 'workflow'>, stem: string): string =>
  newId(stem, idsIn(workflow));
