import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../components/waiting.tsx';
import type { ReportPart, ReportRun, ReportSentence, ReportTable, ReportView } from '../../lib/wire.ts';

const ReportChart = lazy(async () => ({ default: (await import('./report-chart.tsx')).ReportChart }));

interface Props {
  report: ReportView;
  /** Somebody wants to know what a number counts. */
  onNumber: (key: string) => void;
}

/** A report as it will stand on paper; each number opens what it counts. */
export function ReportPaper({ report, onNumber }: Props) {
  const { t } = useTranslation();
  const empty = report.chapters.length === 0 && report.opening.length === 0;
  return (
    <article className="card report-paper">
      <h2>{report.title}</h2>
      {empty && <p className="soft">{t('report.empty')}</p>}
      <Sentences sentences={report.opening} onNumber={onNumber} />
      {report.chapters.map((chapter) => (
        <Part key={chapter.number + (chapter.title ?? '')} part={chapter} onNumber={onNumber} />
      ))}
      <Sentences sentences={report.closing} onNumber={onNumber} />
    </article>
  );
}

const headings = ['h3', 'h4', 'h5'] as const;

function Part({ part, onNumber }: { part: ReportPart; onNumber: Props['onNumber'] }) {
  const Heading = headings[Math.min(part.depth, headings.length - 1)] ?? 'h5';
  return (
    <section className="report-part">
      {part.title && (
        <Heading>
          {part.number}
          {part.title}
        </Heading>
      )}
      <Sentences sentences={part.sentences} onNumber={onNumber} />
      {part.table && <Table table={part.table} onNumber={onNumber} />}
      {part.chart && part.chart.labels.length > 0 && (
        <Suspense fallback={<Waiting lines={6} />}>
          <ReportChart chart={part.chart} />
        </Suspense>
      )}
      {part.parts.map((inner) => (
        <Part key={inner.number + (inner.title ?? '')} part={inner} onNumber={onNumber} />
      ))}
    </section>
  );
}

function Sentences({ sentences, onNumber }: { sentences: ReportSentence[]; onNumber: Props['onNumber'] }) {
  const { t } = useTranslation();
  if (sentences.length === 0) return null;
  return (
    <p>
      {sentences.map(({ id, runs, suggested }) => (
        <span key={id} id={`sentence-${id}`} className={suggested && 'report-suggested'}>
          <Runs runs={runs} onNumber={onNumber} />
          {suggested && <span className="tag">{t('report.suggested')}</span>}
        </span>
      ))}
    </p>
  );
}

function Runs({ runs, onNumber }: { runs: ReportRun[]; onNumber: Props['onNumber'] }) {
  const { t } = useTranslation();
  return runs.map(({ text, number }, index) =>
    number === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence never change places
      <span key={index}>{text}</span>
    ) : (
      <button
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence never change places
        key={index}
        type="button"
        className="report-number"
        title={t('report.trace')}
        onClick={() => onNumber(number)}
      >
        {text}
      </button>
    ),
  );
}

function Table({ table, onNumber }: { table: ReportTable; onNumber: Props['onNumber'] }) {
  const name = table.title ?? table.head.join(' ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by the keyboard
    <section className="report-table" tabIndex={0} aria-label={name}>
      <table>
        {table.title && <caption>{table.title}</caption>}
        <thead>
          <tr>
            {table.head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed table has no other name for its rows
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={table.head[column] ?? column}>
                  <Runs runs={[cell]} onNumber={onNumber} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
