import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from '../components/failure.tsx';
import { Page } from '../components/page.tsx';

/** Stands in for a page that could not be shown: an answer that did not come, or a fault in the page itself. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <Page title={t('failure.title')}>
      <div className="card">
        <Failure
          error={error}
          retry={() => {
            reset();
            void router.invalidate();
          }}
        />
      </div>
    </Page>
  );
}
