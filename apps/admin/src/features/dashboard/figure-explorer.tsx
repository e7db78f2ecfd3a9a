import { FileExcelOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { FigureFacts, Statistics } from '../../lib/wire.ts';
import { NumberDrawer, Records } from '../report/number-drawer.tsx';
import { amountText } from './amount-text.ts';
import { figuresQuery, numberQuery, type StatisticsWish, statisticsQuery, tableAddress } from './dashboard.queries.ts';
import type { DashboardSearch } from './dashboard-search.ts';
import { FigureTable, type Spot } from './figure-table.tsx';

const FigureChart = lazy(async () => ({ default: (await import('./figure-chart.tsx')).FigureChart }));

interface Props {
  search: DashboardSearch;
  /** Shown as long as none is chosen. */
  first: FigureFacts | undefined;
  onChange: (change: DashboardSearch) => void;
}

/** One figure by units, time or kind: a chart that suits, the table of it, and the records behind each number. */
export function FigureExplorer({ search, first, onChange }: Props) {
  const { data: figures = [] } = useQuery(figuresQuery);
  const id = search.figure ?? (first && `${first.task}.${first.id}`);
  const figure = figures.find((one) => `${one.task}.${one.id}` === id) ?? first;
  if (!id || !figure) return null;
  const { from, to, unit, compare } = search;
  const wish: StatisticsWish = {
    ...{ figure: id, by: search.by ?? 'month', ...(from && to ? { from, to } : {}) },
    ...(unit ? { unit } : {}),
    ...(compare ? { compare } : {}),
  };
  return (
    <section className="card figure-explorer">
      <Choices figures={figures} figure={figure} wish={wish} onChange={onChange} />
      <Shown wish={wish} />
    </section>
  );
}

interface ChoicesProps {
  figures: FigureFacts[];
  figure: FigureFacts;
  wish: StatisticsWish;
  onChange: Props['onChange'];
}

function Choices({ figures, figure, wish, onChange }: ChoicesProps) {
  const { t } = useTranslation();
  const groups = [...new Set(figures.map(({ taskTitle }) => taskTitle))].map((title) => ({
    label: title,
    options: figures
      .filter(({ taskTitle }) => taskTitle === title)
      .map((one) => ({ value: `${one.task}.${one.id}`, label: one.title })),
  }));
  const ways = [
    ...(['month', 'quarter', 'year', 'unit'] as const).map((by) => ({
      value: by as string,
      label: t(`dashboard.by.${by}`),
    })),
    ...figure.fields.map(({ key, title }) => ({ value: key, label: t('dashboard.byField', { title }) })),
  ];
  return (
    <div className="figure-choices">
      <Select
        aria-label={t('dashboard.figure')}
        value={wish.figure}
        options={groups}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(next: string) => onChange({ figure: next, by: '' })}
        className="figure-choice"
      />
      <Select
        aria-label={t('dashboard.by.title')}
        value={wish.by}
        options={ways}
        onChange={(by: string) => onChange({ by })}
        className="figure-way"
      />
      {wish.by !== 'unit' && (
        <Checkbox checked={wish.compare === true} onChange={(event) => onChange({ compare: event.target.checked })}>
          {t('dashboard.compare')}
        </Checkbox>
      )}
      <Button icon={<FileExcelOutlined aria-hidden />} href={tableAddress(wish, 'xlsx')} download>
        {t('dashboard.xlsx')}
      </Button>
    </div>
  );
}

function Shown({ wish }: { wish: StatisticsWish }) {
  const { t } = useTranslation();
  const [spot, setSpot] = useState<Spot>();
  const { data, error, refetch, isPlaceholderData } = useQuery(statisticsQuery(wish));
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Waiting lines={8} />;
  return (
    <div aria-busy={isPlaceholderData}>
      <h2>{data.figure.title}</h2>
      <p className="soft">
        {t('dashboard.of', { unit: data.unit, task: data.figure.taskTitle, ...data.period })}
        {data.total !== null && `　${t('dashboard.total', { value: amountText(data.total, data.figure.measure) })}`}
      </p>
      {isEmpty(data) ? (
        <p className="soft">{t('dashboard.nothing')}</p>
      ) : (
        <>
          <Suspense fallback={<Waiting lines={8} />}>
            <FigureChart statistics={data} onSpot={setSpot} />
          </Suspense>
          <FigureTable statistics={data} onSpot={setSpot} />
        </>
      )}
      {spot && <SpotDrawer wish={wish} spot={spot} onClose={() => setSpot(undefined)} />}
    </div>
  );
}

const isEmpty = ({ series }: Statistics): boolean => series.every(({ values }) => values.every((value) => !value));

function SpotDrawer({ wish, spot, onClose }: { wish: StatisticsWish; spot: Spot; onClose: () => void }) {
  const { data } = useQuery(numberQuery({ ...wish, ...spot }));
  if (!data) return null;
  return (
    <NumberDrawer number={data} onClose={onClose}>
      <Records evidence={data} />
    </NumberDrawer>
  );
}
