import type { Locale } from '@hearth/expression';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type FormAdapters, type FormMode, FormView, useFormState } from '../src/index.ts';
import '../src/form.css';
import { filled, form, layout, problems } from './demo-form.ts';
import './page.css';

if (problems.length > 0) console.error(problems);

const people = [
  { id: 'p1', title: '张建国', note: '镇总工会' },
  { id: 'p2', title: '李秀英', note: '镇总工会' },
  { id: 'u1', title: '镇总工会' },
  { id: 'u2', title: '华丰纺织有限公司工会', note: '基层' },
  { id: '330106', title: '浙江省杭州市西湖区' },
];
const urls = new Map<string, string>();

const adapters: FormAdapters = {
  async upload(file, { onProgress }) {
    for (const done of [0.2, 0.5, 0.8]) {
      onProgress(done);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const id = crypto.randomUUID();
    urls.set(id, URL.createObjectURL(file));
    return { id, name: file.name, size: file.size, type: file.type };
  },
  fileUrl: ({ id, type }) => urls.get(id) ?? (type.startsWith('image/') ? picture : '#'),
  lookup: async (_field, query) => people.filter(({ title }) => title.includes(query)),
  nameOf: (_field, id) => people.find((one) => one.id === id)?.title,
};

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="128" height="96"><rect width="128" height="96" fill="#cdd9cf"/><circle cx="64" cy="48" r="24" fill="#8fa998"/></svg>')}`;

function Demo() {
  const query = new URLSearchParams(location.search);
  const [mode, setMode] = useState<FormMode>((query.get('mode') as FormMode) ?? 'edit');
  const [locale, setLocale] = useState<Locale>((query.get('locale') as Locale) ?? 'zh-CN');
  const state = useFormState({
    form,
    env: { today: '2026-03-05', now: '2026-03-05T09:00:00+08:00' },
    ...(query.has('empty') ? {} : { document: filled }),
  });
  Object.assign(window, { state });
  return (
    <main>
      <nav>
        {(['edit', 'read', 'print'] as const).map((name) => (
          <button key={name} type="button" onClick={() => setMode(name)}>
            {name}
          </button>
        ))}
        <button type="button" onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}>
          中 / en
        </button>
        <button type="button" id="submit" onClick={() => state.validateAll()}>
          提交
        </button>
      </nav>
      <FormView state={state} layout={layout} mode={mode} locale={locale} adapters={adapters} />
    </main>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Demo />
  </StrictMode>,
);
