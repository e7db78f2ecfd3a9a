import { DeleteOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { figuresQuery } from '../dashboard/dashboard.queries.ts';
import { FigureSelect } from './figure-select.tsx';
import type { PartDraft } from './template-draft.ts';

const kinds = ['collect', 'table', 'chart', 'story', 'shortcomings', 'plan'] as const;
type Kind = (typeof kinds)[number];

/** What a part begins with when somebody adds it. */
const begun: Record<Kind, unknown> = {
  collect: { families: [] },
  table: { figures: [], columns: ['本期', '上期', '增减'] },
  chart: { figure: '', by: 'month' },
  story: { task: '', figure: '', clauses: [''] },
  shortcomings: { below: 80 },
  plan: true,
};

const columnWords = ['本期', '上期', '去年', '年初', '累计', '增减', '增幅'];
const families = 'ABCDEFGHIJKLM'.split('');

type Settings = Record<string, unknown>;

/** What a part writes by itself beside its sentences: gathered sentences, a table, a chart, a case told, shortcomings, plans. */
export function PartContents({ part, onChange }: { part: PartDraft; onChange: (part: PartDraft) => void }) {
  const { t } = useTranslation();
  const set = (kind: Kind, value: unknown) => onChange({ ...part, [kind]: value });
  const without = (kind: Kind) => onChange(Object.fromEntries(Object.entries(part).filter(([name]) => name !== kind)));
  const missing = kinds.filter((kind) => part[kind] === undefined);
  return (
    <>
      {kinds
        .filter((kind) => part[kind] !== undefined)
        .map((kind) => (
          <div className="template-content" key={kind}>
            <span>{t(`template.gathers.${kind}`)}</span>
            <Content kind={kind} value={part[kind] as Settings} onChange={(value) => set(kind, value)} />
            <Button
              size="small"
              aria-label={`${t('template.remove')}：${t(`template.gathers.${kind}`)}`}
              icon={<DeleteOutlined aria-hidden />}
              onClick={() => without(kind)}
            />
          </div>
        ))}
      <Select
        size="small"
        value={null}
        aria-label={t('template.addContent')}
        placeholder={t('template.addContent')}
        options={missing.map((kind) => ({ value: kind, label: t(`template.gathers.${kind}`) }))}
        onChange={(kind: Kind | null) => kind && set(kind, begun[kind])}
        popupMatchSelectWidth={false}
      />
    </>
  );
}

interface ContentProps {
  value: Settings;
  onChange: (value: Settings) => void;
}

const contents: Record<Kind, (props: ContentProps) => ReactNode> = {
  collect: Gathered,
  table: TableContent,
  chart: ChartContent,
  story: StoryContent,
  shortcomings: Shortcomings,
  plan: () => null,
};

function Content({ kind, ...props }: ContentProps & { kind: Kind }) {
  const Chosen = contents[kind];
  return (
    <div>
      <Chosen {...props} />
    </div>
  );
}

/** Families, or single tasks of them. */
function Gathered({ value, onChange }: ContentProps) {
  const { t } = useTranslation();
  const { data: figures = [] } = useQuery(figuresQuery);
  const tasks = [...new Map(figures.map(({ task, taskTitle }) => [task, taskTitle]))];
  const chosen = [...list(value.families), ...list(value.tasks)];
  const isFamily = (name: string) => families.includes(name);
  return (
    <Select
      mode="multiple"
      aria-label={t('template.gathers.collect')}
      placeholder={t('template.allTasks')}
      value={chosen}
      options={[
        ...families.map((family) => ({ value: family, label: t(`family.${family}`) })),
        ...tasks.map(([task, title]) => ({ value: task, label: title })),
      ]}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={(next: string[]) => {
        const named = next.filter((name) => !isFamily(name));
        const { tasks: _, ...kept } = value;
        onChange({ ...kept, families: next.filter(isFamily), ...(named.length > 0 ? { tasks: named } : {}) });
      }}
    />
  );
}

function TableContent({ value, onChange }: ContentProps) {
  const { t } = useTranslation();
  const { collect, figures, columns, by, ...rest } = value;
  const rows = collect === undefined ? { figures: list(figures) } : { collect };
  const words = by === 'unit' ? ['unit'] : list(columns);
  return (
    <>
      {collect === undefined ? (
        <FigureSelect many value={list(figures)} onChange={(next) => onChange({ ...value, figures: next })} />
      ) : (
        <Gathered value={collect as Settings} onChange={(next) => onChange({ ...value, collect: next })} />
      )}
      <Select
        mode="multiple"
        aria-label={t('template.columns')}
        placeholder={t('template.columns')}
        value={words}
        options={[
          { value: 'unit', label: t('template.byUnit') },
          ...columnWords.map((word) => ({ value: word, label: word })),
        ]}
        onChange={(next: string[]) => {
          const isByUnit = next.includes('unit') && !words.includes('unit');
          const kept = next.filter((word) => word !== 'unit');
          onChange({ ...rest, ...rows, ...(isByUnit || kept.length === 0 ? { by: 'unit' } : { columns: kept }) });
        }}
      />
    </>
  );
}

function ChartContent({ value, onChange }: ContentProps) {
  const { t } = useTranslation();
  return (
    <>
      <FigureSelect value={text(value.figure)} onChange={(figure) => onChange({ ...value, figure })} />
      <Select
        aria-label={t('template.chartBy')}
        value={text(value.by)}
        options={['month', 'unit'].map((by) => ({ value: by, label: t(`template.by.${by}`) }))}
        onChange={(by) => onChange({ ...value, by })}
      />
    </>
  );
}

function StoryContent({ value, onChange }: ContentProps) {
  const { t } = useTranslation();
  const chosen = value.task ? `${text(value.task)}.${text(value.figure)}` : '';
  return (
    <>
      <FigureSelect
        value={chosen}
        onChange={(name) => {
          const at = name.indexOf('.');
          onChange({ ...value, task: name.slice(0, at), figure: name.slice(at + 1) });
        }}
      />
      <Input.TextArea
        aria-label={t('template.story')}
        placeholder={t('template.story')}
        autoSize={{ minRows: 2 }}
        value={list(value.clauses).join('\n')}
        onChange={({ target }) => onChange({ ...value, clauses: target.value.split('\n') })}
      />
    </>
  );
}

function Shortcomings({ value, onChange }: ContentProps) {
  const { t } = useTranslation();
  return (
    <InputNumber
      aria-label={t('template.below')}
      addonBefore={t('template.below')}
      addonAfter="%"
      min={0}
      max={100}
      value={Number(value.below)}
      onChange={(below) => onChange({ ...value, below: below ?? 80 })}
    />
  );
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
