import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import type { Candidate } from './migration.commands.ts';
import { verdictOf } from './move-choice.ts';

interface Props {
  item: Candidate;
  isChosen: boolean;
  onChoose: (isOn: boolean) => void;
}

/** One case: where it stands, whether it can go on in the new version, and what it would lose or why not. */
export function LiveCaseLine({ item, isChosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { case: one, moves, lost, problems } = item;
  const verdict = verdictOf(item);
  const name = one.number ?? t('designer.live.noNumber');
  return (
    <li>
      <Checkbox
        checked={isChosen}
        disabled={!moves}
        aria-label={t('designer.live.choose', { case: one.number ?? one.title })}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <span className="live-what">
        {one.readable ? (
          // In a tab of its own: what is being decided here stays.
          <Link to="/cases/$id" params={{ id: one.id }} target="_blank">
            {name}
          </Link>
        ) : (
          <span title={t('designer.live.notReadable')}>{name}</span>
        )}
        <span>{one.title}</span>
        <StatusTag status={one.status} />
      </span>
      <span className={`live-verdict live-${verdict}`}>{t(`designer.live.verdict.${verdict}`)}</span>
      {lost.length > 0 && (
        <small>
          {t('designer.live.losesWhat', { fields: lost.map(({ title }) => title).join(t('common.comma')) })}
        </small>
      )}
      {problems.length > 0 && <small>{problems.map(({ message }) => message[currentLanguage()]).join('')}</small>}
    </li>
  );
}
