import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeLanguage, currentLanguage } from '../../app/i18n.ts';
import { BrandMark } from '../../components/brand-mark.tsx';
import { usePageTitle } from '../../components/page.tsx';
import { safeReturnAddress } from '../../lib/return-address.ts';
import type { Session } from '../../lib/wire.ts';
import { officeQuery } from '../office/office.queries.ts';
import { sessionQuery } from './session.queries.ts';
import { SignInForm } from './sign-in-form.tsx';

/** The door. Leads back to the address that somebody came for. */
export function SignInPage() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const router = useRouter();
  const navigate = useNavigate();
  const { back, problem } = useSearch({ from: '/sign-in' });
  const { data: office } = useQuery(officeQuery);
  usePageTitle(t('signIn.title'));

  async function enter(session: Session) {
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, session);
    await router.invalidate();
    await navigate({ href: safeReturnAddress(back) });
  }

  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <main className="sign-in-page">
      <div>
        <div className="sign-in-card">
          <header className="sign-in-brand">
            <BrandMark size={44} logo={office?.logo ?? null} />
            <div>
              <h1>{office?.name || t('app.name')}</h1>
              <p>{t('app.tagline')}</p>
            </div>
          </header>
          {problem && (
            <p className="sign-in-error" role="alert">
              {t(`signIn.problem.${problem}`)}
            </p>
          )}
          <SignInForm onSignedIn={enter} />
          {office?.external && (
            <Button className="sign-in-external" size="large" block href="/api/session/external">
              {t('signIn.external', { title: office.external })}
            </Button>
          )}
          <p className="sign-in-foot">{office?.note || t('signIn.help')}</p>
        </div>
        <p className="sign-in-language">
          <button type="button" className="link-button" onClick={() => changeLanguage(other)} lang={other}>
            {other === 'en' ? 'English' : '中文'}
          </button>
        </p>
      </div>
    </main>
  );
}
