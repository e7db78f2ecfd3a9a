import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Dropdown } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import type { DraftSaver } from '../../lib/draft-saver.ts';
import type { WorkItemDetail } from '../../lib/wire.ts';
import { type HandOverKind, handBack, handOver } from './hand-over.commands.ts';
import { HandOverDialog } from './hand-over-dialog.tsx';

interface Props {
  detail: WorkItemDetail;
  saver: DraftSaver;
  onReload: () => void;
}

type Asked = HandOverKind | 'handBack';

/** 转办, 委托, 加签, 交回: gives the work to another person, asks one to sign too, or gives it back. */
export function HandOverMenu({ detail, saver, onReload }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>();
  const { handOver: offered } = detail;
  const kinds = (['transfer', 'delegate', 'addSigner'] as const).filter((kind) => offered[kind].length > 0);
  const all: Asked[] = offered.handBack ? [...kinds, 'handBack'] : kinds;
  const command = useHandOver(detail, saver, (kind) => {
    setAsked(undefined);
    if (kind === 'addSigner') onReload();
  });
  if (all.length === 0) return null;
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: all.map((kind) => ({ key: kind, label: t(`handOver.${kind}`), onClick: () => setAsked(kind) })),
        }}
      >
        <Button size="small">{t('handOver.menu')}</Button>
      </Dropdown>
      {asked === 'handBack' && (
        <ReasonDialog
          title={t('handOver.handBackTitle')}
          label={t('handOver.note')}
          required={false}
          okText={t('handOver.handBack')}
          busy={command.isPending}
          onCancel={() => setAsked(undefined)}
          onOk={(words) => command.mutate({ kind: asked, to: '', words })}
        />
      )}
      {asked && asked !== 'handBack' && (
        <HandOverDialog
          kind={asked}
          people={offered[asked]}
          busy={command.isPending}
          onCancel={() => setAsked(undefined)}
          onOk={(to, words) => command.mutate({ kind: asked, to, words })}
        />
      )}
    </>
  );
}

function useHandOver({ workItem, revision }: WorkItemDetail, saver: DraftSaver, done: (kind: Asked) => void) {
  const { t } = useTranslation();
  const attempt = useRef(new AttemptKey());
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const failureText = useFailureText();
  return useMutation({
    mutationFn: async ({ kind, to, words }: { kind: Asked; to: string; words: string }) => {
      await saver.flush();
      const key = attempt.current.for({ kind, to, words });
      if (kind !== 'handBack') return handOver(workItem.id, kind, { to, words, revision }, key);
      return handBack(workItem.id, { revision, ...(words && { note: words }) }, key);
    },
    onSuccess: async (_answer, { kind }) => {
      attempt.current.answered();
      void message.success(t('handOver.done'));
      for (const queryKey of [['inbox'], ['case', workItem.case.id]]) void client.invalidateQueries({ queryKey });
      done(kind);
      if (kind !== 'addSigner') await navigate({ to: '/' });
    },
    onError: (error) => void message.error(failureText(error), 6),
  });
}
