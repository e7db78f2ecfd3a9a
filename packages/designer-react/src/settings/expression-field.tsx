import { slotNames } from '@hearth/definition';
import type { TypeScope } from '@hearth/expression';
import { ExpressionBox, type ExpressionBoxProps } from '../formula/expression-box.tsx';
import { useLocale } from '../react/designer-context.tsx';
import { isRecord } from './setting-node.ts';
import type { SettingProps } from './setting-props.ts';
import { usePicking } from './setting-scope.tsx';
import { settingTitle } from './setting-text.ts';

/** A condition as a sentence, or a formula. */
export function ExpressionField({ node, value, onChange, id }: SettingProps) {
  const locale = useLocale();
  const { scope, around } = usePicking();
  const last = around.at(-1);
  const of = (name: string) =>
    around.findLast((one) => isRecord(one) && typeof one[name] === 'string') as { [key: string]: string } | undefined;
  const group =
    of('over')?.over ??
    (/^forEach\.(where|rowTitle)$/.test(node.label) && isRecord(last) ? String(last.in ?? '') : undefined);
  const counted = around.find((one) => isRecord(one) && isRecord(one.source));
  const more = extraOf(node.label);
  return (
    <ExpressionBox
      id={id}
      label={settingTitle(node, locale)}
      value={typeof value === 'string' ? value : undefined}
      onChange={(text, typing) => onChange(text ?? '', typing)}
      wanted={wantedOf(node.label)}
      scope={group ?? scope}
      open={isOpen(node.label) || counted !== undefined}
      {...(more && { extra: more })}
    />
  );
}

/** What an expression must give at a place of the language. */
function wantedOf(label: string): ExpressionBoxProps['wanted'] {
  if (/\.(when|where|joint)$/.test(label)) return 'boolean';
  if (/^due\.on$|\.(date|on|from|to)$/.test(label) && !/^(fieldValue|openCase|paper)\./.test(label)) return 'date';
  if (/\.(amount|sum|average|before|after)$/.test(label)) return 'number';
  return /^(fieldValue|openCase|figure)\./.test(label) ? 'any' : 'text';
}

/** Names of another form may stand here. */
const isOpen = (label: string): boolean => /^(openCase\.take|schedule\.for|link\.set)/.test(label);

const figureNames: TypeScope = {
  登记日期: { kind: 'date' },
  办结日期: { kind: 'date' },
  办理结果: { kind: 'string' },
  单位: { kind: 'string' },
};

function extraOf(label: string): TypeScope | undefined {
  if (label.startsWith('figure.')) return figureNames;
  return label.startsWith('schedule.') ? slotNames : undefined;
}
