import { useTranslation } from 'react-i18next';
import type { Slot } from '../../lib/wire.ts';
import { SlotAction } from './slot-action.tsx';
import { periodText } from './slot-grid.ts';

/** One slot in a list, with what can be done about it. */
export function SlotLine({ slot }: { slot: Slot }) {
  const { t } = useTranslation();
  const { title, unit, entry, dueOn, state, obstacle, posts } = slot;
  return (
    <li>
      <span className={`slot-state slot-${state}`}>{t(`schedule.state.${state}`)}</span>
      <span className="slot-words">
        <strong>{[unit.name, entry?.title].filter(Boolean).join(' · ')}</strong>
        <small>
          {title} · {t('schedule.posts', { posts: posts.join('、') })}
        </small>
        {obstacle && <small className="due-late">{obstacle}</small>}
      </span>
      <span className="tabular soft small">
        {periodText(slot)} · {t('campaign.deadline', { day: dueOn })}
      </span>
      <SlotAction slot={slot} />
    </li>
  );
}
