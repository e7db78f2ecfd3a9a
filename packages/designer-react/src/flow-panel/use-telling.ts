import { useMemo } from 'react';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import type { Telling } from './step-words.ts';

/** What is needed to say in words what the draft means now. */
export function useTelling(): Telling {
  const draft = useDraft((whole) => whole);
  const { world } = useDesigner();
  const t = useTexts();
  return useMemo(() => ({ draft, world, t }), [draft, world, t]);
}
