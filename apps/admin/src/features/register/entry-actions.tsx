import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../components/link-button.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import type { RegisterEntry } from '../../lib/wire.ts';
import { MergeInto } from './merge-into.tsx';
import { actOnEntry, type EntryAction } from './register.queries.ts';

interface Props {
  id: string;
  entry: RegisterEntry['entry'];
}

/** Correct, close, reopen, merge: for whoever keeps the register at this unit. */
export function EntryActions({ id, entry }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<EntryAction>();
  const [into, setInto] = useState<string>();
  const [missing, setMissing] = useState(false);
  const act = useAct(id, entry, () => setAsked(undefined));
  return (
    <>
      {entry.status === 'active' && (
        <>
          <LinkButton to="/registers/$id/$entry/edit" params={{ id, entry: entry.id }}>
            {t('register.edit')}
          </LinkButton>
          <Button onClick={() => setAsked('merge')}>{t('register.merge')}</Button>
          <Button danger onClick={() => setAsked('close')}>
            {t('register.close')}
          </Button>
        </>
      )}
      {entry.status === 'closed' && <Button onClick={() => setAsked('reopen')}>{t('register.reopen')}</Button>}
      {asked && (
        <ReasonDialog
          title={t(`register.${asked}Title`, { title: entry.title })}
          label={t('case.reason')}
          required
          danger={asked !== 'reopen'}
          okText={t(`register.${asked}`)}
          busy={act.isPending}
          onCancel={() => setAsked(undefined)}
          onOk={(reason) => {
            if (asked === 'merge' && !into) return setMissing(true);
            act.mutate({ action: asked, reason, ...(asked === 'merge' && into && { into }) });
          }}
        >
          {asked === 'merge' && (
            <MergeInto
              register={id}
              entry={entry}
              value={into}
              missing={missing}
              onChange={(chosen) => {
                setInto(chosen);
                setMissing(false);
              }}
            />
          )}
        </ReasonDialog>
      )}
    </>
  );
}

function useAct(id: string, entry: RegisterEntry['entry'], done: () => void) {
  const attempt = useRef(new AttemptKey());
  const client = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  return useMutation({
    mutationFn: ({ action, ...rest }: { action: EntryAction; reason: string; into?: string }) => {
      const command = { ...rest, revision: entry.revision };
      return actOnEntry(action, { id, entry: entry.id }, command, attempt.current.for({ action, ...command }));
    },
    onSuccess: () => {
      attempt.current.answered();
      done();
      for (const queryKey of [['register', id], ['registers']]) void client.invalidateQueries({ queryKey });
    },
    onError: (error) => void message.error(failureText(error), 6),
  });
}
