import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import { Waiting } from '../../components/waiting.tsx';
import { answer, api, byId } from '../../lib/client.ts';
import { formatMoment } from '../../lib/dates.ts';
import type { DesignFiles } from './design-files.ts';
import { beginDesign, saveDesign } from './designer.commands.ts';
import { differences } from './designer.queries.ts';
import { FindingLines } from './finding-lines.tsx';

interface Props {
  id: string;
  mine: DesignFiles;
  /** Mine is now what the draft holds, at this revision. */
  onKept: (revision: number) => void;
  /** The other's is to be shown. */
  onTaken: () => void;
  onClose: () => void;
}

/** Two people have changed one draft: both versions in words. Whichever is not kept stays as a draft of its own. */
export function ConflictDialog({ id, mine, onKept, onTaken, onClose }: Props) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { data: theirs, error } = useQuery({
    queryKey: ['design', id, 'theirs'],
    queryFn: () => answer(api.GET('/api/definition-drafts/{id}', { params: byId(id) })),
    gcTime: 0,
  });
  const told = useQuery({
    queryKey: ['design', id, 'conflict', theirs?.revision],
    queryFn: () => differences({ draft: id }, { files: mine }),
    enabled: theirs !== undefined,
    gcTime: 0,
  });
  const keep = useMutation({
    mutationFn: async () => {
      if (!theirs) throw new Error('nothing to set aside');
      await beginDesign({ from: 'files', files: theirs.files as unknown as DesignFiles });
      return (await saveDesign(id, mine, theirs.revision)).revision;
    },
    onSuccess: onKept,
  });
  const take = useMutation({ mutationFn: () => beginDesign({ from: 'files', files: mine }), onSuccess: onTaken });
  const failed = error ?? keep.error ?? take.error;
  const isBusy = keep.isPending || take.isPending;
  return (
    <Modal
      open
      title={t('designer.conflict.title')}
      onCancel={onClose}
      width={640}
      mask={{ closable: false }}
      footer={
        <>
          <Button disabled={!theirs} loading={take.isPending} onClick={() => !isBusy && take.mutate()}>
            {t('designer.conflict.take')}
          </Button>
          <Button type="primary" disabled={!theirs} loading={keep.isPending} onClick={() => !isBusy && keep.mutate()}>
            {t('designer.conflict.keep')}
          </Button>
        </>
      }
    >
      {!theirs && !error && <Waiting lines={3} />}
      {theirs && <p>{t('designer.conflict.who', { name: theirs.savedBy.name, at: formatMoment(theirs.savedAt) })}</p>}
      <p className="soft">{t('designer.conflict.help')}</p>
      {told.data && (
        <FindingLines title={t('designer.conflict.mine', { count: told.data.items.length })} items={told.data.items} />
      )}
      {failed && <Alert type="error" showIcon title={failureText(failed)} />}
    </Modal>
  );
}
