import { useQuery } from '@tanstack/react-query';
import { Select, TreeSelect } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { Slots } from '../../lib/wire.ts';
import { PlanTabs } from '../campaigns/plan-tabs.tsx';
import { orgQuery } from '../org/org.queries.ts';
import { unitTree } from '../org/unit-tree.ts';
import { type SlotSearch, slotsQuery } from './schedule.queries.ts';
import { SlotLine } from './slot-line.tsx';
import { SlotTable } from './slot-table.tsx';
import './schedules.css';

const states = ['missed', 'open', 'late', 'done'] as const;

/** 定期任务: what fell due, for whom, and how it stands. */
export function SchedulesPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useState<SlotSearch>({});
  const { data, error, refetch } = useQuery(slotsQuery(search));
  const change = (next: SlotSearch) => setSearch({ ...next });
  return (
    <Page title={t('campaign.schedules')} trail={<PlanTabs />} lead={t('schedule.lead')}>
      <div className="card">
        <Filters search={search} change={change} schedules={data?.schedules ?? []} counts={data?.states} />
        {error && !data ? (
          <Failure error={error} retry={refetch} />
        ) : !data ? (
          <Waiting lines={8} />
        ) : data.items.length === 0 ? (
          <Blank title={t('schedule.none')}>{t('schedule.noneHelp')}</Blank>
        ) : search.schedule && !search.state ? (
          <SlotTable slots={data.items} />
        ) : (
          <ul className="slots">
            {data.items.map((slot) => (
              <SlotLine key={slot.id} slot={slot} />
            ))}
          </ul>
        )}
        {data && (
          <Pager
            page={data.page}
            pageSize={data.pageSize}
            total={data.total}
            onPage={(page) => setSearch((now) => ({ ...now, page }))}
          />
        )}
      </div>
    </Page>
  );
}

interface FilterProps {
  search: SlotSearch;
  change: (next: SlotSearch) => void;
  schedules: Slots['schedules'];
  counts: Slots['states'] | undefined;
}

function Filters({ search, change, schedules, counts }: FilterProps) {
  const { t } = useTranslation();
  const { data: org } = useQuery(orgQuery);
  const { page: _page, state, ...rest } = search;
  const { unit, task, schedule, ...others } = rest;
  const chosen = schedules.findIndex((one) => one.task === task && one.id === schedule);
  function choose(index: number | undefined) {
    const found = index === undefined ? undefined : schedules[index];
    change({ ...others, ...(unit && { unit }), ...(found && { task: found.task, schedule: found.id }) });
  }
  return (
    <div className="slots-bar">
      <Select
        allowClear
        className="slots-which"
        aria-label={t('schedule.which')}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('schedule.all')}
        options={schedules.map(({ title, every, posts }, value) => ({
          value,
          label: `${title}（${t(`schedule.every.${every}`)}，${t('schedule.posts', { posts: posts.join('、') })}）`,
        }))}
        value={chosen < 0 ? null : chosen}
        onChange={(index) => choose(index ?? undefined)}
      />
      <TreeSelect
        allowClear
        className="slots-which"
        aria-label={t('schedule.unit')}
        placeholder={t('schedule.allUnits')}
        treeData={unitTree(org?.units ?? [])}
        treeDefaultExpandAll
        showSearch={{ treeNodeFilterProp: 'title' }}
        value={unit ?? null}
        onChange={(next) =>
          change({ ...(task && { task }), ...(schedule && { schedule }), ...(next && { unit: next }) })
        }
      />
      <div className="slots-states">
        {states.map((one) => (
          <button
            key={one}
            type="button"
            className={`slot-state slot-${one}`}
            aria-pressed={state === one}
            onClick={() => change(state === one ? rest : { ...rest, state: one })}
          >
            {t(`schedule.state.${one}`)} {counts && (state === undefined || state === one) ? counts[one] : ''}
          </button>
        ))}
      </div>
    </div>
  );
}
