import { type Definition, stepById } from '@hearth/definition';
import { useMemo } from 'react';
import { Flow } from '../../components/flow.tsx';
import { shownProgress } from '../../lib/progress-groups.ts';
import type { ProgressStep } from '../../lib/wire.ts';

/** Blocks that hold steps or decide by themselves: nobody works on them. */
const blocks = new Set(['choice', 'parallel', 'forEach', 'automatic']);

/** Where a case stands, without the scaffolding of its definition. */
export function CaseFlow({ progress, definition }: { progress: ProgressStep[]; definition: Definition }) {
  const shown = useMemo(
    () => shownProgress(progress, (step) => blocks.has(stepById(definition.workflow, step)?.step.type ?? '')),
    [progress, definition],
  );
  return <Flow progress={shown} />;
}
