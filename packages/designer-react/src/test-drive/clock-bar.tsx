import { addDays, addWorkingDays, shanghaiDate } from '@hearth/china';
import { Button, Input } from 'antd';
import { useTexts } from '../react/designer-context.tsx';
import { type Drive, dueTimers, moveClock } from './drive.ts';
import { momentText } from './moment-text.ts';

/** The clock of the test, which anybody may put forward: what falls due on the way happens. */
export function ClockBar({ drive, onMove }: { drive: Drive; onMove: (next: Drive) => void }) {
  const t = useTexts();
  const today = shanghaiDate(drive.now);
  const [next] = dueTimers(drive);
  const to = (instant: string) => onMove(moveClock(drive, instant));
  return (
    <div className="dt-clock">
      <span className="dt-now">
        {t('test.now')} <strong>{momentText(drive.now)}</strong>
      </span>
      <Button size="small" onClick={() => to(morning(addWorkingDays(drive.office.calendar, today, 1)))}>
        {t('test.nextWorkingDay')}
      </Button>
      <Button size="small" disabled={!next} onClick={() => next && to(next.at)}>
        {next
          ? t('test.nextTimer', { at: momentText(next.at), kind: t(`test.timer.${next.kind}`) })
          : t('test.noTimer')}
      </Button>
      <Input
        size="small"
        type="date"
        className="dt-date"
        aria-label={t('test.toDay')}
        min={addDays(today, 1)}
        onChange={(event) => event.target.value > today && to(morning(event.target.value))}
      />
    </div>
  );
}

const morning = (day: string): string => new Date(`${day}T09:00:00+08:00`).toISOString();
