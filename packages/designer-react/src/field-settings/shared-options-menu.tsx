import type { Option } from '@hearth/definition';
import { App, Button, Dropdown } from 'antd';
import { usePartStore } from '../blocks/use-parts.ts';
import { listsFor, setOptions, shareOptions, takeSharedOptions } from '../commands/form/options.ts';
import type { JsonObject } from '../draft/draft.ts';
import { type DraftField, optionsOf } from '../draft/fields.ts';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';

/** Lists of options that fields share: of this form, and of the office. */
export function SharedOptionsMenu({ field }: { field: DraftField }) {
  const t = useTexts();
  const designer = useDesigner();
  const draft = useDraft((whole) => whole);
  const { message } = App.useApp();
  const { parts, save } = usePartStore();
  const { path, shared } = field;
  const lists = listsFor(draft, field).filter(({ name }) => name !== shared);
  const office = parts.filter(({ kind }) => kind === 'options');
  const titles = (options: readonly Option[]) =>
    options
      .slice(0, 3)
      .map(({ title }) => title)
      .join('、');
  const run: Record<string, () => unknown> = {
    own: () => designer.run(takeSharedOptions, { path, name: undefined }),
    share: () => designer.run(shareOptions, { path, name: field.title }),
    save: async () => {
      const content = (field.options ?? []).map(({ value, title, retired }) => ({
        value,
        title,
        ...(retired && { retired }),
      }));
      await save({ kind: 'options', title: field.title, content });
      void message.success(t('parts.saved', { title: field.title }));
    },
  };
  for (const { name } of lists) run[`list ${name}`] = () => designer.run(takeSharedOptions, { path, name });
  for (const { id, content } of office)
    run[`part ${id}`] = () =>
      designer.run(setOptions, { path, options: optionsOf({ options: content } as JsonObject) });
  const items = [
    shared === undefined ? { key: 'share', label: t('options.share') } : { key: 'own', label: t('options.own') },
    { key: 'save', label: t('options.save') },
    ...(lists.length > 0
      ? [
          {
            key: 'lists',
            type: 'group' as const,
            label: t('options.of-form'),
            children: lists.map(({ name, options }) => ({
              key: `list ${name}`,
              label: `${name}（${titles(options)}…）`,
            })),
          },
        ]
      : []),
    ...(office.length > 0
      ? [
          {
            key: 'office',
            type: 'group' as const,
            label: t('options.of-office'),
            children: office.map(({ id, title }) => ({ key: `part ${id}`, label: title })),
          },
        ]
      : []),
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => void run[key]?.() }}>
      <Button size="small" type="link">
        {t('options.share-menu')}
      </Button>
    </Dropdown>
  );
}
