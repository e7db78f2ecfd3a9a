import type { Definition } from '@hearth/definition';
import type { CaseEvent, ClearingRule } from '@hearth/kernel';
import type { Tokens } from '../token/tokens.ts';
import { clearedEvent } from './cleared-events.ts';
import type { Clearer } from './cleared-values.ts';
import { clearingPlan } from './clearing-plan.ts';

interface ClearedHistory {
  events: CaseEvent[];
  /** Dotted paths of the fields that are gone, in order. */
  fields: string[];
}

/**
 * The history of a case as it stays when its time is over, with the fact at its end that it was cleared. Folding it gives the case as it
 * stays. Every event is read with the version in which the case went on then.
 *
 * @param versions every version of the task, by hash.
 */
export function clearedHistory(
  events: readonly CaseEvent[],
  versions: ReadonlyMap<string, Definition>,
  { rule, at, actor, tokens }: { rule: ClearingRule; at: string; actor: string | null; tokens: Tokens },
): ClearedHistory {
  const all = [...versions.values()];
  const taken = new Set<string>();
  let by = clearerOf(undefined);
  const kept = events.map((event) => {
    if (event.type === 'case-opened') by = clearerOf(event.definition);
    const cleared = clearedEvent(event, by);
    if (event.type === 'case-migrated') by = clearerOf(event.to);
    return cleared;
  });
  const fields = [...taken].sort();
  const end: CaseEvent = { at, ...(actor === null ? {} : { actor }), type: 'case-cleared', rule, fields };
  return { events: [...kept, end], fields };

  /** Of a version that is not known nothing stays. */
  function clearerOf(hash: string | undefined): Clearer {
    const version = hash === undefined ? undefined : versions.get(hash);
    return {
      fields: version?.form.fields ?? [],
      plan: version ? clearingPlan(version, all) : new Map(),
      ...{ tokens, taken },
    };
  }
}
