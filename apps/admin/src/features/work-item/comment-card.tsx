import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItemOutcome } from '../../lib/wire.ts';

interface Props {
  outcomes: WorkItemOutcome[];
  comment: string;
  onComment: (comment: string) => void;
}

/** A remark that goes with the outcome. It stands open where an outcome needs one, else it waits behind a link. */
export function CommentCard({ outcomes, comment, onComment }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [opened, setOpened] = useState(false);
  if (outcomes.every((outcome) => outcome.comment === 'none')) return null;
  const needed = outcomes.some((outcome) => outcome.comment === 'required');
  if (!needed && !opened) {
    return (
      <button type="button" className="link-button" onClick={() => setOpened(true)}>
        {t('outcome.add')}
      </button>
    );
  }
  return (
    <section className="card card-body work-comment">
      <label htmlFor={id}>{t('outcome.comment')}</label>
      <Input.TextArea
        id={id}
        autoFocus={opened}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={2000}
        value={comment}
        onChange={(event) => onComment(event.target.value)}
        placeholder={needed ? t('outcome.commentHint') : ''}
      />
    </section>
  );
}
