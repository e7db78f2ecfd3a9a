import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changeLanguage, currentLanguage } from '../../app/i18n.ts';
import { BrandMark } from '../../components/brand-mark.tsx';
import { usePageTitle } from '../../components/page.tsx';
import { safeReturnAddress } from '../../lib/return-address.ts';
import type { Session } from '../../lib/wire.ts';
import { sessionQuery } from './session.queries.ts';
import { SignInForm } from './sign-in-form.tsx';

/** The door. Leads back to the address that somebody came for. */
export function SignInPage() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const router = useRouter();
  const navigate = useNavigate();
  const { back } = useSearch({ from: '/sign-in' });
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
            <BrandMark size={44} />
            <div>
              <h1>{t('app.name')}</h1>
              <p>{t('app.tagline')}</p>
            </div>
          </header>
          <SignInForm onSignedIn={enter} />
          <p className="sign-in-foot">{t('signIn.help')}</p>
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
