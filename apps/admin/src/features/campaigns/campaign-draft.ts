import type { NewCampaign } from './campaign.queries.ts';

export interface Target {
  quota?: number | undefined;
  budget?: number | undefined;
}

/** What stands in the form of a new campaign. */
export interface CampaignDraft {
  task: string | undefined;
  title: string;
  note: string;
  from: string;
  to: string;
  deadline: string;
  /** Days apart by commas. */
  remind: string;
  units: { value: string; label: string }[];
  quota: number | undefined;
  quotaFigure: string | undefined;
  budget: number | undefined;
  /** What single units are given instead of what is for each. */
  own: Readonly<Record<string, Target>>;
  budgetFigure: string | undefined;
}

export const emptyDraft = (today: string): CampaignDraft => ({
  ...{ task: undefined, title: '', note: '', from: today, to: '', deadline: '', remind: '7,3,1', units: [] },
  ...{ quota: undefined, quotaFigure: undefined, budget: undefined, budgetFigure: undefined, own: {} },
});

/** The campaign that the form describes; undefined while something is missing. Without a deadline the last day is the deadline. */
export function campaignOf(draft: CampaignDraft): NewCampaign | undefined {
  const { task, title, note, from, to, deadline, quota, budget, quotaFigure, budgetFigure } = draft;
  if (task === undefined || title.trim() === '' || from === '' || to === '' || draft.units.length === 0)
    return undefined;
  return {
    ...{ task, title: title.trim(), note, from, to, remind: daysOf(draft.remind) },
    ...(deadline === '' ? {} : { deadline }),
    units: draft.units.map(({ value }) => ({ unit: value, ...targetOf({ quota, budget }, draft.own[value]) })),
    ...(quotaFigure === undefined ? {} : { quotaFigure }),
    ...(budgetFigure === undefined ? {} : { budgetFigure }),
  };
}

/** What a unit is given: its own, else what is for each. */
function targetOf(each: Target, own: Target = {}): { quota?: number; budget?: number } {
  const [quota, budget] = [own.quota ?? each.quota, own.budget ?? each.budget];
  return { ...(quota === undefined ? {} : { quota }), ...(budget === undefined ? {} : { budget }) };
}

const daysOf = (text: string): number[] => [
  ...new Set(
    text
      .split(/[,，、\s]+/)
      .filter((part) => /^\d{1,3}$/.test(part))
      .map(Number),
  ),
];
