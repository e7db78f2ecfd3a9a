import { readFileSync } from 'node:fs';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DefinitionDraft, draftOf, type JsonObject } from '../src/draft/draft.ts';
import { get } from '../src/draft/json.ts';
import { DesignForm } from './readme-example.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const read = (file: string) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
const saved: DefinitionDraft[] = [];
const element = document.body.appendChild(document.createElement('div'));
let root: Root;

beforeAll(() => {
  root = createRoot(element);
  act(() => root.render(<DesignForm draft={draftOf({})} save={(draft) => saved.push(draft)} />));
});

afterAll(() => act(() => root.unmount()));

const press = (name: string) => {
  const button = [...element.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  if (!button) throw new Error(`no button “${name}”`);
  act(() => button.click());
};

function type(box: HTMLInputElement | HTMLTextAreaElement, text: string) {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')!;
  act(() => {
    set!.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const labelled = (label: string) => {
  const found = [...element.querySelectorAll('label')].find((one) => one.textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
};

const key = (name: string, options: KeyboardEventInit = {}) =>
  act(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...options })));

const properties = () => get(saved.at(-1)!.form, '/schema/properties') as JsonObject;
const fields = () => Object.keys(properties());

test('the README shows what is run here', () => {
  expect(read('../README.md')).toContain(read('readme-example.tsx').trim());
});

test('a field is added by pressing its kind, named by typing its label, and everything is undone by keys', () => {
  press('单行文本');
  expect(fields()).toEqual(['单行文本']);
  const label = labelled('名称');
  expect(label.value).toBe('单行文本');
  act(() => label.focus());
  type(label, '姓名');
  expect(element.querySelector('.df-card-title')?.textContent).toBe('姓名');
  act(() => label.blur());
  expect(fields()).toEqual(['姓名']);
  expect(document.contains(label)).toBe(true);
  key('z', { ctrlKey: true });
  expect(fields()).toEqual(['单行文本']);
  key('z', { ctrlKey: true });
  expect(fields()).toEqual([]);
  key('y', { ctrlKey: true });
  key('y', { ctrlKey: true });
  expect(fields()).toEqual(['姓名']);
});

test('a half-typed formula stays, with a word at its place', () => {
  press('数字');
  press('默认值与自动计算+');
  press('+ 自动计算公式');
  const box = element.querySelector<HTMLTextAreaElement>('.df-formula-text')!;
  type(box, '姓名 + ');
  expect(properties().数字).toMatchObject({
    computed: '姓名 + ',
  });
  expect(element.querySelector('.df-formula-wrong')?.textContent).toContain('运算符号后面缺少内容');
});
