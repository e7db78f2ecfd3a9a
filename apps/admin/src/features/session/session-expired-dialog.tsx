import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../lib/wire.ts';
import { sessionQuery } from './session.queries.ts';
import { setSessionExpired, useSessionExpired } from './session-expiry.ts';
import { SignInForm } from './sign-in-form.tsx';
import { useSession } from './use-session.ts';

/** Asks for the password again over the page as it stands, so that nothing typed is lost. */
export function SessionExpiredDialog() {
  const { t } = useTranslation();
  const session = useSession();
  const expired = useSessionExpired();
  const queryClient = useQueryClient();

  function resume(next: Session) {
    queryClient.setQueryData(sessionQuery.queryKey, next);
    setSessionExpired(false);
    void queryClient.invalidateQueries({
      predicate: (query) => query.queryKey[0] !== 'session' && query.queryKey[0] !== 'work-item',
    });
  }

  return (
    <Modal
      open={expired}
      title={t('session.expired')}
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      destroyOnHidden
    >
      <p className="soft">{t('session.expiredHelp')}</p>
      <SignInForm account={session.person.account} onSignedIn={resume} />
    </Modal>
  );
}
