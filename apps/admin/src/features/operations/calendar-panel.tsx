import { useQuery } from '@tanstack/react-query';
import { Button, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { dayName, dayNumber } from '../../lib/dates.ts';
import { officeNow } from '../../lib/office-clock.ts';
import type { CalendarYear } from '../../lib/wire.ts';
import { calendarQuery, saveCalendar } from './operations.queries.ts';
import { useOperation } from './use-operation.ts';

type Day = CalendarYear['days'][number];

/** 日历: the holidays and exchanged working days of a year, from which every time limit is counted. */
export function CalendarPanel() {
  const thisYear = Number(dayName(dayNumber(officeNow())).slice(0, 4));
  const [year, setYear] = useState(String(thisYear));
  const { data, error, refetch } = useQuery(calendarQuery(year));
  const years = [-1, 0, 1, 2].map((more) => String(thisYear + more));
  return (
    <section className="card">
      <div className="card-head">
        <Segmented value={year} options={years} onChange={setYear} />
      </div>
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : data?.year !== year ? (
        <Waiting lines={6} />
      ) : (
        <Year key={year} saved={data} />
      )}
    </section>
  );
}

function Year({ saved }: { saved: CalendarYear }) {
  const { t } = useTranslation();
  const { year } = saved;
  const [days, setDays] = useState<Day[]>(saved.days);
  const save = useOperation(saveCalendar, t('operations.calendar.saved'));
  const changed = JSON.stringify(days) !== JSON.stringify(saved.days);
  const inOrder = (list: Day[]) => list.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <div className="operations-calendar">
      {saved.provisional && (
        <NoticePanel tone="warning" title={t('operations.calendar.provisional', { year })}>
          {t('operations.calendar.provisionalHelp')}
        </NoticePanel>
      )}
      <NewDay year={year} taken={days} onAdd={(day) => setDays(inOrder([...days, day]))} />
      {days.length === 0 ? (
        <Blank title={t('operations.calendar.none')} />
      ) : (
        <ul className="operations-days">
          {days.map((day) => (
            <li key={day.date} className={`operations-${day.kind}`}>
              <span className="tabular">{day.date}</span>
              <span>{t(`operations.calendar.${day.kind}`)}</span>
              <span className="soft">{day.name}</span>
              <Button size="small" onClick={() => setDays(days.filter(({ date }) => date !== day.date))}>
                {t('operations.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="operations-save">
        <Button type="primary" disabled={!changed} loading={save.isPending} onClick={() => save.mutate({ year, days })}>
          {t('operations.calendar.save')}
        </Button>
        <span className="soft small">{t('operations.calendar.saveHelp')}</span>
      </div>
    </div>
  );
}

/** A day that is off though the week says otherwise, or worked. */
function NewDay({ year, taken, onAdd }: { year: string; taken: Day[]; onAdd: (day: Day) => void }) {
  const { t } = useTranslation();
  const [date, setDate] = useState('');
  const [kind, setKind] = useState<Day['kind']>('holiday');
  const [name, setName] = useState('');
  const ready = date.startsWith(`${year}-`) && !taken.some((day) => day.date === date);
  return (
    <div className="operations-new-day">
      <Input
        type="date"
        aria-label={t('operations.calendar.date')}
        min={`${year}-01-01`}
        max={`${year}-12-31`}
        value={date}
        onChange={({ target }) => setDate(target.value)}
      />
      <Select
        aria-label={t('operations.calendar.kind')}
        value={kind}
        options={(['holiday', 'workday'] as const).map((value) => ({
          value,
          label: t(`operations.calendar.${value}`),
        }))}
        onChange={setKind}
      />
      <Input
        aria-label={t('operations.calendar.name')}
        placeholder={t('operations.calendar.name')}
        maxLength={40}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button
        disabled={!ready}
        onClick={() => {
          onAdd({ date, kind, ...(name.trim() && { name: name.trim() }) });
          setDate('');
        }}
      >
        {t('operations.calendar.add')}
      </Button>
    </div>
  );
}
