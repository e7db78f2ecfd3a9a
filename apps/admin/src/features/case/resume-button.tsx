import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../lib/wire.ts';
import { resumeCase } from './case.queries.ts';
import { useCaseCommand } from './use-case-command.ts';

/** Lets a suspended case run again. */
export function ResumeButton({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const command = useCaseCommand(detail.case.id, resumeCase, t('case.resumed'));
  return (
    <Popconfirm
      title={t('case.resumeTitle')}
      okText={t('case.resume')}
      cancelText={t('common.cancel')}
      onConfirm={() => command.mutate({ revision: detail.case.revision })}
    >
      <Button type="primary" loading={command.isPending}>
        {t('case.resume')}
      </Button>
    </Popconfirm>
  );
}
