import { useTranslation } from 'react-i18next';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { formatMoment } from '../../lib/dates.ts';
import type { WorkItemDetail } from '../../lib/wire.ts';

/** Whose work it is beside the reader's: for whom one stands in, who gave it or gave it back, who was asked to sign. */
export function HandOverPanel({ detail }: { detail: WorkItemDetail }) {
  const { t } = useTranslation();
  const { actsFor, delegation, handedBack, signatures, question } = detail;
  return (
    <>
      {actsFor && <NoticePanel title={t('handOver.actsFor', { name: actsFor.name })} />}
      {delegation && (
        <NoticePanel
          title={t('handOver.delegated', {
            ...{ by: delegation.by.name, to: delegation.to.name, at: formatMoment(delegation.at) },
          })}
        >
          {delegation.reason}
        </NoticePanel>
      )}
      {handedBack && (
        <NoticePanel title={t('handOver.handedBack', { by: handedBack.by.name, at: formatMoment(handedBack.at) })}>
          {handedBack.note}
        </NoticePanel>
      )}
      {question && <NoticePanel title={t('handOver.asked')}>{question}</NoticePanel>}
      {signatures.length > 0 && (
        <section className="card">
          <div className="card-head">
            <h2>{t('handOver.signatures')}</h2>
          </div>
          <ul className="work-parties">
            {signatures.map(({ person, state, comment, question: asked }) => (
              <li key={`${person.id} ${asked ?? ''}`}>
                <span>
                  {person.name}
                  {(comment ?? asked) && <small className="soft"> {comment ?? asked}</small>}
                </span>
                <span className={signClass[state]}>{t(`handOver.sign.${state}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const signClass = { open: 'soft', agree: 'vote-approve', disagree: 'vote-reject' } as const;
