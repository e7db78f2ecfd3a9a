import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Campaign, CampaignRow } from '../../lib/wire.ts';
import { UrgeButton } from './campaign-buttons.tsx';

const tagOf = { 'not-started': 'tag', running: 'tag tag-running', late: 'tag tag-late', done: 'tag tag-ended-success' };

/** The units, those that are late or have not started in front. On a phone each is a card. */
export function CampaignRows({ campaign, rows }: { campaign: Campaign; rows: CampaignRow[] }) {
  const { t } = useTranslation();
  const urges = campaign.canManage && campaign.state === 'running';
  const money = campaign.budgetFigure !== null;
  return (
    <table className="campaign-table campaign-board">
      <thead>
        <tr>
          <th scope="col">{t('campaign.unit')}</th>
          <th scope="col">{t('campaign.stateTitle')}</th>
          <th scope="col">{t('campaign.progress')}</th>
          {money && <th scope="col">{t('campaign.spent')}</th>}
          {urges && (
            <th scope="col">
              <span className="visually-hidden">{t('campaign.urge')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.unit.id}>
            <th scope="row">{row.unit.name}</th>
            <td>
              <span className={tagOf[row.state]}>{t(`campaign.state.${row.state}`)}</span>
            </td>
            <td>
              <Bar name={t('campaign.progress')} value={row.done} most={row.quota ?? 1} />
              <small className="tabular">
                <span className="campaign-word">{t('campaign.progress')} </span>
                {row.quota === null ? row.done : `${row.done} / ${row.quota}`}
              </small>
            </td>
            {money && (
              <td>
                {row.budget !== null && (
                  <Bar name={t('campaign.spent')} value={row.spent ?? 0} most={row.budget} warns />
                )}
                <small className="tabular">
                  <span className="campaign-word">{t('campaign.spent')} </span>
                  {row.budget === null ? (row.spent ?? '—') : `${row.spent ?? 0} / ${row.budget}`}
                </small>
              </td>
            )}
            {urges && (
              <td className="end">
                {row.state !== 'done' && (
                  <UrgeButton id={campaign.id} unit={row.unit.id}>
                    {t('campaign.urge')}
                  </UrgeButton>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `warns`: more than the most is bad. */
function Bar({ name, value, most, warns = false }: { name: string; value: number; most: number; warns?: boolean }) {
  const percent = most === 0 ? (value > 0 ? 100 : 0) : Math.round((value / most) * 100);
  const status = warns && value > most ? 'exception' : !warns && percent >= 100 ? 'success' : 'normal';
  return <Progress aria-label={name} percent={Math.min(percent, 100)} status={status} showInfo={false} size="small" />;
}
