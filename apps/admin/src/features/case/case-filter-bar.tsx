import type { Definition } from '@hearth/definition';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, DatePicker, Select, TreeSelect } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../../components/search-box.tsx';
import { type CaseFilters, caseStatuses, countCaseFilters } from '../../lib/case-filters.ts';
import { orgQuery } from '../org/org.queries.ts';
import { unitTree } from '../org/unit-tree.ts';
import { tasksQuery } from '../task/task.queries.ts';

interface Props {
  filters: CaseFilters;
  /** Of the task chosen, for its results. */
  definition: Definition | undefined;
  onChange: (change: { [Name in keyof CaseFilters]: CaseFilters[Name] | undefined }) => void;
}

/** The filters above the case list. On a phone only the search shows until the others are asked for. */
export function CaseFilterBar({ filters, definition, onChange }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const count = countCaseFilters(filters);
  const { q: _q, ...narrowing } = filters;
  const behind = countCaseFilters(narrowing);
  return (
    <search className="case-filters" data-open={open || undefined}>
      <SearchBox
        value={filters.q ?? ''}
        placeholder={t('cases.search')}
        onSearch={(q) => onChange({ q: q || undefined })}
      />
      <Button className="case-filters-more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {behind ? t('cases.filtersCount', { count: behind }) : t('cases.filters')}
      </Button>
      <div className="case-filters-rest">
        <TaskAndResult filters={filters} definition={definition} onChange={onChange} />
        <UnitFilter unit={filters.unit} onChange={(unit) => onChange({ unit })} />
        <Period filters={filters} onChange={onChange} />
        <Checkbox
          checked={filters.overdue === true}
          onChange={(event) => onChange({ overdue: event.target.checked || undefined })}
        >
          {t('cases.onlyOverdue')}
        </Checkbox>
        <Checkbox
          checked={filters.mine === true}
          onChange={(event) => onChange({ mine: event.target.checked || undefined })}
        >
          {t('cases.onlyMine')}
        </Checkbox>
        {count > 0 && (
          <Button type="link" size="small" onClick={() => onChange(allCleared)}>
            {t('common.resetFilters')}
          </Button>
        )}
      </div>
    </search>
  );
}

const allCleared = {
  task: undefined,
  unit: undefined,
  status: undefined,
  result: undefined,
  q: undefined,
  from: undefined,
  to: undefined,
  overdue: undefined,
  mine: undefined,
};

function TaskAndResult({ filters, definition, onChange }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(tasksQuery);
  const results = definition?.workflow.results ?? [];
  return (
    <>
      <Select
        allowClear
        className="case-filter-task"
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('cases.anyTask')}
        aria-label={t('cases.anyTask')}
        value={filters.task ?? null}
        onChange={(task) => onChange({ task: task ?? undefined, result: undefined })}
        options={(data?.items ?? []).map((task) => ({ value: task.id, label: task.title }))}
      />
      <Select
        allowClear
        className="case-filter-status"
        placeholder={t('cases.anyStatus')}
        aria-label={t('cases.anyStatus')}
        value={filters.status ?? null}
        onChange={(status) => onChange({ status: status ?? undefined, result: undefined })}
        options={caseStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
      />
      {results.length > 1 && (
        <Select
          allowClear
          className="case-filter-status"
          placeholder={t('cases.anyResult')}
          aria-label={t('cases.anyResult')}
          value={filters.result ?? null}
          onChange={(result) => onChange({ result: result ?? undefined, status: result ? 'ended' : filters.status })}
          options={results.map((result) => ({ value: result.id, label: result.title }))}
        />
      )}
    </>
  );
}

function UnitFilter({ unit, onChange }: { unit: string | undefined; onChange: (unit: string | undefined) => void }) {
  const { t } = useTranslation();
  const { data } = useQuery(orgQuery);
  return (
    <TreeSelect
      allowClear
      className="case-filter-unit"
      placeholder={t('cases.anyUnit')}
      aria-label={t('cases.anyUnit')}
      value={unit ?? null}
      onChange={(value) => onChange(value ?? undefined)}
      treeData={unitTree(data?.units ?? [])}
      treeDefaultExpandAll
      showSearch={{ treeNodeFilterProp: 'title' }}
      popupMatchSelectWidth={280}
    />
  );
}

function Period({ filters, onChange }: Pick<Props, 'filters' | 'onChange'>) {
  const { t, i18n } = useTranslation();
  useEffect(() => {
    dayjs.locale(i18n.language === 'en' ? 'en' : 'zh-cn');
  }, [i18n.language]);
  const day = (text: string | undefined) => (text ? dayjs(text) : null);
  return (
    <DatePicker.RangePicker
      className="case-filter-period"
      value={[day(filters.from), day(filters.to)]}
      allowEmpty={[true, true]}
      placeholder={[t('cases.from'), t('cases.to')]}
      onChange={(dates) => onChange({ from: dates?.[0]?.format('YYYY-MM-DD'), to: dates?.[1]?.format('YYYY-MM-DD') })}
      presets={[
        { label: t('cases.thisYear'), value: [dayjs().startOf('year'), dayjs().endOf('year')] },
        {
          label: t('cases.lastYear'),
          value: [dayjs().subtract(1, 'year').startOf('year'), dayjs().subtract(1, 'year').endOf('year')],
        },
        { label: t('cases.last90'), value: [dayjs().subtract(90, 'day'), dayjs()] },
      ]}
    />
  );
}
