import { Button, Dropdown } from 'antd';
import { Fragment, useMemo } from 'react';
import { addBranch, moveBranch } from '../commands/workflow/branches.ts';
import { useDesigner, useDraft, useSelection, useTexts } from '../react/designer-context.tsx';
import { type FlowSequence, type FlowStep, flowOf } from './flow-tree.ts';
import { PlusButton } from './plus-button.tsx';
import { StepCard } from './step-card.tsx';
import { useRemoval } from './use-removal.tsx';

/** The whole flow from top to bottom, as 钉钉审批 shows it: a card a step, branches side by side, a plus between. */
export function FlowCanvas() {
  const workflow = useDraft((draft) => draft.workflow);
  const flow = useMemo(() => flowOf(workflow), [workflow]);
  const t = useTexts();
  return (
    <div className="dw-canvas">
      <div className="dw-terminal">{t('flow.begin')}</div>
      <Sequence sequence={flow} root />
      <div className="dw-terminal dw-terminal-end">{t('flow.end')}</div>
    </div>
  );
}

function Sequence({ sequence, root = false }: { sequence: FlowSequence; root?: boolean }) {
  return (
    <div className="dw-sequence">
      {(!root || sequence.steps.length === 0) && <PlusButton sequence={sequence.pointer} index={0} />}
      {sequence.steps.map((at, index) => (
        <Fragment key={String(at.step.id)}>
          {root && index === 0 && <div className="dw-line-only" />}
          <StepCard at={at} siblings={sequence.steps.length} />
          {at.inside.length > 0 && <Inside at={at} />}
          <PlusButton sequence={sequence.pointer} index={index + 1} />
        </Fragment>
      ))}
    </div>
  );
}

/** Branches side by side, or what is done for each row. */
function Inside({ at }: { at: FlowStep }) {
  const designer = useDesigner();
  const t = useTexts();
  const branched = at.step.type !== 'forEach';
  return (
    <div className="dw-inside">
      <div className="dw-branches">
        {at.inside.map((one, index) => (
          <div className="dw-branch" key={one.pointer}>
            {one.branch && <BranchHead pointer={one.pointer.replace(/\/steps$/, '')} at={at} index={index} />}
            <Sequence sequence={one} />
          </div>
        ))}
      </div>
      {branched && (
        <Button
          size="small"
          type="dashed"
          className="dw-add-branch"
          onClick={() =>
            designer.run(addBranch, { step: at.pointer, title: t('step.new.branch') + (at.inside.length + 1) })
          }
        >
          + {t(at.step.type === 'choice' ? 'branch.addChoice' : 'branch.addParallel')}
        </Button>
      )}
    </div>
  );
}

function BranchHead({ pointer, at, index }: { pointer: string; at: FlowStep; index: number }) {
  const designer = useDesigner();
  const t = useTexts();
  const remove = useRemoval();
  const selection = useSelection();
  const branch = at.inside[index]!.branch!;
  const selected = selection?.file === 'workflow' && selection.pointer === pointer;
  const condition =
    at.step.type === 'choice'
      ? 'when' in branch
        ? String(branch.when) || t('branch.noCondition')
        : t('branch.otherwise')
      : '';
  const title = String(branch.title ?? '');
  const items = [
    {
      key: 'left',
      label: t('branch.left'),
      disabled: index === 0,
      onClick: () => designer.run(moveBranch, { pointer, index: index - 1 }),
    },
    {
      key: 'right',
      label: t('branch.right'),
      disabled: index === at.inside.length - 1,
      onClick: () => designer.run(moveBranch, { pointer, index: index + 1 }),
    },
    { key: 'remove', label: t('branch.remove'), danger: true, onClick: () => remove.branch(pointer) },
  ];
  return (
    <div className={`dw-branch-head${selected ? ' dw-selected' : ''}`}>
      <button type="button" aria-pressed={selected} onClick={() => designer.select({ file: 'workflow', pointer })}>
        <span className="dw-branch-title">{title}</span>
        {condition && <span className="dw-condition">{condition}</span>}
      </button>
      <Dropdown menu={{ items }} trigger={['click']}>
        <button type="button" className="dw-menu" aria-label={t('branch.menu', { title })}>
          ⋯
        </button>
      </Dropdown>
    </div>
  );
}
