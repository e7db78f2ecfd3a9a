import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, QRCode } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import { beginSecondFactor, confirmSecondFactor, endSecondFactor, secondFactorQuery } from './account.queries.ts';

/** 动态验证码: a one-time code beside the password, set up with an authenticator; shown where the office offers it or one has it. */
export function SecondFactor() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data } = useQuery(secondFactorQuery);
  const [codes, setCodes] = useState<string[]>();
  if (!data || !(data.offered || data.on)) return null;
  const again = () => client.invalidateQueries({ queryKey: secondFactorQuery.queryKey });
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('account.factor.title')}</h2>
        {data.on && <span className="tag">{t('account.factor.on')}</span>}
      </div>
      <div className="second-factor">
        {codes && <RecoveryCodes codes={codes} />}
        {data.on ? (
          <End left={data.recoveryCodes} onDone={again} />
        ) : (
          <BeginSecondFactor
            onDone={(told) => {
              setCodes(told);
              void again();
            }}
          />
        )}
      </div>
    </section>
  );
}

/** Told once, for when the phone is not at hand. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <strong>{t('account.factor.codes')}</strong>
      <p className="soft small">{t('account.factor.codesHelp')}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The password first, then the QR code, then a code of the authenticator. */
export function BeginSecondFactor({ onDone }: { onDone: (codes: string[]) => void }) {
  const { t } = useTranslation();
  const begin = useMutation({ mutationFn: beginSecondFactor });
  const confirm = useMutation({ mutationFn: confirmSecondFactor, onSuccess: onDone });
  const shown = begin.data;
  if (!shown) {
    return (
      <OneField
        label={t('account.current')}
        kind="password"
        action={t('account.factor.begin')}
        busy={begin.isPending}
        error={begin.error}
        help={t('account.factor.help')}
        onSend={(password) => begin.mutate(password)}
      />
    );
  }
  return (
    <>
      <p>{t('account.factor.scan')}</p>
      <QRCode value={shown.address} size={180} type="svg" />
      <p className="small">
        {t('account.factor.secret')} <code className="second-factor-secret">{shown.secret}</code>
      </p>
      <OneField
        label={t('signIn.code')}
        kind="code"
        action={t('account.factor.confirm')}
        busy={confirm.isPending}
        error={confirm.error}
        onSend={(code) => confirm.mutate(code)}
      />
    </>
  );
}

function End({ left, onDone }: { left: number; onDone: () => void }) {
  const { t } = useTranslation();
  const end = useMutation({ mutationFn: endSecondFactor, onSuccess: onDone });
  return (
    <OneField
      label={t('signIn.code')}
      kind="code"
      action={t('account.factor.end')}
      busy={end.isPending}
      error={end.error}
      help={t('account.factor.left', { count: left })}
      onSend={(code) => end.mutate(code)}
    />
  );
}

interface FieldProps {
  label: string;
  kind: 'code' | 'password';
  action: string;
  busy: boolean;
  error: Error | null;
  help?: ReactNode;
  onSend: (text: string) => void;
}

function OneField({ label, kind, action, busy, error, help, onSend }: FieldProps) {
  const failureText = useFailureText();
  const id = useId();
  const [text, setText] = useState('');
  const props = { id, value: text, onChange: ({ target }: { target: { value: string } }) => setText(target.value) };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !busy) onSend(kind === 'code' ? text.trim() : text);
      }}
    >
      {help && <p className="soft small">{help}</p>}
      {error && <Alert type="error" showIcon title={failureText(error)} />}
      <label htmlFor={id}>{label}</label>
      <div className="second-factor-field">
        {kind === 'password' ? (
          <Input.Password {...props} autoComplete="current-password" />
        ) : (
          <Input {...props} autoComplete="one-time-code" inputMode="text" maxLength={40} />
        )}
        <Button htmlType="submit" loading={busy}>
          {action}
        </Button>
      </div>
    </form>
  );
}
