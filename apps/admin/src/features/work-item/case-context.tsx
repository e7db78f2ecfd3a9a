import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Flow } from '../../components/flow.tsx';
import type { WorkItemDetail } from '../../lib/wire.ts';
import { caseQuery } from '../case/case.queries.ts';

/** Beside the form: which case this is and how far it is. Folded away on a phone. */
export function CaseContext({ detail }: { detail: WorkItemDetail }) {
  const { t } = useTranslation();
  const { workItem } = detail;
  const { data } = useQuery(caseQuery(workItem.case.id));
  const wide = matchMedia('(min-width: 1001px)').matches;
  return (
    <aside className="card work-aside">
      <details open={wide}>
        <summary>{t('work.context')}</summary>
        <dl className="work-facts">
          <dt>{t('case.number')}</dt>
          <dd className="tabular">{workItem.case.number ?? t('case.noNumber')}</dd>
          <dt>{t('case.unit')}</dt>
          <dd>{workItem.case.unit.name}</dd>
          {data && (
            <>
              <dt>{t('case.initiator')}</dt>
              <dd>{data.case.initiator.name}</dd>
            </>
          )}
        </dl>
        {data && <Flow progress={data.progress} />}
        <Link to="/cases/$id" params={{ id: workItem.case.id }} className="small">
          {t('result.seeCase')}
        </Link>
      </details>
    </aside>
  );
}
