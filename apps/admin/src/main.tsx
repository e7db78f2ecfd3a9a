import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/base.css';
import './components/tags.css';
import { App } from './app/app.tsx';
import { currentLanguage, startLanguage } from './app/i18n.ts';
import { reloadWhenOutdated } from './app/reload-when-outdated.ts';
import { startServiceWorker } from './app/service-worker-client.ts';
import { applyTokens } from './app/tokens.ts';
import { setSessionExpired } from './features/session/session-expiry.ts';
import { configureClient } from './lib/client.ts';

reloadWhenOutdated();
applyTokens(document.documentElement);
configureClient({ onSignedOut: () => setSessionExpired(true), locale: currentLanguage });
await startLanguage();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void startServiceWorker();
