import type { RegisterDefinition } from '@hearth/definition';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../components/waiting.tsx';
import { compareDocuments } from '../../lib/compare-documents.ts';
import { fieldText } from '../../lib/field-text.ts';
import type { Org } from '../../lib/wire.ts';
import { entryQuery } from './register.queries.ts';

interface Props {
  register: RegisterDefinition;
  gone: string;
  kept: string;
  names: Org | undefined;
}

/** Where two entries say something else: those that stay beside those that go. */
export function EntryDifferences({ register, gone, kept, names }: Props) {
  const { t } = useTranslation();
  const { data: one } = useQuery(entryQuery(register.id, gone));
  const { data: other } = useQuery(entryQuery(register.id, kept));
  if (!one || !other) return <Waiting lines={3} />;
  const differences = compareDocuments(register.form.fields, {}, one.document, other.document);
  if (differences.length === 0) return <p className="soft">{t('register.mergeSame')}</p>;
  return (
    <div className="merge-differences">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('history.field')}</th>
            <th scope="col">{t('register.mergeKept')}</th>
            <th scope="col">{t('register.mergeGone')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ id, trail, mine, theirs }) => {
            const field = trail.at(-1)?.field;
            if (!field) return null;
            return (
              <tr key={id}>
                <th scope="row">
                  {trail.map((part) => [part.field.title, part.row].filter(Boolean).join(' ')).join('：')}
                </th>
                <td>{fieldText(field, theirs, names)}</td>
                <td>{fieldText(field, mine, names)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
