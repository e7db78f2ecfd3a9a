import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntdApp, ConfigProvider } from 'antd';
import english from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import { useTranslation } from 'react-i18next';
import { antdTheme } from './antd-theme.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

/** Menus and dialogs stand inside the main landmark, where a screen reader looks for them. */
const mainContent = () => document.getElementById('content') ?? document.body;

export function App() {
  const { i18n } = useTranslation();
  return (
    <ConfigProvider
      theme={antdTheme}
      locale={i18n.language === 'en' ? english : chinese}
      button={{ autoInsertSpace: false }}
      getPopupContainer={mainContent}
      {...(nonce ? { csp: { nonce } } : {})}
    >
      <AntdApp component={false}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntdApp>
    </ConfigProvider>
  );
}
