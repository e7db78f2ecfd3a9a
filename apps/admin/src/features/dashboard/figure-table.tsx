import { useTranslation } from 'react-i18next';
import type { Statistics } from '../../lib/wire.ts';
import '../report/report.css';

/** One number of a table: keys of its row and of its series. */
export interface Spot {
  row: string;
  series: string;
}

interface Props {
  statistics: Statistics;
  /** Somebody wants to see the records behind a number. */
  onSpot: (spot: Spot) => void;
}

/** The same values as the chart, each opening its records. */
export function FigureTable({ statistics, onSpot }: Props) {
  const { t } = useTranslation();
  const { rows, series, figure } = statistics;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by the keyboard
    <section className="report-table" tabIndex={0} aria-label={figure.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('dashboard.row')}</th>
            {series.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}（{figure.measure}）
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {series.map(({ key, values }) => (
                <td key={key}>
                  <Value value={values[at] ?? null} onClick={() => onSpot({ row: row.key, series: key })} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Value({ value, onClick }: { value: number | null; onClick: () => void }) {
  const { t } = useTranslation();
  if (value === null) return '—';
  return (
    <button type="button" className="report-number" title={t('report.trace')} onClick={onClick}>
      {value.toLocaleString('zh-CN')}
    </button>
  );
}
