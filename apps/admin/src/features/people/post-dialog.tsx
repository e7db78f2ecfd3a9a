import { Alert, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { Holding, NewPost } from '../../lib/wire.ts';
import { useOperation } from '../operations/use-operation.ts';
import { daysOf } from './new-person-dialog.tsx';
import { datePost, givePost } from './people.queries.ts';
import { PostFields } from './post-fields.tsx';
import './people.css';

/** Gives somebody a post. */
export function NewPostDialog({ person, onClose }: { person: string; onClose: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [post, setPost] = useState<NewPost>({ post: '', unit: '' });
  const give = useOperation(givePost, t('people.postGiven'));
  return (
    <Modal
      open
      title={t('people.givePost')}
      okText={t('people.givePost')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: post.post === '' || post.unit === '' }}
      confirmLoading={give.isPending}
      onCancel={onClose}
      onOk={() => give.mutate({ person, ...daysOf(post) }, { onSuccess: onClose })}
    >
      <div className="operations-form">
        {give.error && <Alert type="error" showIcon title={failureText(give.error)} />}
        <PostFields value={post} onChange={setPost} />
        <p className="operations-note soft small">{t('people.daysHelp')}</p>
      </div>
    </Modal>
  );
}

/** Says anew from when to when somebody holds a post; a last day ends it. */
export function PostDaysDialog({
  person,
  holding,
  onClose,
}: {
  person: string;
  holding: Holding;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const failureText = useFailureText();
  const [from, setFrom] = useState(holding.from);
  const [to, setTo] = useState(holding.to ?? '');
  const date = useOperation(datePost, t('people.saved'));
  return (
    <Modal
      open
      title={t('people.daysOf', { post: holding.title, unit: holding.unit.name })}
      okText={t('people.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: from === '' }}
      confirmLoading={date.isPending}
      onCancel={onClose}
      onOk={() => date.mutate({ person, holding: holding.id, from, to: to || null }, { onSuccess: onClose })}
    >
      <div className="operations-form">
        {date.error && <Alert type="error" showIcon title={failureText(date.error)} />}
        <div className="people-days">
          <div>
            <label htmlFor={`${id}-from`}>{t('people.from')}</label>
            <Input id={`${id}-from`} type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
          </div>
          <div>
            <label htmlFor={`${id}-to`}>{t('people.to')}</label>
            <Input id={`${id}-to`} type="date" value={to} onChange={({ target }) => setTo(target.value)} />
          </div>
        </div>
        <p className="operations-note soft small">{t('people.daysHelp')}</p>
      </div>
    </Modal>
  );
}
