import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '../../components/brand-mark.tsx';
import { usePageTitle } from '../../components/page.tsx';
import { sessionQuery, signOut } from '../session/session.queries.ts';
import '../session/sign-in.css';
import { PasswordForm } from './password-form.tsx';

/** The second door: a password that somebody else has chosen is changed before anything else is shown. */
export function FirstPasswordPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQuery);
  usePageTitle(t('account.first'));

  async function goOn() {
    await client.resetQueries({ queryKey: sessionQuery.queryKey });
    await navigate({ to: '/' });
  }

  async function leave() {
    if (session) await signOut(session.person.id);
    client.clear();
    await navigate({ to: '/sign-in', search: {} });
  }

  return (
    <main className="sign-in-page">
      <div>
        <div className="sign-in-card">
          <header className="sign-in-brand">
            <BrandMark size={44} />
            <div>
              <h1>{t('account.first')}</h1>
              <p>{t('account.firstHelp', { name: session?.person.name ?? '' })}</p>
            </div>
          </header>
          <PasswordForm account={session?.person.account ?? ''} onChanged={() => void goOn()} />
        </div>
        <p className="sign-in-language">
          <button type="button" className="link-button" onClick={() => void leave()}>
            {t('person.signOut')}
          </button>
        </p>
      </div>
    </main>
  );
}
