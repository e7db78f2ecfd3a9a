import { Button, Input } from 'antd';
import { type KeyboardEvent, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../lib/http-problem.ts';
import type { Session } from '../../lib/wire.ts';
import { signIn } from './session.queries.ts';
import './sign-in.css';

interface Props {
  /** Set when somebody signs in again: the account stays as it was. */
  account?: string;
  onSignedIn: (session: Session) => void;
}

/** Account and password with one error line; says so when the caps lock is on. */
export function SignInForm({ account: fixed, onSignedIn }: Props) {
  const { t } = useTranslation();
  const [account, setAccount] = useState(fixed ?? '');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksForCode, setAsksForCode] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const id = useId();

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    if (asksForCode && !code.trim()) return setError(t('signIn.codeMissing'));
    if (!account.trim() || !password) return setError(t('signIn.incomplete'));
    setBusy(true);
    setError('');
    try {
      onSignedIn(await signIn(account.trim(), password, code.trim()));
    } catch (failure) {
      const first = isProblem(failure, 'second-factor-needed') && !asksForCode;
      if (isProblem(failure, 'second-factor-needed')) setAsksForCode(true);
      setCode('');
      setError(first ? '' : isProblem(failure) ? failure.message : t('failure.network'));
      setBusy(false);
    }
  }

  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));

  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      {error && (
        <p className="sign-in-error" role="alert" id={`${id}-error`}>
          {error}
        </p>
      )}
      <label htmlFor={`${id}-account`}>{t('signIn.account')}</label>
      <Input
        id={`${id}-account`}
        size="large"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={!fixed}
        value={account}
        disabled={fixed !== undefined}
        onChange={(event) => setAccount(event.target.value)}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <label htmlFor={`${id}-password`}>{t('signIn.password')}</label>
      <Input.Password
        id={`${id}-password`}
        size="large"
        autoComplete="current-password"
        autoFocus={fixed !== undefined}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        onKeyDown={watchCapsLock}
        onKeyUp={watchCapsLock}
        aria-describedby={`${id}-caps`}
      />
      <p className="sign-in-caps" id={`${id}-caps`} aria-live="polite">
        {capsLock ? t('signIn.capsLock') : ''}
      </p>
      {asksForCode && (
        <>
          <label htmlFor={`${id}-code`}>{t('signIn.code')}</label>
          <Input
            id={`${id}-code`}
            size="large"
            autoComplete="one-time-code"
            autoFocus
            maxLength={40}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            aria-describedby={`${id}-code-help`}
          />
          <p className="sign-in-caps" id={`${id}-code-help`}>
            {t('signIn.codeHelp')}
          </p>
        </>
      )}
      <Button type="primary" size="large" htmlType="submit" block loading={busy}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
