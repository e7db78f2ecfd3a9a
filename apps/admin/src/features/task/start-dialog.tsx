import { Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskSummary } from '../../lib/wire.ts';
import type { StartCase } from './use-start-case.ts';

/** Asks for which unit, when the person holds posts at several. */
export function StartDialog({ task, start, onClose }: { task: TaskSummary; start: StartCase; onClose: () => void }) {
  const { t } = useTranslation();
  const [unit, setUnit] = useState(task.startUnits[0]?.id);
  const id = useId();
  return (
    <Modal
      open
      title={t('catalogue.startTitle', { task: task.title })}
      okText={t('catalogue.start')}
      onOk={() => start.mutate(unit)}
      confirmLoading={start.isPending}
      onCancel={onClose}
      width={440}
    >
      <label htmlFor={id}>{t('catalogue.unit')}</label>
      <Select
        id={id}
        className="start-unit"
        value={unit ?? null}
        onChange={setUnit}
        showSearch={{ optionFilterProp: 'label' }}
        options={task.startUnits.map(({ id: value, name }) => ({ value, label: name }))}
      />
    </Modal>
  );
}
