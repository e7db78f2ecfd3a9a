import { useQuery } from '@tanstack/react-query';
import { Input, Select, TreeSelect } from 'antd';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewPost } from '../../lib/wire.ts';
import { orgQuery } from '../org/org.queries.ts';
import { openUnits, unitTree } from '../org/unit-tree.ts';

interface Props {
  value: NewPost;
  onChange: (value: NewPost) => void;
}

/** A post at a unit with its first and last day; only units at whose level the post stands. */
export function PostFields({ value, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { data: org } = useQuery(orgQuery);
  const levels = org?.posts.find((one) => one.id === value.post)?.levels;
  const tree = useMemo(() => unitTree(openUnits(org?.units ?? [])), [org]);
  const standsAt = new Set(org?.units.filter(({ level }) => !levels || levels.includes(level)).map((unit) => unit.id));
  return (
    <>
      <label htmlFor={`${id}-post`}>{t('people.post')}</label>
      <Select
        id={`${id}-post`}
        value={value.post || null}
        showSearch={{ optionFilterProp: 'label' }}
        options={org?.posts.map((post) => ({ value: post.id, label: post.title })) ?? []}
        onChange={(post) => onChange({ ...value, post: post ?? '' })}
      />
      <label htmlFor={`${id}-unit`}>{t('people.unit')}</label>
      <TreeSelect
        id={`${id}-unit`}
        {...(value.unit && { value: value.unit })}
        treeData={disabledBut(tree, standsAt)}
        showSearch={{ treeNodeFilterProp: 'title' }}
        treeDefaultExpandedKeys={tree.map((unit) => unit.value)}
        onChange={(unit: string) => onChange({ ...value, unit })}
      />
      <div className="people-days">
        <div>
          <label htmlFor={`${id}-from`}>{t('people.from')}</label>
          <Input
            id={`${id}-from`}
            type="date"
            value={value.from ?? ''}
            onChange={({ target }) => onChange({ ...value, from: target.value })}
          />
        </div>
        <div>
          <label htmlFor={`${id}-to`}>{t('people.to')}</label>
          <Input
            id={`${id}-to`}
            type="date"
            value={value.to ?? ''}
            onChange={({ target }) => onChange({ ...value, to: target.value || null })}
          />
        </div>
      </div>
    </>
  );
}

type Nodes = ReturnType<typeof unitTree>;

const disabledBut = (nodes: Nodes, allowed: ReadonlySet<string>): (Nodes[number] & { disabled: boolean })[] =>
  nodes.map((node) => ({
    ...node,
    disabled: !allowed.has(node.value),
    children: disabledBut(node.children, allowed),
  }));
