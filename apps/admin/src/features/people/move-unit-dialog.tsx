import { useQueryClient } from '@tanstack/react-query';
import { Alert, Input, Modal, TreeSelect } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import { formatDay } from '../../lib/dates.ts';
import { officeInstant } from '../../lib/office-clock.ts';
import type { Org } from '../../lib/wire.ts';
import { useOperation } from '../operations/use-operation.ts';
import { orgQuery } from '../org/org.queries.ts';
import { openUnits, unitTree } from '../org/unit-tree.ts';
import { moveUnit } from './people.queries.ts';

interface Props {
  unit: Org['units'][number];
  units: Org['units'];
  onClose: () => void;
}

/** Puts a unit, with everything below it, under another superior from a day on. */
export function MoveUnitDialog({ unit, units, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const failureText = useFailureText();
  const id = useId();
  const [parent, setParent] = useState<string>();
  const [on, setOn] = useState(formatDay(officeInstant()));
  const move = useOperation(moveUnit, t('people.unitMoved'));
  const now = units.find((one) => one.id === unit.parent)?.name ?? '';
  const done = () => {
    void client.invalidateQueries({ queryKey: orgQuery.queryKey });
    onClose();
  };
  return (
    <Modal
      open
      title={t('people.moveTitle', { name: unit.name })}
      okText={t('people.moveUnit')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: !parent || on === '' }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={() => move.mutate({ id: unit.id, parent: parent ?? '', on }, { onSuccess: done })}
    >
      <div className="operations-form">
        {move.error && <Alert type="error" showIcon title={failureText(move.error)} />}
        <p className="operations-note">{t('people.standsBelow', { name: now })}</p>
        <label htmlFor={`${id}-parent`}>{t('people.newParent')}</label>
        <TreeSelect
          id={`${id}-parent`}
          {...(parent !== undefined && { value: parent })}
          treeData={unitTree(openUnits(units).filter((one) => one.level !== 'grassroots' && one.id !== unit.id))}
          treeDefaultExpandAll
          showSearch={{ treeNodeFilterProp: 'title' }}
          onChange={setParent}
        />
        <label htmlFor={`${id}-on`}>{t('people.fromDay')}</label>
        <Input id={`${id}-on`} type="date" value={on} onChange={({ target }) => setOn(target.value)} />
        <p className="operations-note soft small">{t('people.moveHelp')}</p>
      </div>
    </Modal>
  );
}
