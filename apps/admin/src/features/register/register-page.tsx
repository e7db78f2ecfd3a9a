import type { RegisterDefinition } from '@hearth/definition';
import { fieldByPath } from '@hearth/definition';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Failure } from '../../components/failure.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { formatDay } from '../../lib/dates.ts';
import { fieldText } from '../../lib/field-text.ts';
import type { Org, RegisterEntries } from '../../lib/wire.ts';
import { ExportButton } from '../case/export-button.tsx';
import { RowsButton } from '../designer/rows-dialog.tsx';
import { orgQuery } from '../org/org.queries.ts';
import {
  askEntryExport,
  type EntrySearch,
  entriesQuery,
  entryExportAddress,
  registerDefinitionQuery,
  registersQuery,
} from './register.queries.ts';
import './register.css';

type Row = RegisterEntries['items'][number];

const standings = ['active', 'closed', 'merged'] as const;

/** The entries of one register, found while typing. */
export function RegisterPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/registers/$id' });
  const navigate = useNavigate();
  const [search, setSearch] = useState<EntrySearch>({ status: 'active' });
  const { data: registers } = useQuery(registersQuery);
  const { data: register } = useQuery(registerDefinitionQuery(id));
  const { data: org } = useQuery(orgQuery);
  const { data, error, refetch, isPlaceholderData } = useQuery(entriesQuery(id, search));
  const summary = registers?.find((each) => each.id === id);
  const columns = useColumns(register, org, data?.items ?? []);
  return (
    <Page
      title={summary?.title ?? t('register.list')}
      trail={<Link to="/registers">{t('register.list')}</Link>}
      lead={summary?.description}
      actions={
        <>
          <ExportButton
            label={t('register.export', { count: data?.total ?? 0 })}
            disabled={!data || data.total === 0}
            address={(format) => entryExportAddress(id, search, format)}
            ask={() => askEntryExport(id, search)}
          />
          {summary?.canAdd && (
            <>
              <RowsButton
                target={{ register: id }}
                template={register && { title: register.register.title, fields: register.form.fields }}
                units={summary.addUnits}
              />
              <LinkButton to="/registers/$id/new" params={{ id }} color="primary" variant="solid">
                {t('register.add')}
              </LinkButton>
            </>
          )}
        </>
      }
    >
      <div className="card">
        <div className="register-bar">
          <SearchBox
            value={search.q ?? ''}
            placeholder={t('register.search')}
            onSearch={(q) => setSearch(({ page: _page, q: _before, ...rest }) => ({ ...rest, ...(q && { q }) }))}
          />
          <Segmented
            aria-label={t('register.standing')}
            value={search.status ?? 'active'}
            options={standings.map((value) => ({ value, label: t(`register.standings.${value}`) }))}
            onChange={(status) => setSearch(({ page: _page, ...rest }) => ({ ...rest, status }))}
          />
        </div>
        {error && !data ? (
          <Failure error={error} retry={refetch} />
        ) : !data ? (
          <Waiting lines={8} />
        ) : data.items.length === 0 ? (
          <Blank title={t('register.noMatch')}>{t('register.noMatchHelp')}</Blank>
        ) : (
          <DataTable
            caption={summary?.title ?? ''}
            columns={columns}
            rows={data.items}
            rowKey={(row) => row.id}
            busy={isPlaceholderData}
            onOpen={(row) => void navigate({ to: '/registers/$id/$entry', params: { id, entry: row.id } })}
            card={(row) => (
              <div className="register-card">
                <EntryLink row={row} />
                <small className="soft">{register && cardLine(register, row, org)}</small>
              </div>
            )}
          />
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

/** So many values tell entries apart on a phone. */
const CARD_VALUES = 3;

function cardLine({ register, form }: RegisterDefinition, { title, columns }: Row, org: Org | undefined): string {
  const texts = (register.list ?? []).flatMap((path) => {
    const field = fieldByPath(form.fields, path);
    const text = field && columns[path] !== null ? fieldText(field, columns[path], org) : '';
    return text === title || text === '—' ? [] : [text];
  });
  return texts.filter(Boolean).slice(0, CARD_VALUES).join(' · ');
}

function EntryLink({ row }: { row: Row }) {
  return (
    <Link to="/registers/$id/$entry" params={{ id: row.register, entry: row.id }}>
      {row.title}
    </Link>
  );
}

/** The columns that the register names; one that only says the title again is left out. */
function useColumns(register: RegisterDefinition | undefined, org: Org | undefined, rows: Row[]): Column<Row>[] {
  const { t } = useTranslation();
  const fields = register?.form.fields ?? [];
  const own = (register?.register.list ?? []).flatMap((path): Column<Row>[] => {
    const field = fieldByPath(fields, path);
    if (!field || rows.every(({ title, columns }) => columns[path] === title)) return [];
    return [{ key: path, title: field.title, render: ({ columns }) => fieldText(field, columns[path], org), max: 260 }];
  });
  return [
    { key: '#title', title: t('register.entry'), render: (row) => <EntryLink row={row} />, min: 180 },
    ...own,
    { key: '#unit', title: t('case.unit'), render: ({ unit }) => unit.name, min: 120 },
    { key: '#changed', title: t('register.changedAt'), render: ({ changedAt }) => formatDay(changedAt), min: 110 },
  ];
}
