import type { Json } from '@hearth/expression';
import { App, Modal } from 'antd';
import { useId, useState } from 'react';
import type { Block } from '../blocks/shared-part.ts';
import { usePartStore } from '../blocks/use-parts.ts';
import { SettingRow } from '../field-settings/setting-row.tsx';
import { useTexts } from '../react/designer-context.tsx';
import { TextBox } from '../widgets/text-box.tsx';

interface Props {
  block: Block;
  title: string;
  onDone(): void;
}

/** Keeps fields with their rules under a name, to be used in other forms. */
export function SaveBlock({ block, title, onDone }: Props) {
  const t = useTexts();
  const id = useId();
  const { message } = App.useApp();
  const { save } = usePartStore();
  const [name, setName] = useState(title || Object.keys(block.fields).slice(0, 2).join('、'));
  const keep = async () => {
    await save({ kind: 'fields', title: name.trim(), content: block as unknown as Json });
    void message.success(t('parts.saved', { title: name.trim() }));
    onDone();
  };
  return (
    <Modal
      open
      title={t('parts.save')}
      okText={t('parts.keep')}
      cancelText={t('remove.cancel')}
      okButtonProps={{ disabled: name.trim() === '' }}
      onOk={keep}
      onCancel={onDone}
    >
      <SettingRow
        id={id}
        label={t('parts.name')}
        help={t('parts.help', { fields: Object.keys(block.fields).join('、'), n: block.rules.length })}
      >
        <TextBox id={id} value={name} onChange={setName} />
      </SettingRow>
    </Modal>
  );
}
