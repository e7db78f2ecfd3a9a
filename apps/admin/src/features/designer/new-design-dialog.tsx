import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal, Radio, Select, Tabs } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeginFailure, useBeginning } from './beginning.tsx';
import { beginDesign, type ImportKind } from './designer.commands.ts';
import { definitionsQuery } from './designer.queries.ts';
import { ImportFile } from './import-file.tsx';

const ways = ['blank', 'task', 'ledger', 'xlsform', 'json-schema'] as const;
type Way = (typeof ways)[number];

/** Begins a new kind of work: from nothing, as a copy of one that is there, or from what the office has already. */
export function NewDesignDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>('blank');
  return (
    <Modal open title={t('designer.new.title')} footer={null} onCancel={onClose} width={760} mask={{ closable: false }}>
      <Tabs
        activeKey={way}
        onChange={(key) => setWay(key as Way)}
        items={ways.map((key) => ({ key, label: t(`designer.new.${key}`), children: <Begin way={key} /> }))}
      />
    </Modal>
  );
}

function Begin({ way }: { way: Way }) {
  if (way === 'blank') return <FromBlank />;
  return way === 'task' ? <FromTask /> : <ImportFile kind={way satisfies ImportKind} />;
}

function FromBlank() {
  const { t } = useTranslation();
  const id = useId();
  const [title, setTitle] = useState('');
  const [isRegister, setRegister] = useState(false);
  const begin = useBeginning(() => beginDesign({ from: 'blank', title: title.trim(), register: isRegister }));
  return (
    <form
      className="design-begin"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') begin.mutate();
      }}
    >
      <p className="soft">{t('designer.new.blankHelp')}</p>
      <label htmlFor={id}>{t('designer.new.name')}</label>
      <Input
        id={id}
        autoFocus
        value={title}
        maxLength={60}
        placeholder={t('designer.new.namePlaceholder')}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Radio.Group value={isRegister} onChange={(event) => setRegister(event.target.value)}>
        <Radio value={false}>{t('designer.new.asTask')}</Radio>
        <Radio value={true}>{t('designer.new.asRegister')}</Radio>
      </Radio.Group>
      <BeginFailure error={begin.error} />
      <Button type="primary" htmlType="submit" disabled={title.trim() === ''} loading={begin.isPending}>
        {t('designer.new.begin')}
      </Button>
    </form>
  );
}

function FromTask() {
  const { t } = useTranslation();
  const [ids, nameId] = [useId(), useId()];
  const { data } = useQuery(definitionsQuery);
  const [task, setTask] = useState<string>();
  const [title, setTitle] = useState('');
  const begin = useBeginning(() => beginDesign({ from: 'task', task: task ?? '', as: { title: title.trim() } }));
  const options =
    data?.flatMap((one) => (one.version === null || one.register ? [] : [{ value: one.id, label: one.title }])) ?? [];
  const isReady = task !== undefined && title.trim() !== '';
  return (
    <form
      className="design-begin"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) begin.mutate();
      }}
    >
      <p className="soft">{t('designer.new.taskHelp')}</p>
      <label htmlFor={ids}>{t('designer.new.which')}</label>
      <Select
        id={ids}
        showSearch={{ optionFilterProp: 'label' }}
        options={options}
        value={task}
        placeholder={t('designer.new.which')}
        onChange={setTask}
      />
      <label htmlFor={nameId}>{t('designer.new.name')}</label>
      <Input id={nameId} value={title} maxLength={60} onChange={(event) => setTitle(event.target.value)} />
      <BeginFailure error={begin.error} />
      <Button type="primary" htmlType="submit" disabled={!isReady} loading={begin.isPending}>
        {t('designer.new.begin')}
      </Button>
    </form>
  );
}
