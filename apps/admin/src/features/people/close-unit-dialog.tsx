import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Input, Modal, TreeSelect } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { Waiting } from '../../components/waiting.tsx';
import { formatDay } from '../../lib/dates.ts';
import { officeInstant } from '../../lib/office-clock.ts';
import type { Org, UnitHangings } from '../../lib/wire.ts';
import { useOperation } from '../operations/use-operation.ts';
import { orgQuery } from '../org/org.queries.ts';
import { openUnits, unitTree } from '../org/unit-tree.ts';
import { closeUnit, hangingOnUnit } from './people.queries.ts';

interface Props {
  unit: Org['units'][number];
  units: Org['units'];
  onClose: () => void;
}

/** Closes a unit from a day on: says first what hangs on it, and asks who goes on with its work. */
export function CloseUnitDialog({ unit, units, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const failureText = useFailureText();
  const id = useId();
  const { data, error, refetch } = useQuery(hangingOnUnit(unit.id));
  const [successor, setSuccessor] = useState<string | null>(null);
  const [on, setOn] = useState(formatDay(officeInstant()));
  const close = useOperation(closeUnit, t('people.unitClosed'));
  const above = units.find((one) => one.id === unit.parent)?.name ?? '';
  const done = () => {
    void client.invalidateQueries({ queryKey: orgQuery.queryKey });
    onClose();
  };
  return (
    <Modal
      open
      title={t('people.closeTitle', { name: unit.name })}
      okText={t('people.closeUnit')}
      okButtonProps={{ danger: true, disabled: on === '' || !data || data.below.length > 0 }}
      cancelText={t('common.cancel')}
      confirmLoading={close.isPending}
      onCancel={onClose}
      onOk={() => close.mutate({ id: unit.id, on, successor }, { onSuccess: done })}
    >
      <div className="operations-form">
        {close.error && <Alert type="error" showIcon title={failureText(close.error)} />}
        {error && !data ? <Failure error={error} retry={() => void refetch()} /> : !data && <Waiting lines={2} />}
        {data && <Hangings hangings={data} />}
        <label htmlFor={`${id}-on`}>{t('people.closedFrom')}</label>
        <Input id={`${id}-on`} type="date" value={on} onChange={({ target }) => setOn(target.value)} />
        <label htmlFor={`${id}-successor`}>{t('people.successor')}</label>
        <TreeSelect
          id={`${id}-successor`}
          {...(successor !== null && { value: successor })}
          allowClear
          placeholder={t('people.noSuccessor', { above })}
          treeData={unitTree(openUnits(units).filter((one) => one.id !== unit.id))}
          treeDefaultExpandAll
          showSearch={{ treeNodeFilterProp: 'title' }}
          onChange={(next: string | undefined) => setSuccessor(next ?? null)}
        />
        <p className="operations-note soft small">{t('people.closeHelp')}</p>
      </div>
    </Modal>
  );
}

function Hangings({ hangings: { below, posts, waiting, cases } }: { hangings: UnitHangings }) {
  const { t } = useTranslation();
  const comma = t('common.comma');
  if (below.length > 0) {
    return (
      <Alert
        type="warning"
        showIcon
        title={t('people.hasBelow', { units: below.map(({ name }) => name).join(comma) })}
      />
    );
  }
  return (
    <ul className="people-findings">
      <li>
        {posts.length === 0
          ? t('people.noHolder')
          : t('people.postsEnd', { posts: posts.map((one) => `${one.person.name} ${one.title}`).join(comma) })}
      </li>
      <li>{t('people.waitingWork', { count: waiting })}</li>
      <li>{t('people.openCases', { count: cases })}</li>
    </ul>
  );
}
