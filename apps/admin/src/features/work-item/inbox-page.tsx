import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { CampaignStrip } from '../campaigns/campaign-strip.tsx';
import { tasksQuery } from '../task/task.queries.ts';
import { BatchDialog } from './batch-dialog.tsx';
import { InboxRow } from './inbox-row.tsx';
import { type InboxSearch, readInboxSearch } from './inbox-search.ts';
import { inboxQuery } from './work-item.queries.ts';
import './inbox.css';

/** What waits for the person who is signed in, and what they have done. */
export function InboxPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/inside/' });
  const navigate = useNavigate({ from: '/' });
  const { data, error, refetch, isPlaceholderData } = useQuery(inboxQuery(search));
  const { data: tasks } = useQuery(tasksQuery);
  const change = (next: { [Name in keyof InboxSearch]: InboxSearch[Name] | undefined }) =>
    void navigate({ search: readInboxSearch({ ...search, page: undefined, ...next }), replace: true });
  const counts = data?.counts;
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const [finishing, setFinishing] = useState(false);
  const batch = search.state ? undefined : chosen;
  const selected = data?.items.filter(({ id }) => batch?.has(id)) ?? [];

  return (
    <Page
      title={t('inbox.title')}
      lead={counts && <InboxLead open={counts.open} overdue={counts.overdue} dueSoon={counts.dueSoon} />}
      actions={
        <LinkButton to="/start" color="primary" variant="solid">
          {t('nav.start')}
        </LinkButton>
      }
    >
      <CampaignStrip />
      <div className="card">
        <div className="inbox-bar">
          <div className="inbox-tabs">
            <Tab
              active={!search.state}
              label={t('inbox.open')}
              count={counts?.open}
              onClick={() => change({ state: undefined })}
            />
            <Tab
              active={search.state === 'done'}
              label={t('inbox.done')}
              count={counts?.done}
              onClick={() => change({ state: 'done', overdue: undefined })}
            />
          </div>
          <div className="inbox-filters">
            {!search.state && (
              <Checkbox
                checked={search.overdue === true}
                onChange={(event) => change({ overdue: event.target.checked || undefined })}
              >
                {t('inbox.onlyOverdue')}
              </Checkbox>
            )}
            {!search.state && (
              <Button
                size="small"
                aria-pressed={batch !== undefined}
                onClick={() => setChosen(batch ? undefined : new Set())}
              >
                {t('batch.mode')}
              </Button>
            )}
            {batch && (
              <Button size="small" type="primary" disabled={selected.length === 0} onClick={() => setFinishing(true)}>
                {t('batch.finish', { count: selected.length })}
              </Button>
            )}
            <Select
              className="inbox-task"
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('inbox.allTasks')}
              aria-label={t('inbox.allTasks')}
              value={search.task ?? null}
              onChange={(task) => change({ task: task ?? undefined })}
              options={tasks?.items.map((task) => ({ value: task.id, label: task.title })) ?? []}
            />
            <SearchBox
              value={search.q ?? ''}
              placeholder={t('inbox.search')}
              onSearch={(q) => change({ q: q || undefined })}
            />
          </div>
        </div>
        {error && !data ? (
          <Failure error={error} retry={refetch} />
        ) : !data ? (
          <Waiting lines={9} />
        ) : data.items.length === 0 ? (
          <EmptyInbox search={search} onReset={() => change({ task: undefined, q: undefined, overdue: undefined })} />
        ) : (
          <ul className="inbox-list" aria-busy={isPlaceholderData}>
            {data.items.map((item) => (
              <InboxRow
                key={item.id}
                item={item}
                {...(batch && { chosen: batch.has(item.id), onChoose: () => setChosen(toggled(batch, item.id)) })}
              />
            ))}
          </ul>
        )}
        {data && (
          <Pager
            page={data.page}
            pageSize={data.pageSize}
            total={data.total}
            onPage={(page) => void navigate({ search: { ...search, page } })}
          />
        )}
      </div>
      {finishing && (
        <BatchDialog
          items={selected}
          onClose={() => {
            setFinishing(false);
            setChosen(undefined);
          }}
        />
      )}
    </Page>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

function InboxLead({ open, overdue, dueSoon }: { open: number; overdue: number; dueSoon: number }) {
  const { t } = useTranslation();
  if (open === 0) return t('inbox.leadNone');
  return (
    <>
      {t('inbox.leadOpen', { count: open })}
      {overdue > 0 && <strong className="due-late"> · {t('inbox.leadOverdue', { count: overdue })}</strong>}
      {dueSoon > 0 && <span> · {t('inbox.leadSoon', { count: dueSoon })}</span>}
    </>
  );
}

function Tab({
  active,
  label,
  count,
  onClick,
}: {
  active: boolean;
  label: string;
  count: number | undefined;
  onClick: () => void;
}) {
  return (
    <button type="button" aria-pressed={active} onClick={onClick}>
      {label}
      {count !== undefined && <span className="inbox-tab-count">{count}</span>}
    </button>
  );
}

function EmptyInbox({ search, onReset }: { search: InboxSearch; onReset: () => void }) {
  const { t } = useTranslation();
  if (search.task || search.q || search.overdue) {
    return (
      <Blank title={t('inbox.noMatch')} actions={<Button onClick={onReset}>{t('common.resetFilters')}</Button>}>
        {t('inbox.noMatchHelp')}
      </Blank>
    );
  }
  if (search.state === 'done') return <Blank title={t('inbox.noneDone')}>{t('inbox.noneDoneHelp')}</Blank>;
  return (
    <Blank
      title={t('inbox.none')}
      actions={
        <>
          <Link to="/start">{t('nav.start')}</Link>
          <Link to="/cases">{t('inbox.seeCases')}</Link>
        </>
      }
    >
      {t('inbox.noneHelp')}
    </Blank>
  );
}
