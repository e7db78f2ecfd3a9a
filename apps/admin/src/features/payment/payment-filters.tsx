import { useQuery } from '@tanstack/react-query';
import { Input, Select, TreeSelect } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { orgQuery } from '../org/org.queries.ts';
import { unitTree } from '../org/unit-tree.ts';
import { tasksQuery } from '../task/task.queries.ts';
import type { PaymentSearch } from './payment.queries.ts';

interface Props {
  search: PaymentSearch;
  onChange: (next: PaymentSearch) => void;
}

/** Which payments are listed: of a task, of a unit with those below it, asked for between two days. */
export function PaymentFilters({ search, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { data: tasks } = useQuery(tasksQuery);
  const { data: org } = useQuery(orgQuery);
  /** A blank filter is none; every change leads back to the first page. */
  function change(next: { [Name in keyof PaymentSearch]: PaymentSearch[Name] | undefined }) {
    const { page: _page, ...rest } = { ...search, ...next };
    onChange(Object.fromEntries(Object.entries(rest).filter(([, value]) => value)));
  }
  return (
    <search className="payment-filters">
      <Select
        allowClear
        aria-label={t('cases.anyTask')}
        placeholder={t('cases.anyTask')}
        showSearch={{ optionFilterProp: 'label' }}
        value={search.task ?? null}
        onChange={(task) => change({ task: task ?? undefined })}
        options={(tasks?.items ?? []).map((task) => ({ value: task.id, label: task.title }))}
      />
      <TreeSelect
        allowClear
        aria-label={t('cases.anyUnit')}
        placeholder={t('cases.anyUnit')}
        treeData={unitTree(org?.units ?? [])}
        treeDefaultExpandAll
        showSearch={{ treeNodeFilterProp: 'title' }}
        value={search.unit ?? null}
        onChange={(unit) => change({ unit: unit ?? undefined })}
      />
      {(['from', 'to'] as const).map((name) => (
        <label key={name} htmlFor={`${id}-${name}`}>
          {t(`payment.${name}`)}
          <Input
            id={`${id}-${name}`}
            type="date"
            value={search[name] ?? ''}
            onChange={({ target }) => change({ [name]: target.value })}
          />
        </label>
      ))}
    </search>
  );
}
