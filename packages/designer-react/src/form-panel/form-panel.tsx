import { App, type InputRef, Tabs } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import { pagesOf } from '../commands/form/layout.ts';
import { removeFields } from '../commands/form/remove-fields.ts';
import { fieldAt } from '../draft/fields.ts';
import { isPublished } from '../field-settings/published.ts';
import { useDesigner, useDraft, useHost, useSelection, useTexts } from '../react/designer-context.tsx';
import { useWide } from '../settings/use-wide.ts';
import { BlockShelf } from './block-shelf.tsx';
import { Canvas } from './canvas.tsx';
import { CanvasContext, type CanvasContextValue } from './canvas-context.ts';
import { MarkedBar } from './marked-bar.tsx';
import { Outline } from './outline.tsx';
import { Palette } from './palette.tsx';
import { Preview } from './preview.tsx';
import { RemoveDialog, usesToTell } from './remove-dialog.tsx';
import { pageOf, selectedIn } from './selection.ts';
import { SelectionSettings } from './selection-settings.tsx';
import { Toolbar } from './toolbar.tsx';
import { useFormEdits } from './use-form-edits.ts';

/** Where the designer of the form makes a form: kinds on the left, the form in the middle, settings on the right; on a phone one at a time. */
export function FormPanel() {
  return (
    <App component={false}>
      <Panel />
    </App>
  );
}

type Part = 'palette' | 'canvas' | 'settings';

function Panel() {
  const t = useTexts();
  const designer = useDesigner();
  const wide = useWide();
  const edits = useFormEdits();
  const host = useHost();
  const { message } = App.useApp();
  const draft = useDraft((whole) => whole);
  const selection = useSelection();
  const labelBox = useRef<InputRef>(null);
  const [wantedPage, setPage] = useState(0);
  const [preview, setPreview] = useState(false);
  const [part, setPart] = useState<Part>('canvas');
  const [renaming, setRenaming] = useState(0);
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [removing, setRemoving] = useState<readonly string[]>();
  const pages = useMemo(() => pagesOf(draft.form), [draft.form]);
  const selected = useMemo(() => selectedIn(draft, selection), [draft, selection]);
  const page = Math.min(pageOf(pages, selected) ?? wantedPage, pages.length - 1);

  const rename = useCallback(
    (path: string) => {
      const field = fieldAt(designer.state().draft.form, path);
      if (field) designer.select({ file: 'form', pointer: field.pointer });
      setPart('settings');
      setRenaming((count) => count + 1);
    },
    [designer],
  );
  const added = useCallback(() => {
    setPart(wide ? 'canvas' : 'settings');
    setRenaming((count) => count + 1);
  }, [wide]);
  const canvas = useMemo((): CanvasContextValue => {
    const pick = (path: string, more: boolean) => {
      const { draft: now, selection: before } = designer.state();
      const field = fieldAt(now.form, path);
      const last = selectedIn(now, before);
      if (more)
        setMarked((paths) => toggled(paths.length > 0 || last.what !== 'field' ? paths : [last.field.path], path));
      else setMarked([]);
      if (field) designer.select({ file: 'form', pointer: field.pointer });
    };
    const drop: typeof edits.drop = (carried, spot) => {
      edits.drop(carried, spot);
      if ('kind' in carried) setRenaming((count) => count + 1);
    };
    const remove = (paths: readonly string[]) => {
      const { draft: now } = designer.state();
      const fields = paths.flatMap((path) => fieldAt(now.form, path) ?? []);
      const answered = host.liveCases !== undefined && fields.some((field) => isPublished(designer, field));
      if (answered || usesToTell(now, paths).length > 0) setRemoving(paths);
      else if (edits.tell(designer.run(removeFields, { paths, uses: 'all' })))
        void message.success(t('remove.done', { title: fields.map(({ title }) => title).join('、') }));
    };
    return { edits: { ...edits, drop }, marked, pick, remove, rename };
  }, [designer, edits, host, marked, message, rename, t]);

  const left = (
    <Tabs
      size="small"
      items={[
        { key: 'kinds', label: t('left.kinds'), children: <Palette page={page} onAdded={added} /> },
        { key: 'blocks', label: t('left.blocks'), children: <BlockShelf page={page} onAdded={added} /> },
        { key: 'outline', label: t('left.outline'), children: <Outline onPick={() => setPart('canvas')} /> },
      ]}
    />
  );
  const middle = preview ? <Preview /> : <Canvas page={page} onPage={setPage} />;
  const right = <SelectionSettings labelBox={labelBox} renaming={renaming} />;
  return (
    <CanvasContext value={canvas}>
      <div className={wide ? 'df-panel df-panel-wide' : 'df-panel'}>
        <Toolbar page={page} preview={preview} onPreview={setPreview} />
        {marked.length > 1 && <MarkedBar onDone={() => setMarked([])} />}
        {wide ? (
          <div className={preview ? 'df-columns df-previewing' : 'df-columns'}>
            {!preview && <aside className="df-left">{left}</aside>}
            <div className="df-middle">{middle}</div>
            {!preview && (
              <aside className="df-right" aria-label={t('right.title')}>
                {right}
              </aside>
            )}
          </div>
        ) : preview ? (
          middle
        ) : (
          <Tabs
            activeKey={part}
            onChange={(key) => setPart(key as Part)}
            centered
            items={[
              { key: 'palette', label: t('part.palette'), children: left },
              { key: 'canvas', label: t('part.canvas'), children: middle },
              { key: 'settings', label: t('part.settings'), children: right },
            ]}
          />
        )}
        {removing && <RemoveDialog key={removing.join()} paths={removing} onDone={() => setRemoving(undefined)} />}
      </div>
    </CanvasContext>
  );
}

const toggled = (paths: readonly string[], path: string): readonly string[] =>
  paths.includes(path) ? paths.filter((one) => one !== path) : [...paths, path];
