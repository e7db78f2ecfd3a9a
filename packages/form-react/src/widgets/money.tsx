import { formatAmount, rmbCapitals } from '@hearth/china';
import type { Json } from '@hearth/expression';
import { useForm } from '../form-context.ts';
import { ignoreEnter } from './text.tsx';
import { useDraft } from './use-draft.ts';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** Thousands are set apart when nobody types, and the amount stands beside in capitals, as on a voucher. */
function MoneyInput({ value, control, extraId, onChange, onLeave }: WidgetProps) {
  const { t } = useForm();
  const draft = useDraft<HTMLInputElement>(amountText(value), onChange, onLeave);
  const capitals = typeof value === 'number' ? rmbCapitals(value) : undefined;
  return (
    <span className="hf-stack">
      <span className="hf-affix">
        <input
          className="hf-input hf-number"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          onKeyDown={ignoreEnter}
          {...control}
          {...draft}
        />
        <span className="hf-suffix">{t('money.yuan')}</span>
      </span>
      <span id={extraId} className="hf-extra">
        {capitals && t('money.capitals', { text: capitals })}
      </span>
    </span>
  );
}

/** An amount with more than two decimals is a mistake to be seen, not to be rounded away. */
function amountText(value: Json): string {
  if (typeof value !== 'number') return asText(value);
  const formatted = formatAmount(value, { showUnit: false });
  return formatted && Number(formatted.replaceAll(',', '')) === value ? formatted : asText(value);
}

export const money: Widget = { name: 'money', rank: ofKind('money'), component: MoneyInput, label: 'native' };
