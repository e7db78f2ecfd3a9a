import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../components/page.tsx';
import { sessionQuery } from '../session/session.queries.ts';
import { DoorCard } from './door-card.tsx';
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

  return (
    <DoorCard
      title={t('account.first')}
      help={t('account.firstHelp', { name: session?.person.name ?? '' })}
      person={session?.person.id}
    >
      <PasswordForm account={session?.person.account ?? ''} onChanged={() => void goOn()} />
    </DoorCard>
  );
}
