import { useTranslation } from 'react-i18next';
import type { StatisticsOverview } from '../../lib/wire.ts';
import { amountText } from './amount-text.ts';

interface Props {
  items: StatisticsOverview['items'];
  /** `task.figure` that is shown below. */
  chosen: string | undefined;
  onChoose: (figure: string) => void;
}

/** A tile a task: its first figure, and how it was a year before. */
export function FigureTiles({ items, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="figure-tiles">
      {items.map(({ figure, value, last }) => {
        const id = `${figure.task}.${figure.id}`;
        return (
          <li key={id}>
            <button type="button" className="card" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
              <small>{figure.taskTitle}</small>
              <strong>{amountText(value, figure.measure)}</strong>
              <span>{figure.title}</span>
              <small>{last === null ? '' : t('dashboard.last', { value: amountText(last, figure.measure) })}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
