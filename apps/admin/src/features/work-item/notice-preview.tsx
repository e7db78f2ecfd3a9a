import { type Definition, type Expression, fieldByPath, type PublicNotice } from '@hearth/definition';
import { useTranslation } from 'react-i18next';

interface Props {
  step: PublicNotice<Expression>;
  definition: Definition;
}

/** Which fields will be posted, and which of them only masked. */
export function NoticePreview({ step, definition }: Props) {
  const { t } = useTranslation();
  const days =
    typeof step.workingDays === 'number'
      ? step.workingDays
      : definition.task.settings?.[step.workingDays.setting]?.value;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('notice.preview')}</h2>
        <span className="soft small">{t('notice.days', { days })}</span>
      </div>
      <ul className="work-parties">
        {step.show.map((item) => (
          <li key={item.field}>
            <span>{item.title ?? fieldByPath(definition.form.fields, item.field)?.title ?? item.field}</span>
            <span className="soft">{item.mask ? t('notice.masked') : t('notice.whole')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
