import { useForm } from '../form-context.ts';
import { leaving } from './leaving.ts';
import { ofKind, type Widget, type WidgetProps } from './widget.ts';

const STARS = 5;

/** Stars that are radio buttons underneath: arrow keys and screen readers know what to do. */
function Rating({ field, value, control, onChange, onLeave }: WidgetProps) {
  const { t } = useForm();
  const { 'aria-required': required, ...group } = control;
  const most = typeof field.schema.maximum === 'number' ? field.schema.maximum : STARS;
  return (
    <div className="hf-rating" role="radiogroup" aria-required={required} {...group} onBlur={leaving(onLeave)}>
      {Array.from({ length: most }, (_, index) => index + 1).map((stars) => (
        <label key={stars} className={typeof value === 'number' && stars <= value ? 'hf-star hf-star-on' : 'hf-star'}>
          <input
            type="radio"
            name={control.id}
            aria-label={t('rating.stars', { n: stars })}
            checked={value === stars}
            onChange={() => onChange(stars)}
          />
          <span aria-hidden="true">★</span>
        </label>
      ))}
    </div>
  );
}

export const rating: Widget = { name: 'rating', rank: ofKind('rating'), component: Rating, label: 'group' };
