import type { Problem } from '@hearth/expression';
import { App } from 'antd';
import { type RemoveItem, removeItem } from '../commands/task/list-items.ts';
import { removeBranch } from '../commands/workflow/branches.ts';
import { removeStep } from '../commands/workflow/remove-step.ts';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import { sentence } from '../text/sentence.ts';

/** Takes things away; where others refer to them, says which and asks whether these go too. */
export function useRemoval() {
  const designer = useDesigner();
  const locale = useLocale();
  const t = useTexts();
  const { modal, message } = App.useApp();
  const ask = (problems: readonly Problem[] | undefined, again: () => void) => {
    const [problem] = problems ?? [];
    if (!problem) return;
    if (!/-referred$/.test(problem.code)) {
      void message.warning(sentence(problem, locale));
      return;
    }
    modal.confirm({
      title: t('remove.title'),
      content: sentence(problem, locale),
      okText: t('remove.both'),
      okButtonProps: { danger: true },
      cancelText: t('remove.cancel'),
      onOk: again,
    });
  };
  return {
    step: (pointer: string) =>
      ask(designer.run(removeStep, { pointer }), () => designer.run(removeStep, { pointer, withReferences: true })),
    branch: (pointer: string) =>
      ask(designer.run(removeBranch, { pointer }), () => designer.run(removeBranch, { pointer, withReferences: true })),
    item: (item: RemoveItem) =>
      ask(designer.run(removeItem, item), () => designer.run(removeItem, { ...item, withReferences: true })),
  };
}
