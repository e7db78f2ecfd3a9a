import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/dates.ts';
import type { Letter } from '../../lib/wire.ts';
import { ListPanel } from './list-panel.tsx';
import { dropLetter, type LetterState, lettersQuery, retryLetter, webhooksQuery } from './operations.queries.ts';
import { useOperation } from './use-operation.ts';

const states: LetterState[] = ['dead', 'waiting', 'sent', 'dropped'];

/** 发件箱: mail and messages to other systems; what could not be delivered is sent again or given up by hand. */
export function LettersPanel() {
  const { t } = useTranslation();
  const [state, setState] = useState<LetterState>('dead');
  const [page, setPage] = useState(1);
  const query = useQuery(lettersQuery(state, page));
  const count = (value: LetterState) => (query.data ? ` ${query.data.counts[value] ?? 0}` : '');
  return (
    <ListPanel
      filter={
        <Segmented
          aria-label={t('operations.state')}
          value={state}
          options={states.map((value) => ({ value, label: `${t(`operations.letter.${value}`)}${count(value)}` }))}
          onChange={(next) => {
            setState(next);
            setPage(1);
          }}
        />
      }
      query={query}
      none={t('operations.letter.none')}
      line={(letter) => <LetterLine letter={letter} />}
      onPage={setPage}
    />
  );
}

function LetterLine({ letter }: { letter: Letter }) {
  const { t } = useTranslation();
  const { data: webhooks } = useQuery(webhooksQuery);
  const retry = useOperation(retryLetter, t('operations.retried'));
  const drop = useOperation(dropLetter, t('operations.dropped'));
  const to = webhooks?.find(({ id }) => id === letter.target)?.title ?? letter.target;
  return (
    <>
      <div className="operations-words">
        <strong>
          {t(`operations.letter.kind.${letter.kind}`)} · {to}
        </strong>
        <span className="soft small tabular">
          {letter.subject && `${t(`operations.webhook.event.${letter.subject}`, { defaultValue: letter.subject })} · `}
          {letter.sentAt
            ? t('operations.letter.sentAt', { at: formatMoment(letter.sentAt) })
            : t('operations.letter.since', { at: formatMoment(letter.createdAt) })}
          {letter.attempts > 0 && ` · ${t('operations.attempts', { count: letter.attempts })}`}
          {letter.state === 'waiting' &&
            letter.attempts > 0 &&
            ` · ${t('operations.again', { at: formatMoment(letter.dueAt) })}`}
        </span>
        {letter.lastError && <code>{letter.lastError}</code>}
      </div>
      {(letter.state === 'dead' || letter.state === 'waiting') && (
        <div className="operations-actions">
          <Button size="small" loading={retry.isPending} onClick={() => retry.mutate(letter.id)}>
            {t('operations.sendNow')}
          </Button>
          <Popconfirm
            title={t('operations.letter.dropTitle')}
            okText={t('operations.drop')}
            cancelText={t('common.cancel')}
            onConfirm={() => drop.mutate(letter.id)}
          >
            <Button size="small" danger loading={drop.isPending}>
              {t('operations.drop')}
            </Button>
          </Popconfirm>
        </div>
      )}
    </>
  );
}
