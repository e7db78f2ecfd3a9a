import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { DatePicker, TreeSelect } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { dayName, dayNumber } from '../../lib/dates.ts';
import { officeNow } from '../../lib/office-clock.ts';
import { orgQuery } from '../org/org.queries.ts';
import { unitTree } from '../org/unit-tree.ts';
import { usualPeriods } from '../report/report-periods.ts';
import { ReportTabs } from '../report/report-tabs.tsx';
import { overviewQuery } from './dashboard.queries.ts';
import { type DashboardSearch, readDashboardSearch } from './dashboard-search.ts';
import { FigureExplorer } from './figure-explorer.tsx';
import { FigureTiles } from './figure-tiles.tsx';
import './dashboard.css';

/** 统计: each task in one number, and any figure by units, time and kind. */
export function DashboardPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/inside/statistics' });
  const navigate = useNavigate({ from: '/statistics' });
  const change = (next: DashboardSearch) =>
    void navigate({ search: readDashboardSearch({ ...search, ...next }), replace: true, resetScroll: false });
  const where = whereOf(search);
  const { data, error, refetch } = useQuery(overviewQuery(where));
  return (
    <Page title={t('dashboard.title')} trail={<ReportTabs />} lead={t('dashboard.lead')}>
      <WhereBar where={where} onChange={change} />
      {error && !data && <Failure error={error} retry={refetch} />}
      {!data && !error && (
        <div className="card">
          <Waiting lines={8} />
        </div>
      )}
      {data && (
        <>
          <FigureTiles items={data.items} chosen={search.figure} onChoose={(figure) => change({ figure, by: '' })} />
          <FigureExplorer search={{ ...search, ...where }} first={data.items[0]?.figure} onChange={change} />
        </>
      )}
    </Page>
  );
}

/** This year, unless other days are chosen. */
function whereOf({ from, to, unit }: DashboardSearch) {
  const [year] = usualPeriods('year', dayName(dayNumber(officeNow())));
  const days = from && to ? { from, to } : year ? { from: year.from, to: year.to } : {};
  return { ...days, ...(unit ? { unit } : {}) };
}

function WhereBar({ where, onChange }: { where: DashboardSearch; onChange: (change: DashboardSearch) => void }) {
  const { t } = useTranslation();
  const { data: org } = useQuery(orgQuery);
  const years = usualPeriods('year', dayName(dayNumber(officeNow())));
  const day = (text: string | undefined) => (text ? dayjs(text) : null);
  return (
    <search className="card dashboard-bar">
      <DatePicker.RangePicker
        allowClear={false}
        value={[day(where.from), day(where.to)]}
        placeholder={[t('cases.from'), t('cases.to')]}
        presets={years.map(({ year, from, to }) => ({
          label: t('report.of.year', { year }),
          value: [dayjs(from), dayjs(to)],
        }))}
        onChange={(days) =>
          onChange({ from: days?.[0]?.format('YYYY-MM-DD') ?? '', to: days?.[1]?.format('YYYY-MM-DD') ?? '' })
        }
      />
      <TreeSelect
        allowClear
        multiple
        aria-label={t('report.unit')}
        placeholder={t('dashboard.units')}
        value={where.unit?.split(',') ?? []}
        onChange={(units: string[]) => onChange({ unit: units.join(',') })}
        treeData={unitTree(org?.units ?? [])}
        treeDefaultExpandAll
        showSearch={{ treeNodeFilterProp: 'title' }}
        popupMatchSelectWidth={280}
        className="dashboard-units"
      />
    </search>
  );
}
