import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Modal, Select, TreeSelect } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Pager } from '../../components/pager.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { Waiting } from '../../components/waiting.tsx';
import type { Org } from '../../lib/wire.ts';
import { useOperation } from '../operations/use-operation.ts';
import { orgQuery } from '../org/org.queries.ts';
import { openUnits, unitTree } from '../org/unit-tree.ts';
import { CloseUnitDialog } from './close-unit-dialog.tsx';
import { MoveUnitDialog } from './move-unit-dialog.tsx';
import { addUnit, renameUnit } from './people.queries.ts';
import { ReopenUnitDialog } from './reopen-unit-dialog.tsx';
import { RosterButton } from './roster-dialog.tsx';
import './people.css';

type Unit = Org['units'][number];

const levels: readonly string[] = ['nation', 'province', 'city', 'county', 'township', 'grassroots'];
const pageSize = 50;

/** 单位: the union tree, found by typing; units are added below another, renamed, moved, closed and opened again. */
export function UnitsPanel() {
  const { t } = useTranslation();
  const { data: org, error, refetch } = useQuery(orgQuery);
  const [typed, setTyped] = useState('');
  const [page, setPage] = useState(1);
  const [editing, setEditing] = useState<Unit | 'new'>();
  const [moving, setMoving] = useState<Unit>();
  const [closing, setClosing] = useState<Unit>();
  const [reopening, setReopening] = useState<Unit>();
  const names = useMemo(() => new Map(org?.units.map(({ id, name }) => [id, name])), [org]);
  const found = org?.units.filter(({ name }) => name.includes(typed)) ?? [];
  return (
    <section className="card">
      <div className="card-head">
        <SearchBox
          placeholder={t('people.unitSearch')}
          value={typed}
          onSearch={(next) => {
            setTyped(next);
            setPage(1);
          }}
        />
        <span className="people-bar">
          <RosterButton kind="units" />
          <Button type="primary" onClick={() => setEditing('new')}>
            {t('people.addUnit')}
          </Button>
        </span>
      </div>
      {error && !org ? <Failure error={error} retry={() => void refetch()} /> : !org && <Waiting lines={6} />}
      <ul className="people-units">
        {found.slice((page - 1) * pageSize, page * pageSize).map((unit) => (
          <li key={unit.id}>
            <div className="operations-words">
              <strong>
                {unit.name}
                {unit.closed && (
                  <span className="tag tag-suspended">{t('people.closedSince', { day: unit.closed })}</span>
                )}
              </strong>
              <span className="soft small">
                {[t(`people.level.${unit.level}`, { defaultValue: unit.level }), names.get(unit.parent ?? '')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
            <div className="operations-actions">
              {unit.closed ? (
                <Button size="small" onClick={() => setReopening(unit)}>
                  {t('people.reopenUnit')}
                </Button>
              ) : (
                <>
                  <Button size="small" onClick={() => setEditing(unit)}>
                    {t('people.renameUnit')}
                  </Button>
                  {unit.parent && (
                    <>
                      <Button size="small" onClick={() => setMoving(unit)}>
                        {t('people.moveUnit')}
                      </Button>
                      <Button size="small" onClick={() => setClosing(unit)}>
                        {t('people.closeUnit')}
                      </Button>
                    </>
                  )}
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Pager page={page} pageSize={pageSize} total={found.length} onPage={setPage} />
      {editing === 'new' && <NewUnit units={org?.units ?? []} onClose={() => setEditing(undefined)} />}
      {editing && editing !== 'new' && <Rename unit={editing} onClose={() => setEditing(undefined)} />}
      {moving && <MoveUnitDialog unit={moving} units={org?.units ?? []} onClose={() => setMoving(undefined)} />}
      {reopening && <ReopenUnitDialog unit={reopening} onClose={() => setReopening(undefined)} />}
      {closing && <CloseUnitDialog unit={closing} units={org?.units ?? []} onClose={() => setClosing(undefined)} />}
    </section>
  );
}

function NewUnit({ units, onClose }: { units: Unit[]; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const failureText = useFailureText();
  const id = useId();
  const [name, setName] = useState('');
  const [parent, setParent] = useState<string>();
  const [level, setLevel] = useState<string>('grassroots');
  const add = useOperation(addUnit, t('people.unitAdded'));
  const above = units.find((unit) => unit.id === parent)?.level;
  const lower = above ? levels.slice(levels.indexOf(above) + 1) : levels;
  return (
    <Modal
      open
      title={t('people.addUnit')}
      okText={t('people.addUnit')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: name.trim() === '' || (units.length > 0 && !parent) }}
      confirmLoading={add.isPending}
      onCancel={onClose}
      onOk={() =>
        add.mutate(
          { name, level, parent: parent ?? null },
          {
            onSuccess: () => {
              void client.invalidateQueries({ queryKey: orgQuery.queryKey });
              onClose();
            },
          },
        )
      }
    >
      <div className="operations-form">
        {add.error && <Alert type="error" showIcon title={failureText(add.error)} />}
        <label htmlFor={`${id}-name`}>{t('people.unitName')}</label>
        <Input id={`${id}-name`} value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
        <label htmlFor={`${id}-parent`}>{t('people.parent')}</label>
        <TreeSelect
          id={`${id}-parent`}
          value={parent}
          treeData={unitTree(openUnits(units))}
          showSearch={{ treeNodeFilterProp: 'title' }}
          onChange={setParent}
        />
        <label htmlFor={`${id}-level`}>{t('people.levelOf')}</label>
        <Select
          id={`${id}-level`}
          value={level}
          options={lower.map((value) => ({ value, label: t(`people.level.${value}`) }))}
          onChange={setLevel}
        />
      </div>
    </Modal>
  );
}

function Rename({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const id = useId();
  const [name, setName] = useState(unit.name);
  const rename = useOperation(renameUnit, t('people.saved'));
  return (
    <Modal
      open
      title={t('people.renameUnit')}
      okText={t('people.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: name.trim() === '' }}
      confirmLoading={rename.isPending}
      onCancel={onClose}
      onOk={() =>
        rename.mutate(
          { id: unit.id, name },
          {
            onSuccess: () => {
              void client.invalidateQueries({ queryKey: orgQuery.queryKey });
              onClose();
            },
          },
        )
      }
    >
      <div className="operations-form">
        <label htmlFor={id}>{t('people.unitName')}</label>
        <Input id={id} value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
      </div>
    </Modal>
  );
}
