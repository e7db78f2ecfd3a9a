import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { Waiting } from '../../components/waiting.tsx';
import type { Org } from '../../lib/wire.ts';
import { useOperation } from '../operations/use-operation.ts';
import { orgQuery } from '../org/org.queries.ts';
import { hangingOnUnit, reopenUnit } from './people.queries.ts';

interface Props {
  unit: Org['units'][number];
  onClose: () => void;
}

/** Opens a closed unit again: says first who gets their post back. */
export function ReopenUnitDialog({ unit, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const failureText = useFailureText();
  const { data, error, refetch } = useQuery(hangingOnUnit(unit.id));
  const reopen = useOperation(reopenUnit, t('people.unitReopened'));
  const done = () => {
    void client.invalidateQueries({ queryKey: orgQuery.queryKey });
    onClose();
  };
  const comma = t('common.comma');
  return (
    <Modal
      open
      title={t('people.reopenTitle', { name: unit.name })}
      okText={t('people.reopenUnit')}
      okButtonProps={{ disabled: !data }}
      cancelText={t('common.cancel')}
      confirmLoading={reopen.isPending}
      onCancel={onClose}
      onOk={() => reopen.mutate(unit.id, { onSuccess: done })}
    >
      <div className="operations-form">
        {reopen.error && <Alert type="error" showIcon title={failureText(reopen.error)} />}
        {error && !data ? <Failure error={error} retry={() => void refetch()} /> : !data && <Waiting lines={2} />}
        {data && (
          <p className="operations-note">
            {data.postsBack.length === 0
              ? t('people.noPostsBack')
              : t('people.postsBack', {
                  posts: data.postsBack.map((one) => `${one.person.name} ${one.title}`).join(comma),
                })}
          </p>
        )}
        <p className="operations-note soft small">{t('people.reopenHelp')}</p>
      </div>
    </Modal>
  );
}
