import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { Webhook } from '../../lib/wire.ts';
import { changeWebhook, removeWebhook, tryWebhook, webhooksQuery } from './operations.queries.ts';
import { useOperation } from './use-operation.ts';
import { WebhookForm } from './webhook-form.tsx';

/** 推送地址: other systems that are told what happens to cases, with signed messages. */
export function WebhooksPanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(webhooksQuery);
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string>();
  return (
    <div className="operations-stack">
      {secret && (
        <NoticePanel
          tone="success"
          title={t('operations.webhook.secret')}
          actions={<Button onClick={() => setSecret(undefined)}>{t('operations.webhook.secretKept')}</Button>}
        >
          <code className="operations-secret">{secret}</code>
        </NoticePanel>
      )}
      <section className="card">
        <div className="card-head">
          <span className="soft">{t('operations.webhook.lead')}</span>
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('operations.webhook.add')}
          </Button>
        </div>
        {error && !data ? (
          <Failure error={error} retry={() => void refetch()} />
        ) : !data ? (
          <Waiting lines={4} />
        ) : data.length === 0 ? (
          <Blank title={t('operations.webhook.none')} />
        ) : (
          <ul className="operations-list">
            {data.map((webhook) => (
              <li key={webhook.id}>
                <WebhookLine webhook={webhook} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {adding && (
        <WebhookForm
          onClose={(told) => {
            setAdding(false);
            setSecret(told);
          }}
        />
      )}
    </div>
  );
}

function WebhookLine({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const change = useOperation(changeWebhook, t('operations.saved'));
  const remove = useOperation(removeWebhook, t('operations.dropped'));
  const attempt = useOperation(tryWebhook, t('operations.webhook.tried'));
  const { id, title, url, events, task, active } = webhook;
  return (
    <>
      <div className="operations-words">
        <strong>{title}</strong>
        <span className="operations-url">{url}</span>
        <span className="soft small">
          {events.map((event) => t(`operations.webhook.event.${event}`)).join(t('common.comma'))}
        </span>
      </div>
      <div className="operations-actions">
        <Switch
          size="small"
          checked={active}
          loading={change.isPending}
          aria-label={t('operations.webhook.active')}
          onChange={(next) => change.mutate({ id, title, url, events, task, active: next })}
        />
        <Button size="small" loading={attempt.isPending} onClick={() => attempt.mutate(id)}>
          {t('operations.webhook.test')}
        </Button>
        <Popconfirm
          title={t('operations.webhook.removeTitle')}
          okText={t('operations.remove')}
          cancelText={t('common.cancel')}
          onConfirm={() => remove.mutate(id)}
        >
          <Button size="small" danger>
            {t('operations.remove')}
          </Button>
        </Popconfirm>
      </div>
    </>
  );
}
