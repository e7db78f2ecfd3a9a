import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import type { CaseDetail } from '../../lib/wire.ts';
import { interruptCase } from './case.queries.ts';
import { useCaseCommand } from './use-case-command.ts';

/** Withdraw, cancel, suspend: what the reader may do to the case from outside its steps, always asked once more. */
export function InterruptButtons({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<CaseDetail['interrupts'][number]>();
  const command = useCaseCommand(detail.case.id, interruptCase, t('case.interrupted'));
  return (
    <>
      {detail.interrupts.map((interrupt) => (
        <Button key={interrupt.id} danger onClick={() => setAsked(interrupt)}>
          {interrupt.title}
        </Button>
      ))}
      {asked && (
        <ReasonDialog
          title={t('case.interruptTitle', { interrupt: asked.title })}
          label={t('case.reason')}
          required={asked.reason}
          danger
          okText={asked.title}
          busy={command.isPending}
          onCancel={() => setAsked(undefined)}
          onOk={(reason) =>
            command.mutate(
              { interrupt: asked.id, revision: detail.case.revision, ...(reason && { reason }) },
              { onSuccess: () => setAsked(undefined) },
            )
          }
        />
      )}
    </>
  );
}
