import type { Option } from '@hearth/definition';
import { Button, Dropdown, Input, Modal } from 'antd';
import { useState } from 'react';
import { listsFor, setOptions } from '../commands/form/options.ts';
import type { DraftField } from '../draft/fields.ts';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { RemoveButton } from '../widgets/remove-button.tsx';
import { TextBox } from '../widgets/text-box.tsx';
import { isPublished } from './published.ts';
import { SharedOptionsMenu } from './shared-options-menu.tsx';

/** The options of a choice field: typed one by one or pasted as lines, moved, retired; own or shared with other fields. */
export function OptionsEditor({ field }: { field: DraftField }) {
  const t = useTexts();
  const designer = useDesigner();
  const draft = useDraft((whole) => whole);
  const [pasting, setPasting] = useState(false);
  const { path, shared } = field;
  const options = field.options ?? [];
  const list = listsFor(draft, field).find(({ name }) => name === shared);
  const put = (next: readonly Option[]) => designer.run(setOptions, { path, options: next });
  const retitle = (at: number, title: string) => {
    const option = options[at]!;
    // Answers hold the value: of a published field it stays, and only its words change.
    const plain = String(option.value) === option.title && !isPublished(designer, field);
    put(options.with(at, { ...option, title, ...(plain && { value: title }) }));
  };
  const add = () => put([...options, fresh(t('option.new', { n: options.length + 1 }), options)]);
  return (
    <section className="df-settings-group">
      <div className="df-setting-head">
        <span className="df-setting-name">{t('options.title')}</span>
        <SharedOptionsMenu field={field} />
      </div>
      {list && (
        <p className="df-soft">
          {t('options.shared-by', { name: list.name, fields: list.users.map(({ title }) => title).join('、') })}
        </p>
      )}
      {options.map((option, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text of an option changes while it is typed
        <div key={at} className="df-option">
          <TextBox
            size="small"
            value={option.title}
            label={t('options.one', { n: at + 1 })}
            onChange={(title) => retitle(at, title)}
          />
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'up', label: t('canvas.up'), disabled: at === 0 },
                { key: 'down', label: t('canvas.down'), disabled: at === options.length - 1 },
                { key: 'retire', label: t(option.retired ? 'options.offer' : 'options.retire') },
              ],
              onClick: ({ key }) => put(changed[key as 'up'](options, at)),
            }}
          >
            <button type="button" className="df-icon-button" aria-label={t('options.more', { title: option.title })}>
              ⋯
            </button>
          </Dropdown>
          <RemoveButton
            label={t('options.remove', { title: option.title })}
            onClick={() => put(options.toSpliced(at, 1))}
          />
        </div>
      ))}
      <div className="df-row">
        <Button size="small" type="dashed" onClick={add}>
          + {t('options.add')}
        </Button>
        <Button size="small" type="text" onClick={() => setPasting(true)}>
          {t('options.paste')}
        </Button>
      </div>
      {pasting && (
        <PasteOptions
          options={options}
          onDone={(next) => {
            setPasting(false);
            if (next) put(next);
          }}
        />
      )}
    </section>
  );
}

const changed: Record<'up' | 'down' | 'retire', (options: readonly Option[], at: number) => Option[]> = {
  up: (options, at) => options.toSpliced(at, 1).toSpliced(at - 1, 0, options[at]!),
  down: (options, at) => options.toSpliced(at, 1).toSpliced(at + 1, 0, options[at]!),
  retire: (options, at) => {
    const { retired, ...option } = options[at]!;
    return options.with(at, retired ? option : { ...option, retired: true });
  },
};

/** An option whose value nobody has yet. */
function fresh(title: string, options: readonly Option[]): Option {
  const taken = new Set(options.map(({ value }) => String(value)));
  let name = title;
  for (let count = 2; taken.has(name); count += 1) name = `${title} ${count}`;
  return { value: name, title: name };
}

/** Options as lines of text: from a letter, from a column of a table. */
function PasteOptions({ options, onDone }: { options: readonly Option[]; onDone(next: Option[] | undefined): void }) {
  const t = useTexts();
  const [text, setText] = useState(() => options.map(({ title }) => title).join('\n'));
  const titles = [
    ...new Set(
      text
        .split(/[\n\r\t;；、]+/)
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
  const next = titles.map((title) => options.find((option) => option.title === title) ?? { value: title, title });
  return (
    <Modal
      open
      title={t('options.paste')}
      okText={t('options.take', { n: next.length })}
      cancelText={t('remove.cancel')}
      okButtonProps={{ disabled: next.length === 0 }}
      onOk={() => onDone(next)}
      onCancel={() => onDone(undefined)}
    >
      <Input.TextArea
        autoSize={{ minRows: 6, maxRows: 14 }}
        value={text}
        aria-label={t('options.paste')}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="df-soft">{t('options.paste-help')}</p>
    </Modal>
  );
}
