import { DownloadOutlined, EditOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { App, Button, DatePicker, Select, TreeSelect } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { answer, api } from '../../lib/client.ts';
import { dayName, dayNumber } from '../../lib/dates.ts';
import { officeNow } from '../../lib/office-clock.ts';
import type { ReportItem } from '../../lib/wire.ts';
import { orgQuery } from '../org/org.queries.ts';
import { unitTree } from '../org/unit-tree.ts';
import { useSession } from '../session/use-session.ts';
import { KeptList } from './kept-list.tsx';
import { ReportNumberDrawer } from './number-drawer.tsx';
import { reportAddress, reportQuery, reportsQuery, wordTemplatesQuery } from './report.queries.ts';
import { Findings } from './report-findings.tsx';
import { ReportPaper } from './report-paper.tsx';
import { type UsualPeriod, usualPeriods } from './report-periods.ts';
import { type ReportSearch, readReportSearch } from './report-search.ts';
import { ReportTabs } from './report-tabs.tsx';
import './report.css';

/** 总结和报表: chosen by template, period and unit; every number leads to its records, and the same text lies ready as a Word file. */
export function ReportsPage() {
  const { t } = useTranslation();
  const { admin } = useSession();
  const search = useSearch({ from: '/inside/reports' });
  const navigate = useNavigate({ from: '/reports' });
  const { data: templates, error, refetch } = useQuery(reportsQuery);
  const template = templates?.find(({ id }) => id === search.report) ?? templates?.[0];
  const wish = wishOf(search, template);
  const change = (next: ReportSearch) =>
    void navigate({ search: readReportSearch({ ...search, ...next }), replace: true });
  return (
    <Page
      title={t('report.title')}
      trail={<ReportTabs />}
      lead={template?.description ?? t('report.lead')}
      actions={
        template && (
          <>
            {admin && (
              <Link to="/reports/templates/$id" params={{ id: template.id }}>
                {t('template.edit')}
              </Link>
            )}
            <KeepButton template={template.id} wish={wish} />
            <OwnWord template={template.id} wish={wish} />
            <Button
              type="primary"
              icon={<DownloadOutlined aria-hidden />}
              href={reportAddress(template.id, wish, 'docx')}
              download
            >
              {t('report.word')}
            </Button>
          </>
        )
      }
    >
      {error && !templates && <Failure error={error} retry={refetch} />}
      {templates?.length === 0 && (
        <div className="card">
          <Blank title={t('report.none')}>{t('report.noneHelp')}</Blank>
        </div>
      )}
      {template && (
        <>
          <ReportBar templates={templates ?? []} template={template} wish={wish} onChange={change} />
          <Written id={template.id} wish={wish} />
          <KeptList />
        </>
      )}
    </Page>
  );
}

/** The report in the office's own Word templates, if there are any. */
function OwnWord({ template, wish }: { template: string; wish: Omit<ReportSearch, 'report'> }) {
  const { data } = useQuery(wordTemplatesQuery(`report:${template}`));
  return data?.items.map(({ id, title }) => (
    <Button key={id} href={`${reportAddress(template, wish, 'docx')}&word=${encodeURIComponent(id)}`} download>
      {title}
    </Button>
  ));
}

/** Keeps the report as it is asked for, so that it can be changed by hand. */
function KeepButton({ template, wish }: { template: string; wish: Omit<ReportSearch, 'report'> }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const keep = useMutation({
    mutationFn: () => answer(api.POST('/api/report-issues', { body: { template, ...wish } })),
    onSuccess: ({ id }) => navigate({ to: '/reports/kept/$id', params: { id } }),
    onError: (error) => message.error(error.message),
  });
  return (
    <Button icon={<EditOutlined aria-hidden />} loading={keep.isPending} onClick={() => keep.mutate()}>
      {t('report.keep')}
    </Button>
  );
}

/** What is asked of the server: the newest usual period, unless another is chosen. */
function wishOf({ report: _report, ...search }: ReportSearch, template: ReportItem | undefined) {
  const [usual] = usualPeriods(template?.every ?? null, dayName(dayNumber(officeNow())));
  return usual && !search.from && !search.to ? { ...search, from: usual.from, to: usual.to } : search;
}

interface BarProps {
  templates: ReportItem[];
  template: ReportItem;
  wish: Omit<ReportSearch, 'report'>;
  onChange: (change: ReportSearch) => void;
}

function ReportBar({ templates, template, wish, onChange }: BarProps) {
  const { t } = useTranslation();
  const { data: org } = useQuery(orgQuery);
  const day = (text: string | undefined) => (text ? dayjs(text) : null);
  const labelOf = ({ title, every }: ReportItem) => {
    const name = title.replaceAll(/[{}]/g, '');
    return every === null ? name : `${name}（${t(`report.every.${every}`)}）`;
  };
  const nameOf = ({ part, year, count }: UsualPeriod) =>
    part === 'half-year' ? t(`report.of.half-year-${count}`, { year }) : t(`report.of.${part}`, { year, count });
  const periods = usualPeriods(template.every, dayName(dayNumber(officeNow())));
  return (
    <search className="card report-bar">
      <Select
        aria-label={t('report.template')}
        value={template.id}
        onChange={(report) => onChange({ report, from: '', to: '' })}
        options={templates.map((one) => ({ value: one.id, label: labelOf(one) }))}
        className="report-template"
      />
      <DatePicker.RangePicker
        allowClear={false}
        value={[day(wish.from), day(wish.to)]}
        placeholder={[t('cases.from'), t('cases.to')]}
        presets={periods.map((period) => ({ label: nameOf(period), value: [dayjs(period.from), dayjs(period.to)] }))}
        onChange={(days) =>
          onChange({ from: days?.[0]?.format('YYYY-MM-DD') ?? '', to: days?.[1]?.format('YYYY-MM-DD') ?? '' })
        }
      />
      <TreeSelect
        allowClear
        aria-label={t('report.unit')}
        placeholder={t('report.ownUnit')}
        value={wish.unit ?? null}
        onChange={(unit) => onChange({ unit: unit ?? '' })}
        treeData={unitTree(org?.units ?? [])}
        treeDefaultExpandAll
        showSearch={{ treeNodeFilterProp: 'title' }}
        popupMatchSelectWidth={280}
        className="report-unit"
      />
    </search>
  );
}

function Written({ id, wish }: { id: string; wish: BarProps['wish'] }) {
  const [asked, setAsked] = useState<string>();
  const { data: report, error, refetch, isPlaceholderData } = useQuery(reportQuery(id, wish));
  if (error) return <Failure error={error} retry={refetch} />;
  if (!report) {
    return (
      <div className="card">
        <Waiting lines={12} />
      </div>
    );
  }
  const number = asked === undefined ? undefined : report.numbers[asked];
  return (
    <div aria-busy={isPlaceholderData}>
      <Findings findings={report.findings} />
      <ReportPaper report={report} onNumber={setAsked} />
      {number && <ReportNumberDrawer number={number} unit={report.unit.id} onClose={() => setAsked(undefined)} />}
    </div>
  );
}
