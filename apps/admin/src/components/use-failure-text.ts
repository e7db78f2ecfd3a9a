import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { HttpProblem, NetworkFailure } from '../lib/http-problem.ts';

/** One sentence about what went wrong: the server's own for a refusal, ours for a broken line or a fault. */
export function useFailureText(): (error: unknown) => string {
  const { t } = useTranslation();
  return useCallback(
    (error) => {
      if (error instanceof NetworkFailure) return t('failure.network');
      if (error instanceof HttpProblem && error.status < 500) return error.message;
      const logId = error instanceof HttpProblem ? error.logId : undefined;
      return logId ? t('failure.faultLog', { logId }) : t('failure.fault');
    },
    [t],
  );
}
