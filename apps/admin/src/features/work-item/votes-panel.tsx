import { useTranslation } from 'react-i18next';
import type { WorkItemDetail, WorkItemOutcome } from '../../lib/wire.ts';

interface Props {
  votes: NonNullable<WorkItemDetail['votes']>;
  outcomes: WorkItemOutcome[];
}

/** Who has to sign, and how those have voted who did. */
export function VotesPanel({ votes, outcomes }: Props) {
  const { t } = useTranslation();
  const words = (vote: string) =>
    outcomes.find(({ id }) => id === vote)?.title ?? t(`vote.${vote}`, { defaultValue: vote });
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('vote.title')}</h2>
        <span className="soft small">
          {t('vote.count', { voted: votes.filter(({ vote }) => vote).length, all: votes.length })}
        </span>
      </div>
      <ul className="work-parties">
        {votes.map(({ party, title, vote }) => (
          <li key={party}>
            <span>{title}</span>
            <span className={vote ? `vote-${vote}` : 'soft'}>{vote ? words(vote) : t('vote.open')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
