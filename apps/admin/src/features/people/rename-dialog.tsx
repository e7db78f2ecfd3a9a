import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operations/use-operation.ts';
import { renamePerson } from './people.queries.ts';

/** Another name for somebody; histories show it too. */
export function RenameDialog({ person, onClose }: { person: { id: string; name: string }; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState(person.name);
  const rename = useOperation(renamePerson, t('people.saved'));
  return (
    <Modal
      open
      title={t('people.rename')}
      okText={t('people.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: name.trim() === '' }}
      confirmLoading={rename.isPending}
      onCancel={onClose}
      onOk={() => rename.mutate({ id: person.id, name }, { onSuccess: onClose })}
    >
      <div className="operations-form">
        <label htmlFor={id}>{t('people.name')}</label>
        <Input id={id} value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
      </div>
    </Modal>
  );
}
