import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { DraftSaver } from '../../lib/draft-saver.ts';
import type { WorkItemDetail } from '../../lib/wire.ts';
import { useSession } from '../session/use-session.ts';
import { claimWorkItem } from './work-item.commands.ts';

interface Props {
  detail: WorkItemDetail;
  saver: DraftSaver;
  onReload: () => void;
}

/** Takes work that waits for several holders of a post for oneself, or gives it back to them. */
export function ClaimButton({ detail, saver, onReload }: Props) {
  const { t } = useTranslation();
  const { person } = useSession();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const { claimedBy, id } = detail.workItem;
  const action = claimedBy?.id === person.id ? 'release' : 'claim';
  const claim = useMutation({
    mutationFn: async () => {
      await saver.flush();
      await claimWorkItem(id, action, detail.revision);
    },
    onSuccess: onReload,
    onError: (error) => void message.error(failureText(error)),
  });
  if (claimedBy && claimedBy.id !== person.id)
    return <span className="soft small">{t('inbox.claimedBy', { name: claimedBy.name })}</span>;
  return (
    <Button size="small" loading={claim.isPending} onClick={() => claim.mutate()} title={t(`work.${action}Help`)}>
      {t(`work.${action}`)}
    </Button>
  );
}
