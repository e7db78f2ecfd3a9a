import { type Field, kindOf } from '@hearth/definition';
import { useTranslation } from 'react-i18next';

/** Values of these cannot stand in a cell. */
const notInCells = new Set(['file', 'photo', 'signature', 'location']);

/**
 * An empty table to fill in: a column for each field that one cell can hold. Where there is one list, as the members of a household, its columns
 * come behind, and each member takes a row.
 */
export function RowsTemplate({ title, fields }: { title: string; fields: readonly Field[] }) {
  const { t } = useTranslation();
  const lists = fields.filter((field) => kindOf(field).holds === 'rows');
  const [list] = lists.length === 1 ? lists : [];
  const headings = [
    ...fields.filter(standsInCell).map((field) => field.title),
    ...(list?.fields ?? []).filter(standsInCell).map((field) => `${list?.title} ${field.title}`),
  ];
  function download() {
    // Excel takes a text for UTF-8 only with the mark in front.
    const text = `\uFEFF${headings.map(quoted).join(',')}\r\n`;
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${title}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  }
  return (
    <button type="button" className="link-button" onClick={download}>
      {t('designer.rows.template')}
    </button>
  );
}

const standsInCell = (field: Field): boolean =>
  !field.computed && !field.fields && !notInCells.has(field.kind) && kindOf(field).column !== 'none';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
