import { fieldKinds } from '@hearth/definition';
import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import type { LedgerColumn } from './designer.commands.ts';

/** Kinds that a column of a spreadsheet can be; the rest needs more than a cell. */
const kinds = fieldKinds.filter(
  ({ name, holds, refersTo }) => !holds && !refersTo && !['note', 'location', 'signature', 'rating'].includes(name),
);

interface Props {
  columns: LedgerColumn[];
  onChange: (columns: LedgerColumn[]) => void;
}

/** The columns of a ledger with what each was taken for and why; a person confirms or puts right. */
export function LedgerColumns({ columns, onChange }: Props) {
  const { t } = useTranslation();
  const language = currentLanguage();
  const options = kinds.map(({ name, title }) => ({ value: name, label: title[language] }));
  const put = (at: number, change: Partial<LedgerColumn>) =>
    onChange(columns.map((column, index) => (index === at ? { ...column, ...change } : column)));
  return (
    <ul className="ledger-columns">
      {columns.map((column, at) => (
        <li key={column.letter} className={column.use ? '' : 'ledger-off'}>
          <Checkbox checked={column.use} onChange={(event) => put(at, { use: event.target.checked })}>
            {column.title}
          </Checkbox>
          <Select
            aria-label={t('designer.ledger.kindOf', { title: column.title })}
            value={column.kind}
            options={options}
            disabled={!column.use}
            onChange={(kind) => put(at, { kind, options: kind.endsWith('choice') ? optionsOf(column) : [] })}
          />
          <small>
            {column.evidence.map((sentence) => sentence[language]).join(language === 'en' ? '; ' : '；')}
            {column.samples.length > 0 && (
              <span className="soft">
                {t('designer.ledger.samples', { values: column.samples.slice(0, 3).join(t('common.comma')) })}
              </span>
            )}
          </small>
        </li>
      ))}
    </ul>
  );
}

const optionsOf = ({ options, samples }: LedgerColumn): string[] => (options.length > 0 ? options : samples);
