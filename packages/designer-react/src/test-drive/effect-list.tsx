import type { Effect } from '@hearth/kernel';
import { useDesigner, useTexts } from '../react/designer-context.tsx';
import type { Drive } from './drive.ts';

/** What automatic steps have asked for: notifications, payments, entries of registers, other cases. */
export function EffectList({ drive }: { drive: Drive }) {
  const t = useTexts();
  const { world } = useDesigner();
  if (drive.effects.length === 0) return <p className="ds-help">{t('test.noEffects')}</p>;
  const titleOf = (effect: Effect): string => {
    if (effect.kind === 'notify') return effect.title;
    if (effect.kind === 'pay') return `${effect.payee} ${effect.amount}`;
    if (effect.kind === 'register')
      return world.others?.registers?.find(({ id }) => id === effect.register)?.register.title ?? effect.register;
    if (effect.kind === 'open')
      return world.others?.tasks?.find(({ id }) => id === effect.task)?.task.title ?? effect.task;
    return '';
  };
  const linesOf = (effect: Effect): [string, unknown][] => {
    if (effect.kind === 'notify') return [['', effect.text]];
    if (effect.kind === 'pay') return [['', effect.purpose]];
    if (effect.kind === 'register') return Object.entries(effect.set);
    return effect.kind === 'open' ? Object.entries(effect.document) : [];
  };
  return (
    <ul className="dt-effects">
      {drive.effects.map((effect, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: effects only grow at the end
        <li key={at}>
          <strong>
            {t(`test.effect.${effect.kind}`)} {titleOf(effect)}
          </strong>
          {linesOf(effect).map(([name, value]) => (
            <div key={name}>
              {name} {String(value ?? '')}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
