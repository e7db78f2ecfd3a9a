import { useLocale, useTexts } from '../react/designer-context.tsx';
import { PlacedList } from '../settings/placed-list.tsx';
import { fileNode, itemOf, membersOf } from '../settings/setting-node.ts';
import { valueTitle } from '../settings/setting-text.ts';

/** What the task rests on: laws, local rules, habit. */
export function SourceList() {
  const t = useTexts();
  const locale = useLocale();
  const list = membersOf({ ...fileNode('task'), key: 'task' }).find(({ name }) => name === 'sources')!.node;
  return (
    <>
      <h3>{t('task.sources')}</h3>
      <PlacedList
        place={{ file: 'task', pointer: '/sources' }}
        node={itemOf(list)!}
        addText={t('task.addSource')}
        example={t('table.sources-example')}
        fresh={() => ({ title: t('task.newSource'), basis: 'law' })}
        note={({ basis }) => valueTitle('task.sources.basis', basis, locale)}
      />
    </>
  );
}
