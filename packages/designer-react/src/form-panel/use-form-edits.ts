import type { Problem } from '@hearth/expression';
import { App } from 'antd';
import { useMemo } from 'react';
import type { Block } from '../blocks/shared-part.ts';
import { addField } from '../commands/form/add-field.ts';
import { blockOf, cutFields, duplicateFields, insertBlock } from '../commands/form/blocks.ts';
import { moveField, nudgeField } from '../commands/form/move-field.ts';
import type { Spot } from '../commands/form/spot.ts';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import { sentence } from '../text/sentence.ts';
import { copiedBlock, copy } from './clipboard.ts';
import type { Carried } from './drag.ts';
import { behind, selectedIn, spotBehind } from './selection.ts';

/** What buttons, keys and dragging do to the form; what cannot be done is said in a word. */
export interface FormEdits {
  add(kind: string, page: number): void;
  drop(carried: Carried, spot: Spot): void;
  nudge(path: string, by: -1 | 1): void;
  copy(paths: readonly string[]): void;
  cut(paths: readonly string[]): void;
  paste(page: number, block?: Block): void;
  duplicate(paths: readonly string[]): void;
  /** Says what stood in the way, if something did. */
  tell(problems: readonly Problem[] | undefined): boolean;
}

export function useFormEdits(): FormEdits {
  const designer = useDesigner();
  const locale = useLocale();
  const t = useTexts();
  const { message } = App.useApp();
  return useMemo((): FormEdits => {
    const tell = (problems: readonly Problem[] | undefined): boolean => {
      for (const problem of problems ?? []) void message.info(sentence(problem, locale));
      return problems === undefined;
    };
    const spot = (page: number): Spot => {
      const { draft, selection } = designer.state();
      return spotBehind(draft, selectedIn(draft, selection), page);
    };
    return {
      tell,
      add: (kind, page) => tell(designer.run(addField, { kind, spot: spot(page), locale })),
      drop(carried, at) {
        if ('kind' in carried) tell(designer.run(addField, { kind: carried.kind, spot: at, locale }));
        else if ('path' in carried) tell(designer.run(moveField, { path: carried.path, to: at }));
        else tell(designer.run(insertBlock, { block: carried.block, spot: at }));
      },
      nudge: (path, by) => tell(designer.run(nudgeField, { path, by })),
      copy(paths) {
        copy(blockOf(designer.state().draft, paths));
        void message.success(t('clipboard.copied', { n: paths.length }));
      },
      cut(paths) {
        copy(blockOf(designer.state().draft, paths));
        tell(designer.run(cutFields, { paths }));
      },
      paste(page, block = copiedBlock()) {
        const empty: Block = { fields: {}, required: [], rules: [], shared: {} };
        tell(designer.run(insertBlock, { block: block ?? empty, spot: spot(page) }));
      },
      duplicate(paths) {
        const last = paths.at(-1);
        if (last !== undefined)
          tell(designer.run(duplicateFields, { paths, spot: behind(designer.state().draft, last) }));
      },
    };
  }, [designer, locale, t, message]);
}
