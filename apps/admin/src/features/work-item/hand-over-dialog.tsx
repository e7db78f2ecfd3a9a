import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonSelect } from '../../components/person-select.tsx';
import type { HandOver } from '../../lib/wire.ts';
import type { HandOverKind } from './hand-over.commands.ts';

interface Props {
  kind: HandOverKind;
  people: HandOver[HandOverKind];
  busy: boolean;
  onOk: (to: string, words: string) => void;
  onCancel: () => void;
}

/** To whom, and why. */
export function HandOverDialog({ kind, people, busy, onOk, onCancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [to, setTo] = useState<string | undefined>(people.length === 1 ? people[0]?.id : undefined);
  const [words, setWords] = useState('');
  return (
    <Modal
      open
      title={t(`handOver.${kind}`)}
      okText={t(`handOver.${kind}`)}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: !to }}
      confirmLoading={busy}
      onOk={() => to && onOk(to, words.trim())}
      onCancel={onCancel}
      width={460}
    >
      <p className="soft">{t(`handOver.${kind}Help`)}</p>
      <label htmlFor={`${id}-to`} className="reason-label">
        {t('handOver.to')}
      </label>
      <PersonSelect id={`${id}-to`} people={people} value={to} onChange={setTo} />
      <label htmlFor={`${id}-why`} className="reason-label">
        {t(kind === 'addSigner' ? 'handOver.question' : 'handOver.reason')}
        <span className="soft">{t('common.optional')}</span>
      </label>
      <Input.TextArea
        id={`${id}-why`}
        rows={3}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
    </Modal>
  );
}
