import type { NewCampaign } from './campaign.queries.ts';

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
  budgetFigure: string | undefined;
}

export const emptyDraft = (today: string): CampaignDraft => ({
  ...{ task: undefined, title: '', note: '', from: today, to: '', deadline: '', remind: '7,3,1', units: [] },
  ...{ quota: undefined, quotaFigure: undefined, budget: undefined, budgetFigure: undefined },
});

/** The campaign that the form describes; undefined while something is missing. Without a deadline the last day is the deadline. */
export function campaignOf(draft: CampaignDraft): NewCampaign | undefined {
  const { task, title, note, from, to, deadline, quota, budget, quotaFigure, budgetFigure } = draft;
  if (task === undefined || title.trim() === '' || from === '' || to === '' || draft.units.length === 0)
    return undefined;
  const each = { ...(quota === undefined ? {} : { quota }), ...(budget === undefined ? {} : { budget }) };
  return {
    ...{ task, title: title.trim(), note, from, to, remind: daysOf(draft.remind) },
    ...(deadline === '' ? {} : { deadline }),
    units: draft.units.map(({ value }) => ({ unit: value, ...each })),
    ...(quotaFigure === undefined ? {} : { quotaFigure }),
    ...(budgetFigure === undefined ? {} : { budgetFigure }),
  };
}

const daysOf = (text: string): number[] => [
  ...new Set(
    text
      .split(/[,，、\s]+/)
      .filter((part) => /^\d{1,3}$/.test(part))
      .map(Number),
  ),
];
