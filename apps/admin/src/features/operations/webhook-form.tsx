import { Checkbox, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewWebhook } from '../../lib/wire.ts';
import { addWebhook } from './operations.queries.ts';
import { useOperation } from './use-operation.ts';

const allEvents: NewWebhook['events'] = [
  'case-submitted',
  'returned',
  'work-item-opened',
  'work-item-completed',
  'work-item-overdue',
  'notice-posted',
  'case-suspended',
  'case-resumed',
  'case-ended',
];

/** Names another system and what it is told; closes with the key of the signature, which is told only once. */
export function WebhookForm({ onClose }: { onClose: (secret?: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState<NewWebhook['events']>(['case-ended']);
  const add = useOperation(addWebhook, t('operations.saved'));
  const ready = title.trim() !== '' && url.trim() !== '' && events.length > 0;
  return (
    <Modal
      open
      title={t('operations.webhook.add')}
      okText={t('operations.webhook.add')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={add.isPending}
      onCancel={() => onClose()}
      onOk={() =>
        add.mutate({ title: title.trim(), url: url.trim(), events }, { onSuccess: (added) => onClose(added.secret) })
      }
    >
      <div className="operations-form">
        <label htmlFor={`${id}-title`}>{t('operations.webhook.name')}</label>
        <Input id={`${id}-title`} value={title} maxLength={100} onChange={({ target }) => setTitle(target.value)} />
        <label htmlFor={`${id}-url`}>{t('operations.webhook.url')}</label>
        <Input
          id={`${id}-url`}
          value={url}
          maxLength={2000}
          placeholder="https://"
          onChange={({ target }) => setUrl(target.value)}
        />
        <span id={`${id}-events`}>{t('operations.webhook.events')}</span>
        <Checkbox.Group
          aria-labelledby={`${id}-events`}
          value={events}
          options={allEvents.map((value) => ({ value, label: t(`operations.webhook.event.${value}`) }))}
          onChange={setEvents}
        />
      </div>
    </Modal>
  );
}
