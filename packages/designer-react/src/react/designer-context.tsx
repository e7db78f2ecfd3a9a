import type { Locale } from '@hearth/expression';
import { createContext, type ReactNode, use, useMemo, useSyncExternalStore } from 'react';
import type { Designer, DesignerState } from '../designer.ts';
import { type DefinitionDraft, isWithin, type Place } from '../draft/draft.ts';
import type { Finding } from '../findings/finding.ts';
import { type Texts, textsOf } from '../text/texts.ts';
import { type DesignerHost, noHost } from './host.ts';
import { useUndoKeys } from './use-undo-keys.ts';

interface DesignerContextValue {
  designer: Designer;
  locale: Locale;
  t: Texts;
  host: DesignerHost;
}

const DesignerContext = createContext<DesignerContextValue | null>(null);

export interface DesignerProviderProps {
  designer: Designer;
  locale?: Locale;
  /** What the host does for the designer. Give the same object again where nothing has changed. */
  host?: DesignerHost;
  children: ReactNode;
}

/** Makes a designer known to the panels inside. */
export function DesignerProvider({ designer, locale = 'zh-CN', host = noHost, children }: DesignerProviderProps) {
  useUndoKeys(designer);
  const value = useMemo(() => ({ designer, locale, t: textsOf(locale), host }), [designer, locale, host]);
  return <DesignerContext value={value}>{children}</DesignerContext>;
}

function useContextValue(): DesignerContextValue {
  const value = use(DesignerContext);
  if (!value) throw new Error('a part of the designer stands outside of <DesignerProvider>');
  return value;
}

export const useDesigner = (): Designer => useContextValue().designer;
export const useTexts = (): Texts => useContextValue().t;
export const useLocale = (): Locale => useContextValue().locale;
export const useHost = (): DesignerHost => useContextValue().host;

/** A part of the designer's state; renders again when that part is another one. The part must be the same object while nothing changes. */
export function useDesignerState<T>(part: (state: DesignerState) => T): T {
  const { subscribe, state } = useDesigner();
  return useSyncExternalStore(subscribe, () => part(state()));
}

/** A part of the draft, as {@link useDesignerState}. */
export const useDraft = <T,>(part: (draft: DefinitionDraft) => T): T => useDesignerState(({ draft }) => part(draft));

export const useSelection = (): Place | undefined => useDesignerState(({ selection }) => selection);

/** What was found at a place or inside it. */
export function useFindings(place: Place): readonly Finding[] {
  const findings = useDesignerState((state) => state.findings);
  const { file, pointer } = place;
  return useMemo(() => findings.filter((one) => isWithin(one, { file, pointer })), [findings, file, pointer]);
}
