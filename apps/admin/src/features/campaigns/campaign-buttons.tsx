import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import type { Campaign } from '../../lib/wire.ts';
import { closeCampaign, urgeUnits } from './campaign.queries.ts';

/** 催办: one unit, or all that are behind. */
export function UrgeButton({ id, unit, children }: { id: string; unit?: string; children: ReactNode }) {
  const { t } = useTranslation();
  const attempt = useRef(new AttemptKey());
  const client = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const wish = unit === undefined ? { id } : { id, units: [unit] };
  const urge = useMutation({
    mutationFn: () => urgeUnits(wish, attempt.current.for(wish)),
    onSuccess: ({ units, people }) => {
      attempt.current.answered();
      void message.success(t('campaign.urged', { units, people }));
      void client.invalidateQueries({ queryKey: ['campaigns', id] });
    },
    onError: (error) => void message.error(failureText(error)),
  });
  return (
    <Button size={unit === undefined ? 'middle' : 'small'} loading={urge.isPending} onClick={() => urge.mutate()}>
      {children}
    </Button>
  );
}

/** Ends the campaign after a question. */
export function CloseButton({ campaign: { id, title } }: { campaign: Pick<Campaign, 'id' | 'title'> }) {
  const { t } = useTranslation();
  const attempt = useRef(new AttemptKey());
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const failureText = useFailureText();
  const close = useMutation({
    mutationFn: () => closeCampaign(id, attempt.current.for(id)),
    onSuccess: () => {
      void message.success(t('campaign.closeDone'));
      void client.invalidateQueries({ queryKey: ['campaigns'] });
    },
    onError: (error) => void message.error(failureText(error)),
  });
  const ask = () =>
    modal.confirm({
      title: t('campaign.closeTitle', { title }),
      content: t('campaign.closeHelp'),
      okText: t('campaign.close'),
      onOk: () => close.mutateAsync().catch(() => undefined),
    });
  return (
    <Button loading={close.isPending} onClick={() => void ask()}>
      {t('campaign.close')}
    </Button>
  );
}
