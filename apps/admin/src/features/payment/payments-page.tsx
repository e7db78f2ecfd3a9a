import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { formatDay } from '../../lib/dates.ts';
import type { Payment, Payments } from '../../lib/wire.ts';
import { CaseTabs } from './case-tabs.tsx';
import { type PaymentSearch, paymentFileAddress, paymentsQuery } from './payment.queries.ts';
import { PaymentFilters } from './payment-filters.tsx';
import './payment.css';

const states = ['requested', 'replaced', 'cancelled'] as const;

/** 付款清单: what the cases of a period ask to be paid, what a later line has replaced, and what was taken back. */
export function PaymentsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search, setSearch] = useState<PaymentSearch>({ state: 'requested' });
  const { data, error, refetch, isPlaceholderData } = useQuery(paymentsQuery(search));
  const columns = useColumns(search.state === 'cancelled');
  return (
    <Page
      title={t('payment.list')}
      trail={<CaseTabs />}
      lead={t('payment.lead')}
      actions={
        <Button icon={<DownloadOutlined aria-hidden />} href={paymentFileAddress(search)} download>
          {t('payment.download')}
        </Button>
      }
    >
      <div className="card">
        <PaymentFilters search={search} onChange={setSearch} />
        <div className="payment-states">
          <Segmented
            aria-label={t('payment.state')}
            value={search.state ?? 'requested'}
            options={states.map((value) => ({ value, label: stateLabel(value, data?.sums) }))}
            onChange={(state) => setSearch(({ page: _page, ...rest }) => ({ ...rest, state }))}
          />
          <p className="soft small">{t(`payment.about.${search.state ?? 'requested'}`)}</p>
        </div>
        {error && !data ? (
          <Failure error={error} retry={refetch} />
        ) : !data ? (
          <Waiting lines={8} />
        ) : data.items.length === 0 ? (
          <Blank title={t('payment.none')}>{t('payment.noneHelp')}</Blank>
        ) : (
          <DataTable
            caption={t('payment.list')}
            columns={columns}
            rows={data.items}
            rowKey={(row) => row.id}
            busy={isPlaceholderData}
            onOpen={(row) => void navigate({ to: '/cases/$id', params: { id: row.case.id } })}
            card={(row) => <PaymentCard payment={row} />}
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

  function stateLabel(state: Payment['state'], sums: Payments['sums'] = []): string {
    const sum = sums.find((one) => one.state === state);
    const name = t(`payment.states.${state}`);
    return sum ? t('payment.sum', { name, count: sum.count, amount: yuan(sum.amount) }) : name;
  }
}

function useColumns(hasReason: boolean): Column<Payment>[] {
  const { t } = useTranslation();
  const reason: Column<Payment> = {
    ...{ key: 'reason', title: t('payment.reason'), max: 240 },
    render: (row) => row.reason ?? '—',
  };
  return [
    { key: 'case', title: t('case.number'), render: (row) => <CaseLink payment={row} />, min: 180 },
    { key: 'purpose', title: t('payment.purpose'), render: ({ purpose }) => purpose, max: 240 },
    { key: 'unit', title: t('case.unit'), render: ({ unit }) => unit.name, max: 200 },
    { key: 'payee', title: t('payment.payee'), render: ({ payee }) => payee },
    { key: 'account', title: t('payment.account'), render: (row) => <Account payment={row} />, min: 180 },
    {
      ...{ key: 'amount', title: t('payment.amount'), align: 'end' as const },
      render: ({ amount }) => <span className="tabular">{yuan(amount)}</span>,
    },
    { key: 'at', title: t('payment.requestedAt'), render: ({ requestedAt }) => formatDay(requestedAt), min: 110 },
    ...(hasReason ? [reason] : []),
  ];
}

function PaymentCard({ payment }: { payment: Payment }) {
  const { purpose, payee, amount, unit, requestedAt, reason } = payment;
  return (
    <div className="payment-card">
      <CaseLink payment={payment} />
      <span className="payment-card-line">
        <span>{payee}</span>
        <strong className="tabular">{yuan(amount)}</strong>
      </span>
      <small className="soft">{[purpose, unit.name, formatDay(requestedAt), reason].filter(Boolean).join(' · ')}</small>
    </div>
  );
}

function CaseLink({ payment }: { payment: Payment }) {
  return (
    <Link to="/cases/$id" params={{ id: payment.case.id }}>
      {payment.case.number ?? payment.taskTitle}
    </Link>
  );
}

function Account({ payment: { bank, account } }: { payment: Payment }) {
  return (
    <>
      <span className="tabular">{account ?? '—'}</span>
      {bank && <small className="soft payment-bank">{bank}</small>}
    </>
  );
}

/** Yuan with two digits after the point and commas between thousands. */
const yuan = (amount: string): string =>
  Number(amount).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
