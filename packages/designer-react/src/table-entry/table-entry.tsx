import { Button, Checkbox, Input, Modal } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useTexts } from '../react/designer-context.tsx';
import { cellsOf } from './cells.ts';
import { type CellProblem, readTable, type TableColumn, type TableRow } from './table-column.ts';

interface Props {
  /** What the button says. */
  text: string;
  columns: () => TableColumn[];
  /** Columns that are named in the help; the others can be used, too. */
  usual?: readonly string[];
  example: string;
  /** How many are there already that may go when the rows come; missing = whatever is there stays. */
  there?: number;
  /** Takes the rows over, in the place of what was there or behind it; what stood in the way, or nothing. */
  onTake(rows: readonly TableRow[], instead: boolean): string | undefined;
}

/** Takes in a list that is there already: a table from Excel or WPS, or lines as they are typed. What cannot be read is named by row and column. */
export function TableEntry(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button type="text" onClick={() => setOpen(true)}>
        {props.text}
      </Button>
      {isOpen && <Dialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Letters of the longest list that is read: thousands of rows. What is longer is no list of fields or steps. */
const LONGEST = 200_000;
/** Most lines that the preview shows, and most problems that are told at once. */
const [SHOWN, TOLD] = [6, 4];

function Dialog({ text, columns, usual, example, there = 0, onTake, onClose }: Props & { onClose: () => void }) {
  const t = useTexts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [instead, setInstead] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [known] = useState(columns);
  const read = useMemo(() => readTable(cellsOf(typed), known), [typed, known]);
  const named = known.filter(({ key }) => !usual || usual.includes(key));
  const others = known.filter((one) => !named.includes(one));
  const isRight = read.rows.length > 0 && read.problems.length === 0 && read.strange.length === 0;
  const put = (value: string) => {
    const isTooLong = value.length > LONGEST;
    setRefused(isTooLong ? t('table.too-long', { n: value.length }) : undefined);
    if (!isTooLong) setTyped(value);
  };
  const take = () => {
    const why = onTake(read.rows, instead);
    setRefused(why);
    if (why === undefined) onClose();
  };
  return (
    <Modal
      open
      title={text}
      width={860}
      mask={{ closable: false }}
      okText={t('table.take', { n: read.rows.length })}
      cancelText={t('table.cancel')}
      okButtonProps={{ disabled: !isRight }}
      onOk={take}
      onCancel={onClose}
    >
      <div className="dt-table">
        <p className="ds-help">{t('table.help')}</p>
        <p className="ds-help">
          <strong>{t('table.columns')}</strong> {named.map(({ title }) => title).join('、')}
        </p>
        {others.length > 0 && (
          <details className="ds-fold">
            <summary>{t('table.more-columns')}</summary>
            <p className="ds-help">{others.map(({ title }) => title).join('、')}</p>
          </details>
        )}
        <label className="visually-hidden" htmlFor={id}>
          {text}
        </label>
        <Input.TextArea
          id={id}
          autoFocus
          rows={8}
          value={typed}
          placeholder={example}
          onChange={({ target: { value } }) => put(value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            // A browser lays out thousands of lines for seconds before it tells of them.
            if (pasted.length > LONGEST) {
              event.preventDefault();
              put(pasted);
            }
          }}
        />
        {read.strange.length > 0 && (
          <p className="ds-problem" role="alert">
            {t('table.strange', { titles: read.strange.join('、') })}
          </p>
        )}
        {typed !== '' &&
          read.problems.slice(0, TOLD).map((problem) => <ProblemLine key={keyOf(problem)} {...problem} />)}
        {there > 0 && (
          <Checkbox checked={instead} onChange={(event) => setInstead(event.target.checked)}>
            {t('table.instead', { n: there })}
          </Checkbox>
        )}
        {refused && (
          <p className="ds-problem" role="alert">
            {refused}
          </p>
        )}
        {isRight && <Preview columns={read.columns} cells={cellsOf(typed).slice(-read.rows.length)} />}
      </div>
    </Modal>
  );
}

const keyOf = ({ row, column }: CellProblem): string => `${row} ${column}`;

function ProblemLine({ row, column, cell, known }: CellProblem) {
  const t = useTexts();
  if (cell === '') return <p className="ds-problem">{t('table.missing', { row, column })}</p>;
  const some = known?.slice(0, 8).join('、');
  return (
    <p className="ds-problem">
      {t('table.unknown', { row, column, cell })} {some && t('table.known', { some })}
    </p>
  );
}

function Preview({ columns, cells }: { columns: readonly TableColumn[]; cells: readonly (readonly string[])[] }) {
  const t = useTexts();
  return (
    <>
      <div className="dt-table-preview">
        <table>
          <thead>
            <tr>
              {columns.map(({ key, title }) => (
                <th key={key}>{title}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.slice(0, SHOWN).map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name, and the table is drawn anew with each letter
              <tr key={at}>
                {columns.map(({ key }, place) => (
                  <td key={key}>{line[place] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cells.length > SHOWN && <p className="ds-help">{t('table.and-more', { n: cells.length - SHOWN })}</p>}
    </>
  );
}
