import { type Definition, fieldByPath } from '@hearth/definition';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { formatMoment } from '../../lib/dates.ts';
import { fieldText } from '../../lib/field-text.ts';
import type { HistoryItem, Org } from '../../lib/wire.ts';
import { orgQuery } from '../org/org.queries.ts';
import { historyQuery } from './case.queries.ts';

/** Who did what when, newest first, with the answers that changed. */
export function HistoryList({ id, definition }: { id: string; definition: Definition | undefined }) {
  const { data, error, refetch } = useQuery(historyQuery(id));
  const { data: org } = useQuery(orgQuery);
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <Waiting lines={8} />;
  return (
    <ol className="history">
      {data.items.toReversed().map((item) => (
        <HistoryEntry key={item.seq} item={item} definition={definition} org={org} />
      ))}
    </ol>
  );
}

interface EntryProps {
  item: HistoryItem;
  definition: Definition | undefined;
  org: Org | undefined;
}

function HistoryEntry({ item, definition, org }: EntryProps) {
  const { t } = useTranslation();
  const changes = item.changes ?? [];
  return (
    <li>
      <time dateTime={item.at} className="tabular soft">
        {formatMoment(item.at)}
      </time>
      <div>
        <div>
          <strong>{item.actor?.name ?? t('history.system')}</strong> {item.title}
        </div>
        {item.comment && <blockquote className="flow-comment">{item.comment}</blockquote>}
        {changes.length > 0 && (
          <details>
            <summary className="soft small">{t('history.changes', { count: changes.length })}</summary>
            <table className="history-changes">
              <thead>
                <tr>
                  <th scope="col">{t('history.field')}</th>
                  <th scope="col">{t('history.from')}</th>
                  <th scope="col">{t('history.to')}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map((change) => (
                  <tr key={change.path}>
                    <th scope="row">{change.title}</th>
                    <td>{changeText(change.path, change.from, definition, org)}</td>
                    <td>{changeText(change.path, change.to, definition, org)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        )}
      </div>
    </li>
  );
}

/** A changed answer in words; the path may name rows: `受检单位[r1].隐患[r2].等级`. */
function changeText(path: string, value: unknown, definition: Definition | undefined, org: Org | undefined): string {
  const field = definition && fieldByPath(definition.form.fields, path.replace(/\[[^\]]*\]/g, ''));
  if (field) return fieldText(field, value, org);
  if (value === null || value === undefined) return '—';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
