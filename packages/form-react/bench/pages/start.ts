/** Gets the form of this page, hands it to the engine, and says when enough of it stands on the screen to be used. */
export async function start(mount: (element: HTMLElement, definition: never) => void): Promise<void> {
  const size = Number(new URLSearchParams(location.search).get('size'));
  const response = await fetch(`${location.pathname}-${size}.json`);
  mount(document.getElementById('root')!, (await response.json()) as never);
  await standing(Math.min(size, SCREEN));
  console.log(`usable ${performance.now()}`);
  await standing(size);
  console.log(`ready ${performance.now()}`);
}

/** More fields than a screen shows. */
const SCREEN = 40;

/**
 * Waits until so many controls stand there and are painted. Some engines draw a choice as something that is no control; nine in ten
 * are enough to know that all stand there.
 */
async function standing(count: number): Promise<void> {
  while (document.querySelectorAll('input, select, textarea, [role=combobox]').length < count * 0.9) await frame();
  await frame();
  await frame();
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
