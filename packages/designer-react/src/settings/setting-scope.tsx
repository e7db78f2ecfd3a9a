import type { Json } from '@hearth/expression';
import { createContext, type ReactNode, use, useMemo } from 'react';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import type { Picking } from './choices.ts';

interface SettingScope {
  /** Dotted path of the group in whose rows the step works. */
  scope: string;
  around: readonly Json[];
}

const ScopeContext = createContext<SettingScope>({ scope: '', around: [] });

/** Says where in the draft the settings inside stand. */
export function SettingScopeProvider({ scope, children }: { scope: string; children: ReactNode }) {
  const value = useMemo(() => ({ scope, around: [] }), [scope]);
  return <ScopeContext value={value}>{children}</ScopeContext>;
}

/** The settings inside belong to this value: a register that is written, a link that is opened. */
export function AroundProvider({ value, children }: { value: Json; children: ReactNode }) {
  const { scope, around } = use(ScopeContext);
  const inner = useMemo(() => ({ scope, around: [...around, value] }), [scope, around, value]);
  return <ScopeContext value={inner}>{children}</ScopeContext>;
}

/** What can be picked from where the component stands. */
export function usePicking(): Picking {
  const { scope, around } = use(ScopeContext);
  const draft = useDraft((whole) => whole);
  const { world } = useDesigner();
  const t = useTexts();
  return useMemo(() => ({ draft, world, t, scope, around }), [draft, world, t, scope, around]);
}
