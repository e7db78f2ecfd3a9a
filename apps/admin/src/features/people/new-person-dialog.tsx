import { Alert, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { NewPost } from '../../lib/wire.ts';
import { useOperation } from '../operations/use-operation.ts';
import { FirstPasswords } from './first-password.tsx';
import { addPerson } from './people.queries.ts';
import { PostFields } from './post-fields.tsx';
import './people.css';

const noPost: NewPost = { post: '', unit: '' };

/** Somebody new: name, account, a first post. Then the first password, once. */
export function NewPersonDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const failureText = useFailureText();
  const [name, setName] = useState('');
  const [account, setAccount] = useState('');
  const [post, setPost] = useState(noPost);
  const add = useOperation(addPerson, t('people.added'));
  const withPost = post.post !== '' || post.unit !== '';
  const ready = name.trim() !== '' && account.trim() !== '' && (!withPost || (post.post !== '' && post.unit !== ''));
  const told = add.data;
  return (
    <Modal
      open
      title={t('people.add')}
      okText={told ? t('people.noted') : t('people.add')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: !ready }}
      cancelButtonProps={{ hidden: told !== undefined }}
      confirmLoading={add.isPending}
      mask={{ closable: false }}
      onCancel={onClose}
      onOk={() => (told ? onClose() : add.mutate({ name, account, posts: withPost ? [daysOf(post)] : [] }))}
    >
      {told ? (
        <FirstPasswords items={[{ ...told, name }]} />
      ) : (
        <div className="operations-form">
          {add.error && <Alert type="error" showIcon title={failureText(add.error)} />}
          <label htmlFor={`${id}-name`}>{t('people.name')}</label>
          <Input id={`${id}-name`} value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
          <label htmlFor={`${id}-account`}>{t('people.account')}</label>
          <Input
            id={`${id}-account`}
            value={account}
            maxLength={40}
            autoCapitalize="none"
            spellCheck={false}
            onChange={({ target }) => setAccount(target.value)}
            aria-describedby={`${id}-rule`}
          />
          <p className="soft small operations-note" id={`${id}-rule`}>
            {t('people.accountRule')}
          </p>
          <PostFields value={post} onChange={setPost} />
        </div>
      )}
    </Modal>
  );
}

/** Days that are left blank are not sent: from today, without an end. */
export const daysOf = ({ post, unit, from, to }: NewPost): NewPost => ({
  ...{ post, unit },
  ...(from && { from }),
  ...(to && { to }),
});
