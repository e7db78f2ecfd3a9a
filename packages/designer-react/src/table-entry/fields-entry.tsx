import { addFieldRows } from '../commands/form/add-field-rows.ts';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import { sentence } from '../text/sentence.ts';
import { fieldColumns, fieldRow } from './field-columns.ts';
import { TableEntry } from './table-entry.tsx';

const usual = ['name', 'kind', 'required', 'options', 'description', 'page', 'section'];

/** Takes a list of fields in: one line a field. */
export function FieldsEntry({ page, onAdded }: { page: number; onAdded(): void }) {
  const t = useTexts();
  const locale = useLocale();
  const designer = useDesigner();
  return (
    <TableEntry
      text={t('table.fields')}
      columns={() => fieldColumns(locale, designer.world)}
      usual={usual}
      example={t('table.fields-example')}
      onTake={(rows) => {
        const problems = designer.run(addFieldRows, { rows: rows.map(fieldRow), page, locale });
        if (problems?.[0]) return sentence(problems[0], locale);
        onAdded();
        return undefined;
      }}
    />
  );
}
