import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { HttpProblem, NetworkFailure } from '../lib/http-problem.ts';
import { Blank } from './blank.tsx';

/** What went wrong while something was loaded, in words, with a way on. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const again = retry && (
    <Button onClick={retry} type="primary">
      {t('common.retry')}
    </Button>
  );
  if (error instanceof NetworkFailure) {
    return (
      <Blank title={t('failure.network')} actions={again}>
        {t('failure.networkHelp')}
      </Blank>
    );
  }
  if (error instanceof HttpProblem && error.status === 429) {
    return (
      <Blank title={t('failure.later')} actions={again}>
        {error.message}
      </Blank>
    );
  }
  if (error instanceof HttpProblem && error.status < 500) {
    return <Blank title={t(error.status === 404 ? 'failure.notFound' : 'failure.refused')}>{error.message}</Blank>;
  }
  const logId = error instanceof HttpProblem ? error.logId : undefined;
  return (
    <Blank title={t('failure.fault')} actions={again}>
      {logId ? t('failure.faultLog', { logId }) : t('failure.faultHelp')}
    </Blank>
  );
}
