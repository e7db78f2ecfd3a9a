import { Popover } from 'antd';
import { type DragEvent, useState } from 'react';
import { insertStep } from '../commands/workflow/insert-step.ts';
import { moveStep } from '../commands/workflow/move-step.ts';
import { type StepType, stepTypes } from '../commands/workflow/new-step.ts';
import { useDesigner, useTexts } from '../react/designer-context.tsx';
import { newStepWords } from './new-step-words.ts';
import { dragType } from './step-card.tsx';

/** Between two cards: adds a step here, or takes one that is dropped on it. */
export function PlusButton({ sequence, index }: { sequence: string; index: number }) {
  const designer = useDesigner();
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const [over, setOver] = useState(false);
  const add = (type: StepType) => {
    setOpen(false);
    designer.run(insertStep, { sequence, index, type, words: newStepWords(t, type) });
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const from = event.dataTransfer.getData(dragType);
    if (from) designer.run(moveStep, { from, sequence, index });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the keyboard moves steps from their card
    <div
      className={`dw-plus${over ? ' dw-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Popover open={open} onOpenChange={setOpen} trigger="click" content={<Palette onPick={add} />}>
        <button type="button" aria-label={t('step.add')} aria-haspopup="menu">
          +
        </button>
      </Popover>
    </div>
  );
}

function Palette({ onPick }: { onPick: (type: StepType) => void }) {
  const t = useTexts();
  return (
    <div className="dw-palette" role="menu">
      {stepTypes.map((type) => (
        <button type="button" role="menuitem" key={type} onClick={() => onPick(type)}>
          <span className={`dw-dot dw-${type}`} />
          <span className="dw-palette-title">{t(`step.type.${type}`)}</span>
          <span className="dw-palette-help">{t(`step.about.${type}`)}</span>
        </button>
      ))}
    </div>
  );
}
