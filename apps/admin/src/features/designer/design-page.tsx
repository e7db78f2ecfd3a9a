import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { DesignDesk } from './design-desk.tsx';
import { designQuery, surroundingsQuery } from './designer.queries.ts';
import { worldOf } from './world-of.ts';

/** One draft on the screen, with everything that it is made of. */
export function DesignPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/designs/$id' });
  const draft = useQuery(designQuery(id));
  const around = useQuery(surroundingsQuery);
  const world = useMemo(
    () => around.data && worldOf(around.data, draft.data?.task, t),
    [around.data, draft.data?.task, t],
  );
  const error = draft.error ?? around.error;
  if (draft.data && world) return <DesignDesk key={`${id} ${draft.dataUpdatedAt}`} draft={draft.data} world={world} />;
  return (
    <Page title={t('designer.title')} trail={<Link to="/designs">{t('designer.title')}</Link>}>
      {error ? <Failure error={error} retry={() => void draft.refetch()} /> : <Waiting lines={10} />}
    </Page>
  );
}
