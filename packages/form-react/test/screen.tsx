import type { JsonSchema, Layout } from '@hearth/definition';
import { formFromSchema } from '@hearth/definition/parse';
import { createFormState, type Document, type FormState, type FormStateOptions } from '@hearth/kernel';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import { FormView, type FormViewProps } from '../src/index.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export const env = { today: '2026-03-05', now: '2026-03-05T09:00:00+08:00' };

let open: Root[] = [];

afterEach(() => {
  act(() => {
    for (const root of open) root.unmount();
  });
  open = [];
  document.body.innerHTML = '';
});

/** What a person has in front of them. */
export interface Screen {
  state: FormState;
  element: HTMLElement;
  /** The control or group that a label names. */
  labelled(title: string): HTMLElement;
  button(name: string): HTMLButtonElement;
  /** The element says so beside its label, or is described so. */
  describedBy(element: Element): string;
  text(): string;
}

export interface Options extends Omit<FormViewProps, 'state' | 'layout'> {
  document?: Document;
  rights?: FormStateOptions['rights'];
  layout?: Layout;
}

export function show(properties: Record<string, JsonSchema>, options: Options = {}, more: JsonSchema = {}): Screen {
  const { form, problems } = formFromSchema({ type: 'object', properties, ...more });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const { document: answers = {}, rights, ...view } = options;
  const state = createFormState({ form, document: answers, env, ...(rights && { rights }) });
  return render(state, view);
}

export function render(state: FormState, view: Omit<FormViewProps, 'state'> = {}): Screen {
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  open.push(root);
  act(() => root.render(<FormView state={state} {...view} />));
  return { state, element, ...finders(element) };
}

function finders(element: HTMLElement): Omit<Screen, 'state' | 'element'> {
  const all = (selector: string) => [...element.querySelectorAll<HTMLElement>(selector)];
  return {
    labelled(title) {
      const found = all('[id]').find(
        (one) => one.matches('input, select, textarea, fieldset, output, [role]') && nameOf(one) === title,
      );
      if (!found) throw new Error(`nothing is labelled “${title}” in: ${element.textContent}`);
      return found;
    },
    button(name) {
      const found = all('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name);
      if (!found) throw new Error(`no button “${name}” in: ${element.textContent}`);
      return found as HTMLButtonElement;
    },
    describedBy: (one) => textOf(one.getAttribute('aria-describedby')),
    text: () => element.textContent ?? '',
  };
}

const textOf = (ids: string | null): string =>
  (ids ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();

/** The accessible name: `aria-labelledby`, `aria-label`, or the `<label>` that points here. */
function nameOf(element: HTMLElement): string {
  const named = textOf(element.getAttribute('aria-labelledby')) || element.getAttribute('aria-label');
  const label = [...document.querySelectorAll('label')].find(({ htmlFor }) => htmlFor === element.id);
  return (named || label?.textContent || '').replace(/^\*/, '').trim();
}

const setter = (element: Element, property: string) =>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), property)!.set!;

/** Types or chooses, as React hears of it. */
export function give(element: HTMLElement, value: string, event = 'input'): void {
  act(() => {
    setter(element, 'value').call(element, value);
    element.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

export const choose = (element: HTMLElement, value: string): void => give(element, value, 'change');

export function click(element: HTMLElement): void {
  act(() => element.click());
}

export function leave(element: HTMLElement): void {
  act(() => {
    element.focus();
    element.blur();
  });
}

export function compose(element: HTMLElement, steps: string[], done: string): void {
  act(() => element.dispatchEvent(new Event('compositionstart', { bubbles: true })));
  for (const step of steps) give(element, step);
  act(() => {
    setter(element, 'value').call(element, done);
    element.dispatchEvent(new Event('compositionend', { bubbles: true }));
  });
}

/** Lets frames and promises pass. */
export const settle = async (frames = 4): Promise<void> => {
  for (let frame = 0; frame < frames; frame += 1) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  }
};
