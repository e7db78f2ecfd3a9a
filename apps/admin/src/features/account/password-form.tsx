import { Button, Input } from 'antd';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../lib/http-problem.ts';
import { changePassword } from './account.queries.ts';
import './account.css';

interface Props {
  /** For the browser's own keeper of passwords. */
  account: string;
  onChanged: () => void;
}

const blank = { current: '', next: '', again: '' };

/** The password one has, the new one twice. */
export function PasswordForm({ account, onChanged }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState(blank);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    if (!typed.current || !typed.next) return setError(t('account.incomplete'));
    if (typed.next !== typed.again) return setError(t('account.different'));
    setBusy(true);
    setError('');
    try {
      await changePassword(typed.current, typed.next);
      setTyped(blank);
      onChanged();
    } catch (failure) {
      setError(isProblem(failure) ? failure.message : t('failure.network'));
    }
    setBusy(false);
  }

  const box = (name: keyof typeof blank, autoComplete: string) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{t(`account.${name}`)}</label>
      <Input.Password
        id={`${id}-${name}`}
        autoComplete={autoComplete}
        value={typed[name]}
        onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
        aria-describedby={name === 'next' ? `${id}-rule` : undefined}
      />
      {name === 'next' && (
        <p className="soft small password-rule" id={`${id}-rule`}>
          {t('account.rule')}
        </p>
      )}
    </div>
  );
  return (
    <form className="password-form" onSubmit={submit} noValidate>
      {error && (
        <p className="password-error" role="alert">
          {error}
        </p>
      )}
      <input type="text" autoComplete="username" value={account} readOnly hidden />
      {box('current', 'current-password')}
      {box('next', 'new-password')}
      {box('again', 'new-password')}
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('account.change')}
      </Button>
    </form>
  );
}
