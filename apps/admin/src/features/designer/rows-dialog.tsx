import type { Field } from '@hearth/definition';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import { FindingLines } from './finding-lines.tsx';
import { importRows, type RowTarget } from './ledger-rows.commands.ts';
import { RefusedRows } from './refused-rows.tsx';
import { RowsTemplate } from './rows-template.tsx';
import './designs.css';

interface Props {
  target: RowTarget;
  /** For an empty table with a column for each field. */
  template?: { title: string; fields: readonly Field[] } | undefined;
  /** Units to which the rows may belong, where there is a choice. */
  units?: readonly { id: string; name: string }[];
}

/** A button that takes the rows of a ledger in: as drafts of a task, or as entries of a register. They are looked through first. */
export function RowsButton(props: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('designer.rows.open')}</Button>
      {isOpen && <RowsDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function RowsDialog({ target, template, units = [], onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const failureText = useFailureText();
  const id = useId();
  const [file, setFile] = useState<File>();
  const [unit, setUnit] = useState(units[0]?.id);
  const at = units.length > 1 && unit !== undefined ? { unit } : {};
  const look = useMutation({
    mutationFn: ({ chosen, place }: { chosen: File; place: { unit?: string } }) =>
      importRows(target, chosen, { ...place, dryRun: true }),
  });
  const go = useMutation({
    mutationFn: (chosen: File) => importRows(target, chosen, { ...at, keepUnclear: true }),
    onSuccess: () => client.invalidateQueries(),
  });
  const found = look.isPending ? undefined : look.data;
  const unclear = found ? found.findings.length + found.more : 0;
  const refused = found?.refused ?? [];
  const error = look.error ?? go.error;
  function lookThrough(chosen: File, place: { unit?: string }) {
    setFile(chosen);
    go.reset();
    look.mutate({ chosen, place });
  }
  return (
    <Modal
      open
      title={t('designer.rows.title')}
      footer={null}
      onCancel={onClose}
      width={640}
      mask={{ closable: false }}
    >
      <div className="design-begin">
        <p className="soft">{t('designer.rows.help')}</p>
        {template && <RowsTemplate {...template} />}
        {units.length > 1 && (
          <label htmlFor={`${id}-unit`}>
            {t('designer.rows.unit')}
            <Select
              id={`${id}-unit`}
              style={{ width: '100%' }}
              value={unit ?? null}
              onChange={(next: string) => {
                setUnit(next);
                if (file) lookThrough(file, { unit: next });
              }}
              options={units.map((one) => ({ value: one.id, label: one.name }))}
            />
          </label>
        )}
        <label htmlFor={id}>{t('designer.new.file')}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.csv"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) lookThrough(chosen, at);
          }}
        />
        {look.isPending && <p role="status">{t('designer.new.reading')}</p>}
        {error && <Alert type="error" showIcon title={failureText(error)} />}
        {found && unclear === 0 && refused.length === 0 && <p>{t('designer.rows.check', { rows: found.rows })}</p>}
        {found && !go.data && <RefusedRows refused={refused} />}
        {found && !go.data && (
          <FindingLines
            title={t('designer.rows.unclear', { rows: found.rows, count: unclear })}
            items={found.findings}
          />
        )}
        {found && file && !go.data && (
          <Button
            type="primary"
            loading={go.isPending}
            disabled={found.rows === 0 || refused.length > 0}
            onClick={() => go.mutate(file)}
          >
            {t(unclear === 0 ? 'designer.rows.go' : 'designer.rows.goUnclear', { rows: found.rows })}
          </Button>
        )}
        {go.data && <Alert type="success" showIcon title={t('designer.rows.done', { created: go.data.created })} />}
      </div>
    </Modal>
  );
}
