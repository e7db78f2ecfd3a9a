import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import type { Slot } from '../../lib/wire.ts';
import { openSlot } from './schedule.queries.ts';

/** To the case of a slot, or a button that opens one. Who is to do the work comes to its form, others are told that it is on its way. */
export function SlotAction({ slot }: { slot: Slot }) {
  const { t } = useTranslation();
  const attempt = useRef(new AttemptKey());
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const open = useMutation({
    mutationFn: () => openSlot(slot.id, attempt.current.for(slot.id)),
    onSuccess: async ({ workItem }) => {
      attempt.current.answered();
      void client.invalidateQueries({ queryKey: ['slots'] });
      void client.invalidateQueries({ queryKey: ['inbox'] });
      if (workItem !== null) await navigate({ to: '/work/$id', params: { id: workItem } });
      else void message.success(t('schedule.opened'));
    },
    onError: (error) => void message.error(failureText(error)),
  });
  if (slot.case)
    return (
      <Link to="/cases/$id" params={{ id: slot.case.id }}>
        {slot.case.number ?? t(slot.state === 'missed' ? 'schedule.catchUp' : 'schedule.caseLink')}
      </Link>
    );
  if (!slot.canOpen) return null;
  return (
    <Button size="small" loading={open.isPending} onClick={() => open.mutate()}>
      {slot.state === 'missed' ? t('schedule.catchUp') : t('schedule.do')}
    </Button>
  );
}
