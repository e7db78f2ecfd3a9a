import type { Problem } from '@hearth/expression';
import type { FormState } from '@hearth/kernel';
import { useSyncExternalStore } from 'react';

const none: readonly Problem[] = [];

/** All problems once somebody has tried to submit; before that, none: each field tells its own on leaving. */
export function useProblems(state: FormState): readonly Problem[] {
  const snapshot = () => (state.validated ? state.problems() : none);
  return useSyncExternalStore(state.onProblems, snapshot, snapshot);
}
