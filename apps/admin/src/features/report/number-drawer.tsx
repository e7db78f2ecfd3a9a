import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportNumber } from '../../lib/wire.ts';
import { caseQuery } from '../case/case.queries.ts';

const AT_ONCE = 20;

/** Where a number comes from: what is counted, in which period, and the records behind it. */
export function NumberDrawer({ number, onClose }: { number: ReportNumber; onClose: () => void }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(AT_ONCE);
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
      <h3>{t('report.records', { count: number.count })}</h3>
      {number.cases.length < number.count && <p className="soft">{t('report.someRecords')}</p>}
      <ul className="report-records">
        {number.cases.slice(0, shown).map((id) => (
          <Record key={id} id={id} />
        ))}
      </ul>
      {shown < number.cases.length && <Button onClick={() => setShown(shown + AT_ONCE)}>{t('report.more')}</Button>}
    </Drawer>
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
