import type { Field } from '@hearth/definition';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '../../lib/compare-documents.ts';
import { fieldText } from '../../lib/field-text.ts';
import { orgQuery } from '../org/org.queries.ts';
import './version-choice.css';

export type Side = 'mine' | 'theirs';

interface Props {
  differences: Difference[];
  /** What counts at each place. */
  chosen: ReadonlyMap<string, Side>;
  onChoose: (id: string, side: Side) => void;
  /** What the two versions are called. */
  names: Record<Side, string>;
}

/** Two versions of the same answers, field by field; at each place the person says which counts. */
export function VersionChoice({ differences, chosen, onChoose, names }: Props) {
  const { t } = useTranslation();
  const { data: org } = useQuery(orgQuery);
  const id = useId();
  return (
    <ul className="version-choice">
      {differences.map((difference) => (
        <li key={difference.id}>
          <fieldset>
            <legend>
              {trailText(difference)}
              <small>{t(`version.changed.${difference.changed}`)}</small>
            </legend>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side}>
                <input
                  type="radio"
                  name={`${id}-${difference.id}`}
                  checked={chosen.get(difference.id) === side}
                  onChange={() => onChoose(difference.id, side)}
                />
                <span className="version-side">{names[side]}</span>
                <span className="version-value">{valueText(difference, side)}</span>
              </label>
            ))}
          </fieldset>
        </li>
      ))}
    </ul>
  );

  function trailText({ trail }: Difference): string {
    return trail
      .map(({ field, row }) => (row === undefined ? field.title : t('version.row', { group: field.title, row })))
      .join(t('version.inside'));
  }

  function valueText({ trail, ...sides }: Difference, side: Side): string {
    const last = trail.at(-1);
    const value = sides[side];
    if (!last) return '';
    if (last.row === undefined) return fieldText(last.field, value, org);
    if (value === undefined || value === null) return t('version.noRow');
    return rowText(last.field, value as Record<string, unknown>);
  }

  function rowText({ fields = [] }: Field, row: Record<string, unknown>): string {
    const filled = fields.filter(({ key }) => row[key] !== undefined && row[key] !== null && row[key] !== '');
    const words = filled.slice(0, 4).map((field) => `${field.title} ${fieldText(field, row[field.key], org)}`);
    return words.join(t('common.comma')) || t('version.blankRow');
  }
}
