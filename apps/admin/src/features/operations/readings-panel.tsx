import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../components/waiting.tsx';
import { dayName, dayOf, formatMoment } from '../../lib/dates.ts';
import type { Reading } from '../../lib/wire.ts';
import { ListPanel } from './list-panel.tsx';
import { type ReadingKind, readingsQuery, seersQuery } from './operations.queries.ts';
import { PersonDataForm } from './person-data-form.tsx';

const kinds: ReadingKind[] = ['read-sensitive', 'export'];

/** 查阅记录: who read sensitive values whole, who took data out, who could have, and a person's own data on request. */
export function ReadingsPanel() {
  const { t } = useTranslation();
  const [kind, setKind] = useState<ReadingKind>('read-sensitive');
  const [page, setPage] = useState(1);
  const query = useQuery(readingsQuery(kind, page));
  return (
    <>
      <ListPanel
        filter={
          <Segmented
            aria-label={t('operations.reading.kinds')}
            value={kind}
            options={kinds.map((value) => ({ value, label: t(`operations.reading.kind.${value}`) }))}
            onChange={(next) => {
              setKind(next);
              setPage(1);
            }}
          />
        }
        query={query}
        none={t('operations.reading.none')}
        line={(reading) => <ReadingLine reading={reading} />}
        onPage={setPage}
      />
      <PersonDataForm />
    </>
  );
}

function ReadingLine({ reading }: { reading: Reading }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { at, person, case: read, fields, detail } = reading;
  const reason = typeof detail.reason === 'string' ? detail.reason : '';
  return (
    <div className="operations-words">
      <strong>{person.name}</strong>
      <span className="soft small tabular">{formatMoment(at)}</span>
      {fields.length > 0 && <span>{t('operations.reading.fields', { fields: fields.join('、') })}</span>}
      {reason && <span>{t('operations.reading.reason', { reason })}</span>}
      {read && (
        <>
          <Link to="/cases/$id" params={{ id: read.id }}>
            {[read.taskTitle, read.number, read.unit.name].filter(Boolean).join(' · ')}
          </Link>
          <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('operations.reading.seers')}
          </button>
        </>
      )}
      {read && open && <Seers id={read.id} on={dayName(dayOf(at))} />}
    </div>
  );
}

/** Everybody who could see the case on a day, and who of them saw all of it. */
function Seers({ id, on }: { id: string; on: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(seersQuery(id, on));
  if (!data) return <Waiting lines={2} />;
  return (
    <ul className="operations-findings">
      {data.items.map(({ person, whole, because, posts, read }) => (
        <li key={person.id}>
          {person.name}
          <span className="soft small">
            {' '}
            {[
              ...posts.map(({ title, unit }) => `${unit} ${title}`),
              because.map((one) => t(`operations.reading.because.${one}`)).join('、'),
              t(whole ? 'operations.reading.whole' : 'operations.reading.masked'),
              ...(read ? [t('operations.reading.hasRead')] : []),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
