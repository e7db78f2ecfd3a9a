import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import type { CaseDetail } from '../../lib/wire.ts';
import { callEmergency } from './case.queries.ts';
import { useCaseCommand } from './use-case-command.ts';

/** 特事特办: goes on at a later step now; what is skipped is owed, and the person is told what that is before. */
export function EmergencyButtons({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<CaseDetail['emergencies'][number]>();
  const command = useCaseCommand(detail.case.id, callEmergency, t('case.interrupted'));
  return (
    <>
      {detail.emergencies.map((emergency) => (
        <Button key={emergency.id} onClick={() => setAsked(emergency)}>
          {emergency.title}
        </Button>
      ))}
      {asked && (
        <ReasonDialog
          title={t('case.interruptTitle', { interrupt: asked.title })}
          label={t('case.reason')}
          required
          okText={asked.title}
          busy={command.isPending}
          onCancel={() => setAsked(undefined)}
          onOk={(reason) =>
            command.mutate(
              { emergency: asked.id, reason, revision: detail.case.revision },
              { onSuccess: () => setAsked(undefined) },
            )
          }
        >
          <p>{t('owed.skipTo', { step: asked.skipTo })}</p>
          {asked.owes.length > 0 && (
            <>
              <p>{t('owed.owes')}</p>
              <ul>
                {asked.owes.map(({ step, title }) => (
                  <li key={step}>{title}</li>
                ))}
              </ul>
            </>
          )}
        </ReasonDialog>
      )}
    </>
  );
}
