import { Dropdown } from 'antd';
import type { DragEvent, KeyboardEvent } from 'react';
import { copyStep } from '../commands/workflow/copy-step.ts';
import { moveStep } from '../commands/workflow/move-step.ts';
import type { DraftStep } from '../commands/workflow/steps-of-draft.ts';
import { useDesigner, useFindings, useSelection, useTexts } from '../react/designer-context.tsx';
import type { FlowStep } from './flow-tree.ts';
import { followText, stepLines } from './step-words.ts';
import { useRemoval } from './use-removal.tsx';
import { useTelling } from './use-telling.ts';

export const dragType = 'application/x-hearth-step';

/** One step in the flow: its kind, title, who, until when and what can be chosen; selects it when pressed. */
export function StepCard({ at, siblings }: { at: FlowStep; siblings: number }) {
  const designer = useDesigner();
  const t = useTexts();
  const telling = useTelling();
  const selection = useSelection();
  const { pointer, step } = at;
  const type = String(step.type) as DraftStep['type'];
  const selected = selection?.file === 'workflow' && selection.pointer === pointer;
  const findings = useFindings({ file: 'workflow', pointer });
  const errors = findings.filter(({ level }) => level === 'error').length;
  const title = String(step.title ?? '') || t('step.untitled');
  const select = () => designer.select({ file: 'workflow', pointer });
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    moveBy(by);
  };
  const moveBy = (by: number) => designer.run(moveStep, { from: pointer, ...besides(pointer, by) });
  return (
    <div className={`dw-card dw-${type}${selected ? ' dw-selected' : ''}`} data-step={String(step.id)}>
      <button
        type="button"
        className="dw-card-main"
        aria-pressed={selected}
        draggable={pointer !== '/steps/0'}
        onDragStart={(event: DragEvent) => event.dataTransfer.setData(dragType, pointer)}
        onClick={select}
        onKeyDown={onKeyDown}
      >
        <span className="dw-type">{t(`step.type.${type}` as 'step.type.userTask')}</span>
        <span className="dw-title">{title}</span>
        {stepLines(step, telling).map((line) => (
          <span className="dw-line" key={line}>
            {line}
          </span>
        ))}
        <Outcomes step={at} />
      </button>
      <StepMenu
        pointer={pointer}
        title={title}
        index={Number(pointer.slice(pointer.lastIndexOf('/') + 1))}
        siblings={siblings}
        onMove={moveBy}
      />
      {findings.length > 0 && (
        <span
          className={`dw-badge ${errors > 0 ? 'dw-badge-error' : 'dw-badge-warning'}`}
          title={t('step.findings', { count: findings.length })}
        >
          {findings.length}
        </span>
      )}
    </div>
  );
}

/** What can be chosen, and where it leads when it does not simply go on. */
function Outcomes({ step: { step } }: { step: FlowStep }) {
  const outcomes = Array.isArray(step.outcomes) ? step.outcomes : [];
  if (outcomes.length === 0) return null;
  return (
    <span className="dw-outcomes">
      {outcomes.map((outcome) => (
        <Outcome key={String((outcome as { id?: string }).id)} outcome={outcome as { [key: string]: never }} />
      ))}
    </span>
  );
}

function Outcome({ outcome }: { outcome: { [key: string]: never } }) {
  const telling = useTelling();
  const follow = followText(outcome, telling);
  return (
    <span className={`dw-outcome dw-tone-${outcome.tone ?? 'default'}`}>
      {String(outcome.title ?? '')}
      {follow && <span className="dw-follow"> → {follow}</span>}
    </span>
  );
}

interface MenuProps {
  pointer: string;
  title: string;
  index: number;
  siblings: number;
  onMove: (by: number) => void;
}

function StepMenu({ pointer, title, index, siblings, onMove }: MenuProps) {
  const designer = useDesigner();
  const t = useTexts();
  const remove = useRemoval();
  const items = [
    { key: 'up', label: t('step.up'), disabled: index === 0, onClick: () => onMove(-1) },
    { key: 'down', label: t('step.down'), disabled: index >= siblings - 1, onClick: () => onMove(1) },
    {
      key: 'copy',
      label: t('step.copy'),
      onClick: () => designer.run(copyStep, { pointer, suffix: t('step.copySuffix') }),
    },
    { key: 'remove', label: t('step.remove'), danger: true, onClick: () => remove.step(pointer) },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <button type="button" className="dw-menu" aria-label={t('step.menu', { title })}>
        ⋯
      </button>
    </Dropdown>
  );
}

/** The place among the siblings, one further up or down, as `moveStep` counts it: before the move. */
function besides(pointer: string, by: number): { sequence: string; index: number } {
  const cut = pointer.lastIndexOf('/');
  const index = Number(pointer.slice(cut + 1));
  return { sequence: pointer.slice(0, cut), index: by > 0 ? index + 2 : Math.max(0, index - 1) };
}
