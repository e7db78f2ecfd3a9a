import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeginFailure, useBeginning } from './beginning.tsx';
import {
  beginDesign,
  beginFromLedger,
  type ImportAnswer,
  type ImportKind,
  type LedgerColumn,
  lookAtFile,
} from './designer.commands.ts';
import { FindingLines } from './finding-lines.tsx';
import { LedgerColumns } from './ledger-columns.tsx';

const accepted: Record<ImportKind, string> = {
  ledger: '.xlsx,.csv',
  xlsform: '.xlsx',
  'json-schema': '.json,application/json',
};

/** A file that the office has already: what it would become is shown first, then taken over. */
export function ImportFile({ kind }: { kind: ImportKind }) {
  const { t } = useTranslation();
  const id = useId();
  const look = useMutation({ mutationFn: (file: File) => lookAtFile(kind, file) });
  return (
    <div className="design-begin">
      <p className="soft">{t(`designer.new.${kind}Help`)}</p>
      <label htmlFor={id}>{t('designer.new.file')}</label>
      <input
        id={id}
        type="file"
        accept={accepted[kind]}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) look.mutate(file);
        }}
      />
      {look.isPending && <p role="status">{t('designer.new.reading')}</p>}
      <BeginFailure error={look.error} />
      {look.data && <Looked key={look.submittedAt} found={look.data} />}
    </div>
  );
}

function Looked({ found }: { found: ImportAnswer }) {
  const { t } = useTranslation();
  const [columns, setColumns] = useState<LedgerColumn[]>(found.ledger?.columns ?? []);
  const [isRegister, setRegister] = useState(false);
  const used = columns.filter(({ use }) => use);
  const begin = useBeginning(() =>
    found.files ? beginDesign({ from: 'files', files: found.files }) : beginFromLedger(found.title, used, isRegister),
  );
  return (
    <>
      <strong>{found.title}</strong>
      {found.ledger && (
        <>
          <p>
            {t('designer.ledger.found', {
              sheet: found.ledger.sheet,
              from: found.ledger.headerFrom,
              to: found.ledger.headerTo,
              rows: found.ledger.rows,
              skipped: found.ledger.skipped.length,
            })}
          </p>
          <LedgerColumns columns={columns} onChange={setColumns} />
          <Radio.Group value={isRegister} onChange={(event) => setRegister(event.target.value)}>
            <Radio value={false}>{t('designer.ledger.asCases')}</Radio>
            <Radio value={true}>{t('designer.ledger.asEntries')}</Radio>
          </Radio.Group>
          <Alert type="info" title={t(isRegister ? 'designer.ledger.entriesLater' : 'designer.ledger.rowsLater')} />
        </>
      )}
      <FindingLines
        title={t('designer.new.notMapped', { count: found.findings.length + found.more })}
        items={found.findings}
      />
      <BeginFailure error={begin.error} />
      <Button
        type="primary"
        loading={begin.isPending}
        disabled={found.ledger !== null && used.length === 0}
        onClick={() => begin.mutate()}
      >
        {t('designer.new.begin')}
      </Button>
    </>
  );
}
