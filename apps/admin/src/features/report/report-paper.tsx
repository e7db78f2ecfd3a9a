import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../components/waiting.tsx';
import type { ReportPart, ReportRun, ReportSentence, ReportTable, ReportView } from '../../lib/wire.ts';

const ReportChart = lazy(async () => ({ default: (await import('./report-chart.tsx')).ReportChart }));

interface Props {
  report: ReportView;
  /** Somebody wants to know what a number counts. */
  onNumber: (key: string) => void;
  /** Somebody wants to change a sentence by hand; missing = nobody may. */
  onEdit?: (sentence: ReportSentence) => void;
}

/** What may be done with the words of the paper. */
type Hands = Omit<Props, 'report'>;

/** A report as it will stand on paper; each number opens what it counts. */
export function ReportPaper({ report, ...hands }: Props) {
  const { t } = useTranslation();
  const empty = report.chapters.length === 0 && report.opening.length === 0;
  return (
    <article className="card report-paper">
      <h2>{report.title}</h2>
      {empty && <p className="soft">{t('report.empty')}</p>}
      <Sentences sentences={report.opening} {...hands} />
      {report.chapters.map((chapter) => (
        <Part key={chapter.number + (chapter.title ?? '')} part={chapter} {...hands} />
      ))}
      <Sentences sentences={report.closing} {...hands} />
    </article>
  );
}

const headings = ['h3', 'h4', 'h5'] as const;

function Part({ part, ...hands }: { part: ReportPart } & Hands) {
  const Heading = headings[Math.min(part.depth, headings.length - 1)] ?? 'h5';
  return (
    <section className="report-part">
      {part.title && (
        <Heading>
          {part.number}
          {part.title}
        </Heading>
      )}
      <Sentences sentences={part.sentences} {...hands} />
      {part.table && <Table table={part.table} onNumber={hands.onNumber} />}
      {part.chart && part.chart.labels.length > 0 && (
        <Suspense fallback={<Waiting lines={6} />}>
          <ReportChart chart={part.chart} />
        </Suspense>
      )}
      {part.parts.map((inner) => (
        <Part key={inner.number + (inner.title ?? '')} part={inner} {...hands} />
      ))}
    </section>
  );
}

function Sentences({ sentences, onNumber, onEdit }: { sentences: ReportSentence[] } & Hands) {
  const { t } = useTranslation();
  if (sentences.length === 0) return null;
  return (
    <p>
      {sentences.map((sentence) => (
        <span key={sentence.id} id={`sentence-${sentence.id}`} className={markOf(sentence)}>
          <Runs runs={sentence.runs} onNumber={onNumber} />
          {sentence.suggested && <span className="tag">{t('report.suggested')}</span>}
          {sentence.edited && (
            <span className="tag">{t(sentence.edited.offer ? 'report.offered' : 'report.edited')}</span>
          )}
          {onEdit && (
            <button type="button" className="report-edit" onClick={() => onEdit(sentence)}>
              {t('report.edit')}
            </button>
          )}
        </span>
      ))}
    </p>
  );
}

const markOf = ({ suggested, edited }: ReportSentence): string | undefined =>
  edited?.offer || suggested ? 'report-suggested' : edited ? 'report-edited' : undefined;

/** Marks that never stand at the beginning of a line: a number that can be pressed is a box of its own, behind which a line may end. */
const closing = /^[，。；、：）”》]+/;

function Runs({ runs, onNumber }: { runs: ReportRun[]; onNumber: Props['onNumber'] }) {
  const { t } = useTranslation();
  return runs.map(({ text, number, byHand }, index) =>
    number === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence never change places
      <span key={index} {...(byHand ? { className: 'report-by-hand', title: t('report.byHand') } : {})}>
        {runs[index - 1]?.number === undefined ? text : text.replace(closing, '')}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence never change places
      <span key={index} className="report-kept-together">
        <button type="button" className="report-number" title={t('report.trace')} onClick={() => onNumber(number)}>
          {text}
        </button>
        {runs[index + 1]?.number === undefined && runs[index + 1]?.text.match(closing)?.[0]}
      </span>
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
