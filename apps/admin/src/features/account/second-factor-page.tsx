import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../components/page.tsx';
import { sessionQuery } from '../session/session.queries.ts';
import { DoorCard } from './door-card.tsx';
import { BeginSecondFactor, RecoveryCodes } from './second-factor.tsx';
import './account.css';

/** The third door: where a post asks for a one-time code, it is set up before anything else is shown. */
export function SecondFactorPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const [codes, setCodes] = useState<string[]>();
  usePageTitle(t('account.factor.first'));

  async function goOn() {
    await client.resetQueries({ queryKey: sessionQuery.queryKey });
    await navigate({ to: '/' });
  }

  return (
    <DoorCard
      title={t('account.factor.first')}
      help={t('account.factor.firstHelp', { name: session?.person.name ?? '' })}
      person={session?.person.id}
    >
      <div className="second-factor second-factor-door">
        {codes ? (
          <>
            <RecoveryCodes codes={codes} />
            <Button type="primary" onClick={() => void goOn()}>
              {t('account.factor.kept')}
            </Button>
          </>
        ) : (
          <BeginSecondFactor onDone={setCodes} />
        )}
      </div>
    </DoorCard>
  );
}
