import { type Definition, fieldByPath } from '@hearth/definition';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/data-table.tsx';
import { DueText } from '../../components/due-text.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { formatDay } from '../../lib/dates.ts';
import { fieldText, isNumeric } from '../../lib/field-text.ts';
import type { CaseSummary } from '../../lib/wire.ts';

/** Columns of the case list; with one task chosen, that task's own columns (`task.list`) follow the title. */
export function useCaseColumns(definition: Definition | undefined): Column<CaseSummary>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const title: Column<CaseSummary> = {
      key: 'title',
      title: t('case.title'),
      sort: 'number',
      min: 240,
      max: 340,
      render: (row) => (
        <>
          <Link to="/cases/$id" params={{ id: row.id }} className="case-title-link">
            {row.title || t('case.untitled', { task: row.taskTitle })}
          </Link>
          <small className="soft case-sub">
            {row.number ?? t('case.noNumber')}
            {!definition && ` · ${row.taskTitle}`}
          </small>
        </>
      ),
    };
    const rest: Column<CaseSummary>[] = [
      { key: 'unit', title: t('case.unit'), sort: 'unit', min: 110, max: 180, render: (row) => row.unit.name },
      {
        key: 'status',
        title: t('case.status'),
        sort: 'status',
        render: (row) => <StatusTag status={row.status} result={row.resultTitle} tone={row.resultTone} />,
      },
      {
        key: 'current',
        title: t('case.current'),
        min: 200,
        max: 300,
        render: (row) => <CurrentSteps summary={row} brief={definition !== undefined} />,
      },
      {
        key: 'openedAt',
        title: t('case.openedAt'),
        sort: 'openedAt',
        render: (row) => <span className="tabular no-wrap">{formatDay(row.submittedAt ?? row.openedAt)}</span>,
      },
    ];
    return [title, ...taskColumns(definition), ...rest];
  }, [definition, t]);
}

/** Where a running case stands: its open step, until when and, unless it is to be brief, with whom; of several the first two. One that is over: since when. */
export function CurrentSteps({ summary, brief = false }: { summary: CaseSummary; brief?: boolean }) {
  const { t } = useTranslation();
  if (summary.endedAt)
    return <span className="soft tabular">{t('case.endedOn', { date: formatDay(summary.endedAt) })}</span>;
  const shown = summary.current.slice(0, brief ? 1 : 2);
  const more = summary.current.length - shown.length;
  return (
    <>
      {shown.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one step can be open for several rows; the list is never reordered
        <span className="case-current" key={`${step.step}-${index}`}>
          <span className="case-current-step" title={step.title}>
            {step.title}
          </span>{' '}
          <DueText due={step.due} overdue={step.overdue} />
        </span>
      ))}
      {!brief && summary.current.length === 1 && <span className="soft case-sub">{shown[0]?.assignee}</span>}
      {more > 0 && <span className="soft small">{t('case.moreSteps', { count: more })}</span>}
    </>
  );
}

function taskColumns(definition: Definition | undefined): Column<CaseSummary>[] {
  const list = definition?.task.list ?? [];
  // The field that gives the title is not told twice.
  return list
    .filter((path) => path !== definition?.task.caseTitle?.text)
    .flatMap((path) => {
      const field = definition && fieldByPath(definition.form.fields, path);
      if (!field) return [];
      const column: Column<CaseSummary> = {
        key: `field:${path}`,
        title: field.title,
        min: isNumeric(field) ? 72 : 100,
        max: 200,
        render: (row) => fieldText(field, row.columns[path]),
      };
      return [isNumeric(field) ? { ...column, align: 'end' } : column];
    });
}
