import type { Field } from '@hearth/definition';
import { covers, type FormState } from '@hearth/kernel';
import { useEffect, useMemo, useState } from 'react';
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

/** The answers as they stand in the form now: somebody may go on typing while two versions are shown. */
export function useAnswers(state: FormState): DraftDocument {
  const [answers, setAnswers] = useState<DraftDocument>(() => state.document('draft'));
  useEffect(() => state.onAnswers(() => setAnswers(state.document('draft'))), [state]);
  return answers;
}

/** Puts answers into a form, those that are others than before. */
export function fillForm(state: FormState, answers: DraftDocument): void {
  const now = state.document('draft');
  for (const [key, value] of Object.entries(answersOf(answers, state))) {
    if (!same(now[key], value)) state.set(key, (value ?? null) as never);
  }
}

/** Of a document only what the person may fill in. */
export function answersOf(document: Record<string, unknown>, { form, rights }: FormState): DraftDocument {
  const { edit } = rights;
  const mayEdit = (key: string) =>
    covers(edit, key) || (edit !== '*' && edit.some((path) => path.startsWith(`${key}.`)));
  const keys = form.fields.filter(({ key, computed }) => !computed && mayEdit(key)).map(({ key }) => key);
  return Object.fromEntries(keys.map((key) => [key, document[key] ?? null]));
}
