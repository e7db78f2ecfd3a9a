import { DownOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Dropdown } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import { byName } from '../../lib/by-name.ts';
import type { Campaign } from '../../lib/wire.ts';
import { startInCampaign } from './campaign.queries.ts';

/** Begins a case of the campaign; who may for several units chooses one of them. */
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
  const [only] = startUnits;
  if (!only) return null;
  if (startUnits.length === 1)
    return (
      <Button type="primary" loading={start.isPending} onClick={() => start.mutate(only.id)}>
        {t('campaign.start')}
      </Button>
    );
  const items = startUnits.toSorted(byName).map((unit) => ({
    ...{ key: unit.id, label: t('campaign.startAt', { unit: unit.name }) },
    onClick: () => start.mutate(unit.id),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="primary" loading={start.isPending} icon={<DownOutlined aria-hidden />} iconPlacement="end">
        {t('campaign.start')}
      </Button>
    </Dropdown>
  );
}
