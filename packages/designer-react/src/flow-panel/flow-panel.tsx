import { Drawer, Segmented } from 'antd';
import { useState } from 'react';
import type { Place } from '../draft/draft.ts';
import { useDesigner, useSelection, useTexts } from '../react/designer-context.tsx';
import { useWide } from '../settings/use-wide.ts';
import { ButtonsEntry } from '../table-entry/buttons-entry.tsx';
import { StepsEntry } from '../table-entry/steps-entry.tsx';
import { FlowCanvas } from './flow-canvas.tsx';
import { StepSettings } from './step-settings.tsx';
import { EmergencyList, InterruptList, ResultList } from './workflow-lists.tsx';

type View = 'flow' | 'results' | 'interrupts' | 'emergencies';
const views: readonly View[] = ['flow', 'results', 'interrupts', 'emergencies'];

/** Where a place of the workflow is shown. */
function viewOf(pointer: string): View | undefined {
  const [, part] = pointer.split('/');
  return part === 'steps' ? 'flow' : views.find((one) => one === part);
}

/** How a case goes: the steps with their settings, its results, and what may happen from outside. */
export function FlowPanel() {
  const t = useTexts();
  const selection = useSelection();
  const [view, setView] = useState<View>('flow');
  const [followed, setFollowed] = useState<Place>();
  // Whoever is led to a place sees the list in which it stands.
  if (selection !== followed) {
    setFollowed(selection);
    const led = selection?.file === 'workflow' && viewOf(selection.pointer);
    if (led) setView(led);
  }
  return (
    <div className="dw-panel">
      <Segmented<View>
        className="dw-views"
        value={view}
        options={views.map((one) => ({ value: one, label: t(`flow.view.${one}`) }))}
        onChange={setView}
      />
      {view === 'flow' && <FlowView />}
      {view === 'results' && <ResultList />}
      {view === 'interrupts' && <InterruptList />}
      {view === 'emergencies' && <EmergencyList />}
    </div>
  );
}

/** The main line stands in the middle of what the branches need: it is seen first. */
function toMiddle(area: HTMLElement | null): void {
  if (area) area.scrollLeft = (area.scrollWidth - area.clientWidth) / 2;
}

function FlowView() {
  const wide = useWide();
  const designer = useDesigner();
  const t = useTexts();
  const selection = useSelection();
  const selected = selection?.file === 'workflow' && selection.pointer.startsWith('/steps/');
  return (
    <div className="dw-view">
      <div className="dw-scroll" ref={toMiddle}>
        <FlowCanvas />
        <div className="dw-entry">
          <StepsEntry />
          <ButtonsEntry />
        </div>
      </div>
      {wide ? (
        <aside className="dw-settings" aria-label={t('flow.settings')}>
          <StepSettings />
        </aside>
      ) : (
        <Drawer open={selected} size="100%" title={t('flow.settings')} onClose={() => designer.select(undefined)}>
          <StepSettings />
        </Drawer>
      )}
    </div>
  );
}
