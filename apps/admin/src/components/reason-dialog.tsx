import { Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './reason-dialog.css';

interface Props {
  title: string;
  label: string;
  required: boolean;
  danger?: boolean;
  /** What has been written already. */
  initial?: string;
  okText: string;
  busy: boolean;
  onOk: (text: string) => void;
  onCancel: () => void;
  children?: ReactNode;
}

/** Asks once more before something that cannot be taken back, and for the reason if one is needed. */
export function ReasonDialog({
  title,
  label,
  required,
  danger,
  initial = '',
  okText,
  busy,
  onOk,
  onCancel,
  children,
}: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(initial);
  const [missing, setMissing] = useState(false);
  const id = useId();

  function confirm() {
    if (required && !text.trim()) return setMissing(true);
    onOk(text.trim());
  }

  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={t('common.cancel')}
      okButtonProps={{ danger: danger === true }}
      confirmLoading={busy}
      onOk={confirm}
      onCancel={onCancel}
      mask={{ closable: false }}
      width={480}
    >
      {children}
      <label htmlFor={id} className="reason-label">
        {label}
        {!required && <span className="soft">{t('common.optional')}</span>}
      </label>
      <Input.TextArea
        id={id}
        autoFocus
        rows={4}
        maxLength={2000}
        value={text}
        status={missing ? 'error' : ''}
        aria-required={required}
        aria-invalid={missing}
        aria-describedby={`${id}-error`}
        onChange={(event) => {
          setText(event.target.value);
          setMissing(false);
        }}
      />
      <p id={`${id}-error`} className="due-late small reason-error" aria-live="polite">
        {missing && t('common.reasonMissing', { label })}
      </p>
    </Modal>
  );
}
