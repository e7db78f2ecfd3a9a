import { formatAmount, rmbCapitals } from '@hearth/china';
import { type Field, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { useForm } from '../form-context.ts';
import { isBlank } from '../is-blank.ts';
import { useName } from '../use-name.ts';
import { inFours } from '../widgets/bank-card.tsx';
import { StoredFiles } from '../widgets/file.tsx';
import { filesOf } from '../widgets/files.ts';
import { locationText } from '../widgets/location.tsx';
import { useRegionName } from '../widgets/region.tsx';

export interface FieldValueProps {
  field: Field;
  value: Json;
}

/** How the values of some kinds are read; all others as their kind says. */
const readers: Record<string, (props: FieldValueProps) => React.ReactNode> = {
  money: Amount,
  region: Region,
  location: Place,
  rating: ({ value }) => <span>{`${'★'.repeat(Number(value) || 0)} ${value}`}</span>,
  boolean: YesOrNo,
  'bank-card': ({ value }) => <span>{inFours(String(value))}</span>,
  'multiple-choice': Choices,
  'long-text': ({ value }) => <span className="hf-preline">{String(value)}</span>,
};

/** An answer to be read. Whoever may not see it whole gets it masked by the host. */
export function FieldValue({ field, value }: FieldValueProps) {
  const { t } = useForm();
  const { refersTo, text } = kindOf(field);
  if (isBlank(value)) {
    return (
      <span className="hf-blank">
        <span aria-hidden="true">—</span>
        <span className="hf-hidden">{t('form.blank')}</span>
      </span>
    );
  }
  if (refersTo === 'file') return <StoredFiles files={filesOf(value)} photo={field.kind !== 'file'} />;
  if (refersTo) return <Reference field={field} value={value} />;
  const Reader = readers[field.kind];
  return Reader ? <Reader field={field} value={value} /> : <span>{text(value, field)}</span>;
}

function Amount({ value }: FieldValueProps) {
  const { t } = useForm();
  if (typeof value !== 'number') return <span>{String(value)}</span>;
  return (
    <span className="hf-number" title={rmbCapitals(value)}>
      {formatAmount(value, { showUnit: false }) ?? value} {t('money.yuan')}
    </span>
  );
}

function Region({ field, value }: FieldValueProps) {
  const code = String(value);
  const name = useRegionName(field, code);
  return <span>{name ? `${name}（${code}）` : code}</span>;
}

function Reference({ field, value }: FieldValueProps) {
  const { adapters } = useForm();
  const id = String(value);
  const name = useName(field, id);
  return <span>{name === undefined ? id : (adapters.linked?.(field, id, name) ?? name)}</span>;
}

function Place({ value }: FieldValueProps) {
  return <span>{locationText(value, useForm().t)}</span>;
}

function YesOrNo({ value }: FieldValueProps) {
  const { t } = useForm();
  return <span>{typeof value === 'boolean' ? t(value ? 'boolean.yes' : 'boolean.no') : String(value)}</span>;
}

function Choices({ field, value }: FieldValueProps) {
  const titles = (Array.isArray(value) ? value : [value]).map(
    (item) => field.options?.find((option) => option.value === item)?.title ?? String(item),
  );
  return (
    <span className="hf-tags">
      {titles.map((title) => (
        <span key={title} className="hf-tag">
          {title}
        </span>
      ))}
    </span>
  );
}
