/// <reference types="vite/client" />
import type { PostKind } from '@hearth/definition';
import type { Json, Locale } from '@hearth/expression';
import { ConfigProvider } from 'antd';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DesignerProvider, draftOf, FormPanel, openDesigner } from '../src/index.ts';
import '@hearth/form-react/form.css';
import '../src/designer.css';
import './page.css';

const query = new URLSearchParams(location.search);
const files = import.meta.glob<{ default: Json }>('../../../forms/*/{task,form,workflow,figures}.json');
const postFiles = import.meta.glob<{ default: PostKind[] }>('../../../forms/posts.json', { eager: true });

/** `?task=` opens one that ships; without it the designer begins with a blank page. `?locale=en` speaks English. */
async function start() {
  const task = query.get('task');
  const read = async (name: string) => (await files[`../../../forms/${task}/${name}.json`]?.())?.default;
  const [taskFile, form, workflow, figures] = await Promise.all(['task', 'form', 'workflow', 'figures'].map(read));
  const given = Object.entries({ task: taskFile, form, workflow, figures }).filter(([, file]) => file !== undefined);
  const designer = openDesigner(draftOf(Object.fromEntries(given)), {
    world: { posts: Object.values(postFiles)[0]?.default ?? [] },
  });
  Object.assign(window, { designer });
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <ConfigProvider
        button={{ autoInsertSpace: false }}
        theme={{ token: { colorPrimary: '#a8322d', colorInfo: '#a8322d', borderRadius: 6 } }}
      >
        <DesignerProvider designer={designer} locale={(query.get('locale') as Locale) ?? 'zh-CN'}>
          <main>
            <FormPanel />
          </main>
        </DesignerProvider>
      </ConfigProvider>
    </StrictMode>,
  );
}

await start();
