import { type Definition, stepById } from '@hearth/definition';
import { useTranslation } from 'react-i18next';
import type { WorkItemDetail } from '../../lib/wire.ts';
import { NoticePreview } from './notice-preview.tsx';
import { ObjectionPanel } from './objection-panel.tsx';
import { RepliesPanel } from './replies-panel.tsx';
import { VotesPanel } from './votes-panel.tsx';

interface Props {
  detail: WorkItemDetail;
  definition: Definition;
  onReload: () => void;
}

/** What a work item asks for beside its form: help of the step, votes so far, what is posted, an objection, replies from outside. */
export function RolePanel({ detail, definition, onReload }: Props) {
  const { t } = useTranslation();
  const step = stepById(definition.workflow, detail.workItem.step)?.step;
  return (
    <>
      {step?.help && (
        <p className="work-help">
          <span className="visually-hidden">{t('work.help')}</span>
          {step.help}
        </p>
      )}
      {detail.votes && <VotesPanel votes={detail.votes} outcomes={detail.outcomes} />}
      {detail.workItem.role === 'notice' && step?.type === 'publicNotice' && (
        <NoticePreview step={step} definition={definition} />
      )}
      {detail.objection && <ObjectionPanel objection={detail.objection} />}
      {detail.bodies && <RepliesPanel detail={detail} bodies={detail.bodies} onReload={onReload} />}
    </>
  );
}
