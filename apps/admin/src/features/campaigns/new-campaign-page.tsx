import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button, Input, InputNumber, Select, TreeSelect } from 'antd';
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import { dayName, dayNumber } from '../../lib/dates.ts';
import { officeNow } from '../../lib/office-clock.ts';
import { orgQuery } from '../org/org.queries.ts';
import { openUnits, unitTree } from '../org/unit-tree.ts';
import { taskQuery, tasksQuery } from '../task/task.queries.ts';
import { campaignsQuery, createCampaign } from './campaign.queries.ts';
import { type CampaignDraft, campaignOf, emptyDraft } from './campaign-draft.ts';
import { Field } from './field.tsx';
import { OwnTargets } from './own-targets.tsx';
import './campaigns.css';

/** Opens a task for a period to chosen units. */
export function NewCampaignPage() {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => emptyDraft(dayName(dayNumber(officeNow()))));
  const change = (next: Partial<CampaignDraft>) => setDraft((now) => ({ ...now, ...next }));
  const create = useCreate();
  const wish = campaignOf(draft);
  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (wish) create.mutate(wish);
  }
  return (
    <Page title={t('campaign.new')} trail={<Link to="/campaigns">{t('campaign.list')}</Link>}>
      <form className="card card-body campaign-form" onSubmit={submit}>
        <What draft={draft} change={change} />
        <When draft={draft} change={change} />
        <Units draft={draft} change={change} />
        <Targets draft={draft} change={change} />
        <OwnTargets draft={draft} onChange={(own) => change({ own })} />
        <div className="campaign-wide">
          <Button type="primary" htmlType="submit" loading={create.isPending} disabled={!wish}>
            {t('campaign.submit')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

interface Part {
  draft: CampaignDraft;
  change: (next: Partial<CampaignDraft>) => void;
}

function What({ draft, change }: Part) {
  const { t } = useTranslation();
  const id = useId();
  const { data: tasks } = useQuery(tasksQuery);
  const options = tasks?.items.map((task) => ({ value: task.id, label: task.title })) ?? [];
  return (
    <>
      <Field id={`${id}-task`} label={t('campaign.task')}>
        <Select
          id={`${id}-task`}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('campaign.taskHelp')}
          options={options}
          value={draft.task ?? null}
          onChange={(task) => change({ task: task ?? undefined, quotaFigure: undefined, budgetFigure: undefined })}
        />
      </Field>
      <Field id={`${id}-title`} label={t('campaign.title')}>
        <Input
          id={`${id}-title`}
          required
          maxLength={100}
          value={draft.title}
          onChange={({ target }) => change({ title: target.value })}
        />
      </Field>
      <Field id={`${id}-note`} label={t('campaign.note')} wide>
        <Input.TextArea
          id={`${id}-note`}
          rows={3}
          maxLength={2000}
          value={draft.note}
          onChange={({ target }) => change({ note: target.value })}
        />
      </Field>
    </>
  );
}

function When({ draft, change }: Part) {
  const { t } = useTranslation();
  const id = useId();
  const days = [
    ['from', t('campaign.from'), undefined, undefined],
    ['to', t('campaign.to'), draft.from, undefined],
    ['deadline', t('campaign.last'), draft.from, draft.to],
  ] as const;
  return (
    <>
      {days.map(([name, label, min, max]) => (
        <Field key={name} id={`${id}-${name}`} label={label}>
          <Input
            id={`${id}-${name}`}
            type="date"
            required={name !== 'deadline'}
            min={min}
            max={max}
            value={draft[name]}
            onChange={({ target }) => change({ [name]: target.value })}
          />
        </Field>
      ))}
      <Field id={`${id}-remind`} label={t('campaign.remind')}>
        <Input
          id={`${id}-remind`}
          placeholder={t('campaign.remindHelp')}
          value={draft.remind}
          onChange={({ target }) => change({ remind: target.value })}
        />
      </Field>
    </>
  );
}

function Units({ draft, change }: Part) {
  const { t } = useTranslation();
  const id = useId();
  const { data: org } = useQuery(orgQuery);
  return (
    <Field id={`${id}-units`} label={t('campaign.units')} wide>
      <TreeSelect
        id={`${id}-units`}
        treeCheckable
        treeCheckStrictly
        treeDefaultExpandAll
        maxTagCount={12}
        placeholder={t('campaign.unitsHelp')}
        treeData={unitTree(openUnits(org?.units ?? []))}
        value={draft.units}
        onChange={(units: { value: string; label: string }[]) => change({ units })}
        showSearch={{ treeNodeFilterProp: 'title' }}
      />
      <span className="campaign-below">
        {draft.units
          .filter(({ value }) => hasBelow(value, org?.units))
          .slice(0, 3)
          .map(({ value, label }) => (
            <Button
              key={value}
              size="small"
              onClick={() => change({ units: withBelow(draft.units, value, org?.units) })}
            >
              {t('campaign.allBelow', { unit: label })}
            </Button>
          ))}
      </span>
    </Field>
  );
}

type OrgUnits = { id: string; name: string; parent: string | null }[];

const hasBelow = (unit: string, units: OrgUnits = []): boolean => units.some(({ parent }) => parent === unit);

/** The units right below one in its place. */
function withBelow(chosen: CampaignDraft['units'], unit: string, units: OrgUnits = []): CampaignDraft['units'] {
  const below = units.filter(({ parent }) => parent === unit).map(({ id, name }) => ({ value: id, label: name }));
  if (below.length === 0) return chosen;
  const others = chosen.filter(({ value }) => value !== unit && !below.some((one) => one.value === value));
  return [...others, ...below];
}

function Targets({ draft, change }: Part) {
  const { t } = useTranslation();
  const id = useId();
  const { data: task } = useQuery({ ...taskQuery(draft.task ?? ''), enabled: draft.task !== undefined });
  const figures = task?.definition.figures ?? [];
  const named = (list: typeof figures) => list.map((one) => ({ value: one.id, label: one.title }));
  const money = figures.filter(({ direction }) => direction !== undefined);
  return (
    <>
      <Field id={`${id}-quota`} label={t('campaign.quotaEach')}>
        <InputNumber
          id={`${id}-quota`}
          min={1}
          precision={0}
          value={draft.quota ?? null}
          onChange={(quota) => change({ quota: quota ?? undefined })}
        />
      </Field>
      <Field id={`${id}-quota-figure`} label={t('campaign.quotaFigure')}>
        <Select
          id={`${id}-quota-figure`}
          allowClear
          placeholder={figures.find(({ quota }) => quota)?.title ?? t('campaign.quotaCases')}
          options={named(figures.filter(({ kind }) => kind === 'flow'))}
          value={draft.quotaFigure ?? null}
          onChange={(quotaFigure) => change({ quotaFigure: quotaFigure ?? undefined })}
        />
      </Field>
      <Field id={`${id}-budget-figure`} label={t('campaign.budgetFigure')}>
        <Select
          id={`${id}-budget-figure`}
          allowClear
          placeholder={t('campaign.noBudget')}
          options={named(money)}
          value={draft.budgetFigure ?? null}
          onChange={(budgetFigure) =>
            change({
              budgetFigure: budgetFigure ?? undefined,
              ...(budgetFigure ? {} : { budget: undefined, own: withoutBudgets(draft.own) }),
            })
          }
        />
      </Field>
      <Field id={`${id}-budget`} label={t('campaign.budgetEach')}>
        <InputNumber
          id={`${id}-budget`}
          min={0}
          precision={2}
          disabled={draft.budgetFigure === undefined}
          value={draft.budget ?? null}
          onChange={(budget) => change({ budget: budget ?? undefined })}
        />
      </Field>
    </>
  );
}

const withoutBudgets = (own: CampaignDraft['own']): CampaignDraft['own'] =>
  Object.fromEntries(Object.entries(own).map(([unit, { quota }]) => [unit, { quota }]));

function useCreate() {
  const attempt = useRef(new AttemptKey());
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  return useMutation({
    mutationFn: (wanted: Parameters<typeof createCampaign>[0]) => createCampaign(wanted, attempt.current.for(wanted)),
    onSuccess: async ({ campaign }) => {
      attempt.current.answered();
      void client.invalidateQueries({ queryKey: campaignsQuery.queryKey });
      await navigate({ to: '/campaigns/$id', params: { id: campaign.id } });
    },
    onError: (error) => void message.error(failureText(error)),
  });
}
