import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CampaignDraft, Target } from './campaign-draft.ts';

interface Props {
  draft: CampaignDraft;
  onChange: (own: CampaignDraft['own']) => void;
}

/** Quota and budget unit by unit, for those that are given something else than the others. */
export function OwnTargets({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const { units, own, quota, budget, budgetFigure } = draft;
  if (units.length < 2) return null;
  const give = (unit: string, next: Target) => onChange({ ...own, [unit]: { ...own[unit], ...next } });
  return (
    <details className="campaign-wide campaign-own">
      <summary>{t('campaign.ownTargets')}</summary>
      <table className="campaign-table">
        <thead>
          <tr>
            <th scope="col">{t('campaign.unit')}</th>
            <th scope="col">{t('campaign.quota')}</th>
            <th scope="col">{t('campaign.budget')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ value: unit, label }) => (
            <tr key={unit}>
              <th scope="row">{label}</th>
              <td>
                <InputNumber
                  aria-label={t('campaign.quotaOf', { unit: label })}
                  min={1}
                  precision={0}
                  placeholder={quota === undefined ? '' : String(quota)}
                  value={own[unit]?.quota ?? null}
                  onChange={(next) => give(unit, { quota: next ?? undefined })}
                />
              </td>
              <td>
                <InputNumber
                  aria-label={t('campaign.budgetOf', { unit: label })}
                  min={0}
                  precision={2}
                  disabled={budgetFigure === undefined}
                  placeholder={budget === undefined ? '' : String(budget)}
                  value={own[unit]?.budget ?? null}
                  onChange={(next) => give(unit, { budget: next ?? undefined })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
