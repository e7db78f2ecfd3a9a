import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import type { WorkItemOutcome } from '../../lib/wire.ts';
import type { Finish } from './use-complete.ts';

interface Props {
  outcomes: WorkItemOutcome[];
  busy: boolean;
  /** The remark as it stands on the page. */
  comment: string;
  onComment: (comment: string) => void;
  /** Looks the form through before an outcome is taken; false when something is missing. */
  mayFinish: (outcome: WorkItemOutcome) => boolean;
  onFinish: (finish: Finish) => void;
  /** Whether what is typed has been saved. */
  status: ReactNode;
}

/**
 * The outcomes of a work item as buttons, the usual one first. One that is marked as dangerous asks once more; one that needs a
 * remark asks for it when none has been written.
 */
export function OutcomeBar({ outcomes, busy, comment, onComment, mayFinish, onFinish, status }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<WorkItemOutcome>();
  const [chosen, setChosen] = useState<string>();

  function finish(outcome: WorkItemOutcome, remark: string) {
    setAsked(undefined);
    onFinish({ outcome, ...(remark && outcome.comment !== 'none' && { comment: remark }) });
  }

  function choose(outcome: WorkItemOutcome) {
    if (busy || !mayFinish(outcome)) return;
    setChosen(outcome.id);
    if (outcome.tone === 'danger' || (outcome.comment === 'required' && !comment.trim())) setAsked(outcome);
    else finish(outcome, comment.trim());
  }

  return (
    <div className="outcome-bar">
      {outcomes.map((outcome, index) => (
        <Button
          key={outcome.id}
          size="large"
          type={index === 0 && outcome.tone !== 'danger' ? 'primary' : 'default'}
          danger={outcome.tone === 'danger'}
          loading={busy && chosen === outcome.id}
          disabled={busy && chosen !== outcome.id}
          onClick={() => choose(outcome)}
        >
          {outcome.title}
        </Button>
      ))}
      {status}
      {asked && (
        <ReasonDialog
          title={t('outcome.confirm', { outcome: asked.title })}
          label={t('outcome.comment')}
          required={asked.comment === 'required'}
          danger={asked.tone === 'danger'}
          initial={comment}
          okText={asked.title}
          busy={busy}
          onCancel={() => setAsked(undefined)}
          onOk={(remark) => {
            onComment(remark);
            finish(asked, remark);
          }}
        />
      )}
    </div>
  );
}
