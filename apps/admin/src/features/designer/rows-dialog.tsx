import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import { FindingLines } from './finding-lines.tsx';
import { importRows, type RowTarget } from './ledger-rows.commands.ts';
import './designs.css';

/** A button that takes the rows of a ledger in: as drafts of a task, or as entries of a register. They are looked through first. */
export function RowsButton({ target }: { target: RowTarget }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('designer.rows.open')}</Button>
      {isOpen && <RowsDialog target={target} onClose={() => setOpen(false)} />}
    </>
  );
}

function RowsDialog({ target, onClose }: { target: RowTarget; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const failureText = useFailureText();
  const id = useId();
  const [file, setFile] = useState<File>();
  const look = useMutation({ mutationFn: (chosen: File) => importRows(target, chosen, { dryRun: true }) });
  const go = useMutation({
    mutationFn: (chosen: File) => importRows(target, chosen, { keepUnclear: true }),
    onSuccess: () => client.invalidateQueries(),
  });
  const found = look.data;
  const unclear = found ? found.findings.length + found.more : 0;
  const error = look.error ?? go.error;
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
        <label htmlFor={id}>{t('designer.new.file')}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.csv"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            setFile(chosen);
            if (chosen) look.mutate(chosen);
          }}
        />
        {look.isPending && <p role="status">{t('designer.new.reading')}</p>}
        {error && <Alert type="error" showIcon title={failureText(error)} />}
        {found && unclear === 0 && <p>{t('designer.rows.check', { rows: found.rows })}</p>}
        {found && (
          <FindingLines
            title={t('designer.rows.unclear', { rows: found.rows, count: unclear })}
            items={found.findings}
          />
        )}
        {found && file && !go.data && (
          <Button type="primary" loading={go.isPending} disabled={found.rows === 0} onClick={() => go.mutate(file)}>
            {t(unclear === 0 ? 'designer.rows.go' : 'designer.rows.goUnclear', { rows: found.rows })}
          </Button>
        )}
        {go.data && <Alert type="success" showIcon title={t('designer.rows.done', { created: go.data.created })} />}
      </div>
    </Modal>
  );
}
