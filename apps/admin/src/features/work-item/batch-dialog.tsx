import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import { Waiting } from '../../components/waiting.tsx';
import { AttemptKey } from '../../lib/attempt-key.ts';
import { answer, api, once } from '../../lib/client.ts';
import type { Batch, WorkItemDetail, WorkItemSummary } from '../../lib/wire.ts';
import { fetchWorkItem } from './work-item.queries.ts';

interface Props {
  items: WorkItemSummary[];
  onClose: () => void;
}

/** Completes several pieces of work with one outcome, and says of each whether it was done. */
export function BatchDialog({ items, onClose }: Props) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const ids = items.map(({ id }) => id);
  const { data, error } = useQuery({
    queryKey: ['batch', ids],
    queryFn: () => Promise.all(ids.map((id) => fetchWorkItem(id))),
    gcTime: 0,
  });
  const command = useBatch(data ?? []);
  const outcomes = data ? commonOutcomes(data) : [];
  return (
    <Modal open title={t('batch.title', { count: items.length })} footer={null} onCancel={onClose} width={560}>
      {command.data ? (
        <Result result={command.data} items={items} onClose={onClose} />
      ) : error ? (
        <p className="due-late">{failureText(error)}</p>
      ) : !data ? (
        <Waiting lines={3} />
      ) : outcomes.length === 0 ? (
        <p>{t('batch.notPossible')}</p>
      ) : (
        <Choose
          outcomes={outcomes}
          busy={command.isPending}
          failure={command.error ? failureText(command.error) : ''}
          onChoose={(outcome, comment) => command.mutate({ outcome, comment })}
        />
      )}
    </Modal>
  );
}

/** Those with which every one of them may be completed together with others. */
function commonOutcomes(details: WorkItemDetail[]): WorkItemDetail['outcomes'] {
  const [first, ...others] = details;
  return (first?.outcomes ?? []).filter(
    ({ id }) => first?.batch.includes(id) && others.every(({ batch }) => batch.includes(id)),
  );
}

function useBatch(details: WorkItemDetail[]) {
  const attempt = useRef(new AttemptKey());
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ outcome, comment }: { outcome: string; comment: string }) => {
      const items = details.map(({ workItem, revision }) => ({ id: workItem.id, revision }));
      const body = { items, outcome, ...(comment && { comment }) };
      return answer(api.POST('/api/work-items/batch', { body, ...once(attempt.current.for(body)) }));
    },
    onSuccess: () => {
      attempt.current.answered();
      for (const queryKey of [['inbox'], ['cases']]) void client.invalidateQueries({ queryKey });
    },
  });
}

interface ChooseProps {
  outcomes: WorkItemDetail['outcomes'];
  busy: boolean;
  failure: string;
  onChoose: (outcome: string, comment: string) => void;
}

function Choose({ outcomes, busy, failure, onChoose }: ChooseProps) {
  const { t } = useTranslation();
  const id = useId();
  const [comment, setComment] = useState('');
  const needed = outcomes.some((outcome) => outcome.comment === 'required');
  return (
    <>
      <label htmlFor={id} className="reason-label">
        {t('outcome.comment')}
        {!needed && <span className="soft">{t('common.optional')}</span>}
      </label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={2000}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      {failure && (
        <p className="due-late" role="alert">
          {failure}
        </p>
      )}
      <div className="batch-buttons">
        {outcomes.map((outcome, index) => (
          <Button
            key={outcome.id}
            type={index === 0 && outcome.tone !== 'danger' ? 'primary' : 'default'}
            danger={outcome.tone === 'danger'}
            disabled={outcome.comment === 'required' && !comment.trim()}
            loading={busy}
            onClick={() => onChoose(outcome.id, comment.trim())}
          >
            {outcome.title}
          </Button>
        ))}
      </div>
    </>
  );
}

function Result({ result, items, onClose }: { result: Batch; items: WorkItemSummary[]; onClose: () => void }) {
  const { t } = useTranslation();
  const refused = result.items.filter(({ done }) => !done);
  const titleOf = (id: string) => items.find((item) => item.id === id)?.case.title ?? id;
  return (
    <div role="status">
      <p>{t('batch.done', { done: result.done, refused: result.refused })}</p>
      <ul>
        {refused.map(({ id, problems }) => (
          <li key={id}>
            <strong>{titleOf(id)}</strong>
            {t('batch.because', { reason: problems[0]?.message[currentLanguage()] ?? '' })}
          </li>
        ))}
      </ul>
      <Button type="primary" onClick={onClose}>
        {t('common.close')}
      </Button>
    </div>
  );
}
