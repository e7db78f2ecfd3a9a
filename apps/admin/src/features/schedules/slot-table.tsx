import { useTranslation } from 'react-i18next';
import type { Slot } from '../../lib/wire.ts';
import { SlotAction } from './slot-action.tsx';
import { periodText, slotGrid } from './slot-grid.ts';

/** Columns that a screen can still hold side by side. */
const most = 12;

/** One schedule: units or entries down, periods across. */
export function SlotTable({ slots }: { slots: Slot[] }) {
  const { t } = useTranslation();
  const { periods, rows } = slotGrid(slots, most);
  const heads = periods.map((from) => slots.find((slot) => slot.from === from));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by the keyboard
    <section className="slots-scroll" tabIndex={0} aria-label={t('schedule.grid')}>
      <table className="slots-table">
        <thead>
          <tr>
            <th scope="col">{t('schedule.subject')}</th>
            {heads.map(
              (slot) =>
                slot && (
                  <th key={slot.from} scope="col">
                    {periodText(slot)}
                  </th>
                ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, cells }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {cells.map((slot, index) => (
                <td key={slot?.id ?? `none ${periods[index]}`}>{slot && <Cell slot={slot} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ slot }: { slot: Slot }) {
  const { t } = useTranslation();
  return (
    <span className="slot-cell" title={slot.obstacle ?? t('campaign.deadline', { day: slot.dueOn })}>
      <span className={`slot-state slot-${slot.state}`}>{t(`schedule.state.${slot.state}`)}</span>
      <SlotAction slot={slot} />
    </span>
  );
}
