import { type Definition, fieldByPath } from '@hearth/definition';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { formatMoment } from '../../lib/dates.ts';
import { fieldText } from '../../lib/field-text.ts';
import { historyEntries } from '../../lib/history-entries.ts';
import type { HistoryItem, Org } from '../../lib/wire.ts';
import { orgQuery } from '../org/org.queries.ts';
import { historyQuery } from './case.queries.ts';

interface Names {
  definition: Definition | undefined;
  org: Org | undefined;
}

/** Who did what when, newest first, with the answers that changed. */
export function HistoryList({ id, definition }: { id: string; definition: Definition | undefined }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(historyQuery(id));
  const { data: org } = useQuery(orgQuery);
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <Waiting lines={8} />;
  const whoDid = (actor: string | undefined, absent: string | undefined) => {
    if (!actor) return t('history.system');
    return absent ? t('history.for', { actor, absent }) : actor;
  };
  return (
    <ol className="history">
      {historyEntries(data.items).map((entry) => (
        <li key={entry.key}>
          <time dateTime={entry.at} className="tabular soft">
            {formatMoment(entry.at)}
          </time>
          <strong>{whoDid(entry.actor?.name, entry.items[0]?.for?.name)}</strong>
          <div>
            {entry.items.map((item, index) => (
              <HistoryLine
                key={item.seq}
                item={item}
                // A return repeats the remark of the outcome that brought it about.
                comment={item.comment !== entry.items[index - 1]?.comment ? item.comment : undefined}
                definition={definition}
                org={org}
              />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function HistoryLine({
  item,
  comment,
  definition,
  org,
}: { item: HistoryItem; comment: HistoryItem['comment'] } & Names) {
  return (
    <div>
      {item.changes && item.changes.length > 0 ? (
        <details>
          <summary>{item.title}</summary>
          <Changes changes={item.changes} definition={definition} org={org} />
        </details>
      ) : (
        item.title
      )}
      {comment && <blockquote className="flow-comment">{comment}</blockquote>}
    </div>
  );
}

function Changes({ changes, definition, org }: { changes: NonNullable<HistoryItem['changes']> } & Names) {
  const { t } = useTranslation();
  return (
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
            <td>{changeText(change.path, change.from, { definition, org })}</td>
            <td>{changeText(change.path, change.to, { definition, org })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A changed answer in words; the path may name rows: `受检单位[r1].隐患[r2].等级`. */
function changeText(path: string, value: unknown, { definition, org }: Names): string {
  const field = definition && fieldByPath(definition.form.fields, path.replace(/\[[^\]]*\]/g, ''));
  if (field) return fieldText(field, value, org);
  if (value === null || value === undefined) return '—';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
