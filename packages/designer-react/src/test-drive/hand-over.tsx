import { type Command, handOverTo } from '@hearth/kernel';
import { Button, Dropdown } from 'antd';
import { useTexts } from '../react/designer-context.tsx';
import { type Drive, envOf } from './drive.ts';
import { titleOf } from './inbox.tsx';

interface Props {
  drive: Drive;
  item: string;
  actor: string;
  onCommand: (command: Command) => void;
}

/** Hands the work to somebody else, asks one more signer, or gives it back. */
export function HandOver({ drive, item, actor, onCommand }: Props) {
  const t = useTexts();
  const choice = handOverTo(drive.definition, drive.state!, item, envOf(drive, actor));
  const kinds = [
    { key: 'transfer', people: choice.transfer },
    { key: 'delegate', people: choice.delegate },
    { key: 'add-signer', people: choice.addSigner },
  ] as const;
  const items = kinds
    .filter(({ people }) => people.length > 0)
    .map(({ key, people }) => ({
      key,
      label: t(`test.hand.${key}`),
      children: people.map((to) => ({
        key: `${key} ${to}`,
        label: titleOf(drive, to),
        onClick: () => onCommand({ type: key, item, to } as Command),
      })),
    }));
  return (
    <>
      {items.length > 0 && (
        <Dropdown menu={{ items }} trigger={['click']}>
          <Button size="small">{t('test.hand')}</Button>
        </Dropdown>
      )}
      {choice.handBack && (
        <Button size="small" onClick={() => onCommand({ type: 'hand-back', item })}>
          {t('test.hand.back')}
        </Button>
      )}
    </>
  );
}
