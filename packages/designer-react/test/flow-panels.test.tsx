import { App } from 'antd';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { stepOfDraft, stepsOfDraft } from '../src/commands/workflow/steps-of-draft.ts';
import { type Designer, DesignerProvider, FlowPanel, openDesigner, RightsPanel, TestDrive } from '../src/index.ts';
import { shipped, shippedPosts } from './shipped.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
const levels = ['county', 'township', 'grassroots'].map((id) => ({ id, title: id }));
let close = () => {};
afterEach(() => close());

/** A panel on a page, with the designer behind it. */
async function show(task: string, panel: ReactNode): Promise<{ page: HTMLElement; designer: Designer }> {
  const quiet = { check: () => {}, close: () => {} };
  const designer = openDesigner(shipped(task), { world: { posts: shippedPosts, levels }, checker: quiet });
  const page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  close = () => {
    act(() => root.unmount());
    page.remove();
  };
  await act(async () =>
    root.render(
      <App>
        <DesignerProvider designer={designer}>{panel}</DesignerProvider>
      </App>,
    ),
  );
  return { page, designer };
}

const press = (element: Element | null | undefined) => act(async () => (element as HTMLElement).click());
const textOf = (page: HTMLElement) => page.textContent ?? '';

test('the flow shows every step; Alt and an arrow move one, undo brings it back', async () => {
  const { page, designer } = await show('quarterly-relief', <FlowPanel />);
  const before = designer.state().draft;
  const [, second] = stepsOfDraft(before);
  for (const { title } of stepsOfDraft(before)) expect(textOf(page)).toContain(title);
  const card = page.querySelector(`[data-step=${second!.id}] .dw-card-main`)!;
  await act(async () =>
    card.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true })),
  );
  expect(stepOfDraft(designer.state().draft, second!.id)?.index).toBe(2);
  await act(async () => designer.undo());
  expect(designer.state().draft).toBe(before);
});

test('a press on a cell of the matrix changes a right', async () => {
  const { page, designer } = await show('quarterly-relief', <RightsPanel />);
  const cell = () => page.querySelector('[data-row="0"][data-column="1"]');
  expect(cell()?.textContent).toBe('看');
  await press(cell());
  expect(cell()?.textContent).toBe('填');
  await act(async () => designer.undo());
  expect(cell()?.textContent).toBe('看');
});

test('a case is begun as whoever may start it', async () => {
  const { page } = await show('quarterly-relief', <TestDrive />);
  expect(page.querySelectorAll('.dt-line')).toHaveLength(1);
  expect(page.querySelectorAll('.dt-buttons button').length).toBeGreaterThan(0);
});
