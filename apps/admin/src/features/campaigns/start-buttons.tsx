import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import type { Campaign } from '../../lib/wire.ts';
import { startInCampaign } from './campaign.queries.ts';

/** Begins a case of the campaign, one button for each unit for which the person may. */
export function StartButtons({ campaign: { id, startUnits } }: { campaign: Pick<Campaign, 'id' | 'startUnits'> }) {
  const { t } = useTranslation();
  const attempt = useRef(new AttemptKey());
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const start = useMutation({
    mutationFn: (unit: string) => startInCampaign({ id, unit }, attempt.current.for({ id, unit })),
    onSuccess: async ({ workItem }) => {
      attempt.current.answered();
      void client.invalidateQueries({ queryKey: ['campaigns'] });
      void client.invalidateQueries({ queryKey: ['inbox'] });
      await navigate({ to: '/work/$id', params: { id: workItem.id } });
    },
    onError: (error) => void message.error(failureText(error)),
  });
  return startUnits.map((unit) => (
    <Button key={unit.id} type="primary" loading={start.isPending} onClick={() => start.mutate(unit.id)}>
      {startUnits.length === 1 ? t('campaign.start') : t('campaign.startAt', { unit: unit.name })}
    </Button>
  ));
}
