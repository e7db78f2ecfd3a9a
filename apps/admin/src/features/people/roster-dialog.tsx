import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import { FirstPasswords } from './first-password.tsx';
import { type RosterAnswer, type RosterKind, sendRoster } from './people.queries.ts';
import './people.css';

/** A button that takes a workbook of people or units in. It is looked through first. */
export function RosterButton({ kind }: { kind: RosterKind }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('people.import')}</Button>
      {isOpen && <RosterDialog kind={kind} onClose={() => setOpen(false)} />}
    </>
  );
}

function RosterDialog({ kind, onClose }: { kind: RosterKind; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const failureText = useFailureText();
  const id = useId();
  const [file, setFile] = useState<File>();
  const look = useMutation({ mutationFn: (chosen: File) => sendRoster({ kind, file: chosen, dryRun: true }) });
  const go = useMutation({
    mutationFn: (chosen: File) => sendRoster({ kind, file: chosen, dryRun: false }),
    onSuccess: () => client.invalidateQueries(),
  });
  const found = look.data;
  const error = look.error ?? go.error;
  return (
    <Modal
      open
      title={t(`people.importTitle.${kind}`)}
      footer={null}
      onCancel={onClose}
      width={640}
      mask={{ closable: false }}
    >
      <div className="people-roster">
        <p className="soft">{t(`people.importHelp.${kind}`)}</p>
        <label htmlFor={id}>{t('people.file')}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx"
          disabled={go.data !== undefined}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            setFile(chosen);
            if (chosen) look.mutate(chosen);
          }}
        />
        {look.isPending && <p role="status">{t('people.reading')}</p>}
        {error && <Alert type="error" showIcon title={failureText(error)} />}
        {found && !go.data && <Check kind={kind} found={found} />}
        {found && file && !go.data && found.findings.length === 0 && (
          <Button type="primary" loading={go.isPending} onClick={() => go.mutate(file)}>
            {t('people.importGo')}
          </Button>
        )}
        {go.data && go.data.findings.length > 0 && <Check kind={kind} found={go.data} />}
        {go.data && go.data.findings.length === 0 && (
          <Alert type="success" showIcon title={t('people.importDone', { count: go.data.added })} />
        )}
        {go.data?.accounts && go.data.accounts.length > 0 && <FirstPasswords items={go.data.accounts} />}
      </div>
    </Modal>
  );
}

/** What would come of the workbook, and every row that stands in the way. */
function Check({ kind, found }: { kind: RosterKind; found: RosterAnswer }) {
  const { t } = useTranslation();
  const { added, known = 0, posts = 0, findings } = found;
  return (
    <>
      <p>{t(`people.check.${kind}`, { added, known, posts })}</p>
      {findings.length > 0 && (
        <div role="alert">
          <strong className="due-late">{t('people.findings', { count: findings.length })}</strong>
          <ol className="people-findings">
            {findings.map((finding) => (
              <li key={JSON.stringify(finding.params)}>{finding.message[currentLanguage()]}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
