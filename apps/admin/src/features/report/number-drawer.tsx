import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { NumberEvidence, ReportNumber } from '../../lib/wire.ts';
import { caseQuery } from '../case/case.queries.ts';
import { EntryLink } from '../register/entry-link.tsx';
import { evidenceQuery } from './report.queries.ts';

const AT_ONCE = 20;

interface Props {
  number: ReportNumber;
  /** Units of the report, ids apart by commas. */
  unit: string;
  onClose: () => void;
}

/** Where a number of a report comes from; its records are looked for when it is opened. */
export function ReportNumberDrawer({ number, unit, onClose }: Props) {
  const { data, error, refetch } = useQuery(evidenceQuery(number.key, unit));
  const records = error ? <Failure error={error} retry={refetch} /> : <Waiting lines={4} />;
  return (
    <NumberDrawer number={number} onClose={onClose}>
      {data ? <Records evidence={data} /> : records}
    </NumberDrawer>
  );
}

/** Where a number comes from: what is counted, in which period, and below it the records. */
export function NumberDrawer({ number, onClose, children }: Omit<Props, 'unit'> & { children: ReactNode }) {
  const { t } = useTranslation();
  const facts: [string, string | undefined][] = [
    [t('report.value'), `${number.value ?? '—'}${number.measure}`],
    [t('report.task'), number.taskTitle],
    [t('report.period'), t('report.days', number.period)],
    [t('report.filter'), number.filter],
    [
      t('report.share'),
      number.denominator === undefined ? undefined : `${number.numerator ?? 0} ÷ ${number.denominator}`,
    ],
  ];
  return (
    <Drawer open title={number.title} onClose={onClose} size={480}>
      <dl className="report-facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {children}
    </Drawer>
  );
}

/** The records behind a number, some at once. */
export function Records({ evidence: { count, cases, entries } }: { evidence: NumberEvidence }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <h3>{t('report.records', { count })}</h3>
      {cases.length + entries.length < count && <p className="soft">{t('report.someRecords')}</p>}
      <ul className="report-records">
        {cases.slice(0, shown).map((id) => (
          <Record key={id} id={id} />
        ))}
        {entries.slice(0, shown).map(({ id, register, title }) => (
          <li key={id}>
            <EntryLink register={register} entry={id} name={title} />
          </li>
        ))}
      </ul>
      {shown < Math.max(cases.length, entries.length) && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>{t('report.more')}</Button>
      )}
    </>
  );
}

function Record({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...caseQuery(id), retry: false });
  const found = data?.case;
  return (
    <li>
      <Link to="/cases/$id" params={{ id }}>
        {found ? found.title || found.taskTitle : t('common.loading')}
      </Link>
      {found && <small>{[found.number, found.unit.name, found.resultTitle].filter(Boolean).join(' · ')}</small>}
    </li>
  );
}
