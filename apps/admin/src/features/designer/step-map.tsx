import { Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MappedStep } from './migration.commands.ts';

interface Props {
  gone: readonly MappedStep[];
  targets: readonly MappedStep[];
  steps: Record<string, string | null>;
  onChange: (steps: Record<string, string | null>) => void;
}

/** Steps that the new version does not have: which of its steps each of them has become. */
export function StepMap({ gone, targets, steps, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="live-map">
      <legend>{t('designer.live.map')}</legend>
      {gone.map((step) => (
        <MapLine
          key={step.id}
          step={step}
          targets={targets.filter(({ type }) => type === step.type)}
          chosen={steps[step.id] ?? null}
          onChoose={(target) => onChange({ ...steps, [step.id]: target })}
        />
      ))}
    </fieldset>
  );
}

interface LineProps {
  step: MappedStep;
  targets: readonly MappedStep[];
  chosen: string | null;
  onChoose: (target: string | null) => void;
}

function MapLine({ step, targets, chosen, onChoose }: LineProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{step.title}</label>
      <span aria-hidden>→</span>
      <Select
        id={id}
        size="small"
        value={chosen ?? ''}
        options={[
          { value: '', label: t('designer.live.noStep') },
          ...targets.map((target) => ({ value: target.id, label: target.title })),
        ]}
        onChange={(value) => onChoose(value === '' ? null : value)}
      />
    </div>
  );
}
