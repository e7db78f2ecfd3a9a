import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { Waiting } from '../../components/waiting.tsx';
import {
  type CaseFilters,
  changeCaseFilters,
  countCaseFilters,
  pageSizes,
  readCaseFilters,
} from '../../lib/case-filters.ts';
import { CaseTabs } from '../payment/case-tabs.tsx';
import { taskQuery } from '../task/task.queries.ts';
import { casesQuery } from './case.queries.ts';
import { CaseCard } from './case-card.tsx';
import { useCaseColumns } from './case-columns.tsx';
import { CaseFilterBar } from './case-filter-bar.tsx';
import { ExportMenu } from './export-menu.tsx';
import './cases.css';

/** All cases that the person may see, narrowed by what stands in the address. */
export function CasesPage() {
  const { t } = useTranslation();
  const filters = useSearch({ from: '/inside/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const { data, error, refetch, isPlaceholderData } = useQuery(casesQuery(filters));
  const { data: task } = useQuery({ ...taskQuery(filters.task ?? ''), enabled: filters.task !== undefined });
  const columns = useCaseColumns(filters.task ? task?.definition : undefined);
  const change = (next: { [Name in keyof CaseFilters]: CaseFilters[Name] | undefined }) =>
    void navigate({ search: changeCaseFilters(filters, next), resetScroll: false });

  return (
    <Page
      title={t('cases.title')}
      trail={<CaseTabs />}
      lead={data ? t(leadOf(filters, data.more), { count: data.total }) : ' '}
      actions={<ExportMenu filters={filters} total={data?.total ?? 0} more={data?.more ?? false} />}
    >
      <div className="card">
        <CaseFilterBar filters={filters} definition={filters.task ? task?.definition : undefined} onChange={change} />
        {error && !data ? (
          <Failure error={error} retry={refetch} />
        ) : !data ? (
          <Waiting lines={12} />
        ) : data.items.length === 0 ? (
          <NoCases filtered={countCaseFilters(filters) > 0} onReset={() => void navigate({ search: {} })} />
        ) : (
          <>
            <DataTable
              caption={t('cases.title')}
              columns={columns}
              rows={data.items}
              rowKey={(row) => row.id}
              sort={filters.sort}
              onSort={(sort) => change({ sort: readCaseFilters({ sort }).sort })}
              onOpen={(row) => void navigate({ to: '/cases/$id', params: { id: row.id } })}
              card={(row) => <CaseCard summary={row} />}
              busy={isPlaceholderData}
            />
            <Pager
              page={data.page}
              pageSize={data.pageSize}
              total={data.total}
              more={data.more}
              pageSizes={pageSizes}
              onPage={(page, pageSize) => change(pageSize === data.pageSize ? { page } : { page: 1, pageSize })}
            />
          </>
        )}
      </div>
    </Page>
  );
}

function leadOf(filters: CaseFilters, more: boolean) {
  if (countCaseFilters(filters) > 0) return more ? 'cases.leadFilteredMore' : 'cases.leadFiltered';
  return more ? 'cases.leadMore' : 'cases.lead';
}

function NoCases({ filtered, onReset }: { filtered: boolean; onReset: () => void }) {
  const { t } = useTranslation();
  if (!filtered) return <Blank title={t('cases.none')}>{t('cases.noneHelp')}</Blank>;
  return (
    <Blank title={t('cases.noMatch')} actions={<Button onClick={onReset}>{t('common.resetFilters')}</Button>}>
      {t('cases.noMatchHelp')}
    </Blank>
  );
}
