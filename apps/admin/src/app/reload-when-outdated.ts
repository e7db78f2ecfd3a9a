const TRIED = 'hearth.reloaded';

/**
 * A new version of the pages has other file names, so a tab that was opened before cannot load the next page's code any more. Loading
 * the whole page anew helps; once, so that a broken build does not reload for ever. Drafts were saved on the way out of the form.
 */
export function reloadWhenOutdated(): void {
  addEventListener('vite:preloadError', (event) => {
    if (sessionStorage.getItem(TRIED) === location.pathname) return;
    sessionStorage.setItem(TRIED, location.pathname);
    event.preventDefault();
    location.reload();
  });
}
