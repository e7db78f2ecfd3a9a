import { Alert, Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { OfficeSettings } from '../../lib/wire.ts';
import { useOperation } from '../operations/use-operation.ts';
import { tryMail } from './office.queries.ts';

/** Mail: through which server it goes, and a letter to try it. */
export function MailSection({ mail }: { mail: OfficeSettings['mail'] }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const id = useId();
  const [to, setTo] = useState('');
  const attempt = useOperation(tryMail, t('office.mailTried'));
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('office.mail')}</h2>
      </div>
      <div className="office-form">
        {!mail ? (
          <p className="soft">{t('office.mailNone')}</p>
        ) : (
          <>
            <p>{t('office.mailBy', mail)}</p>
            <label htmlFor={id}>{t('office.mailTo')}</label>
            <div className="office-logo">
              <Input
                id={id}
                type="email"
                value={to}
                maxLength={320}
                onChange={({ target }) => setTo(target.value.trim())}
              />
              <Button disabled={!to.includes('@')} loading={attempt.isPending} onClick={() => attempt.mutate(to)}>
                {t('office.mailTry')}
              </Button>
            </div>
            {attempt.error && <Alert type="error" showIcon title={failureText(attempt.error)} />}
            {attempt.isSuccess && <Alert type="success" showIcon title={t('office.mailTried')} />}
          </>
        )}
      </div>
    </section>
  );
}
