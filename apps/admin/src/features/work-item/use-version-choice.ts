import type { Field } from '@hearth/definition';
import type { FormState } from '@hearth/kernel';
import { useMemo, useState } from 'react';
import { compareDocuments, type Difference, mergeDocuments, same } from '../../lib/compare-documents.ts';
import type { DraftDocument } from '../../lib/draft-saver.ts';
import type { Side } from './version-choice.tsx';

export interface Versions {
  fields: readonly Field[];
  base: DraftDocument;
  mine: DraftDocument;
  theirs: DraftDocument;
}

/** The differences of two versions and what is chosen at each: at first each side's own changes, and mine where both changed. */
export function useVersionChoice({ fields, base, mine, theirs }: Versions) {
  const differences = useMemo(() => compareDocuments(fields, base, mine, theirs), [fields, base, mine, theirs]);
  const [decided, setDecided] = useState<ReadonlyMap<string, Side>>(new Map());
  const chosen = new Map(differences.map((each) => [each.id, decided.get(each.id) ?? usual(each)]));
  const theirsAt = new Set([...chosen].flatMap(([id, side]) => (side === 'theirs' ? [id] : [])));
  return {
    differences,
    chosen,
    choose: (id: string, side: Side) => setDecided((now) => new Map(now).set(id, side)),
    merged: () => mergeDocuments(fields, mine, theirs, theirsAt),
  };
}

const usual = ({ changed }: Difference): Side => (changed === 'theirs' ? 'theirs' : 'mine');

/** Puts answers into a form, those that are others than before. */
export function fillForm(state: FormState, answers: DraftDocument): void {
  const now = state.document('draft');
  for (const [key, value] of Object.entries(answers)) {
    if (key in now && !same(now[key], value)) state.set(key, (value ?? null) as never);
  }
}

/** Of a document only what the person may edit: the keys of their own answers. */
export function answersOf(document: Record<string, unknown>, mine: DraftDocument): DraftDocument {
  return Object.fromEntries(Object.keys(mine).map((key) => [key, document[key] ?? null]));
}
