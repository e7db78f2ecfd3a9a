/** Gets the form of this page, hands it to the engine, and says when enough of it stands on the screen to be used. */
export async function start(mount: (element: HTMLElement, definition: never) => void): Promise<void> {
  const size = Number(new URLSearchParams(location.search).get('size'));
  const response = await fetch(`${location.pathname}-${size}.json`);
  mount(document.getElementById('root')!, (await response.json()) as never);
  await controls(size);
  await frame();
  await frame();
  console.log(`ready ${performance.now()}`);
}

/** Some engines draw a choice as something that is no control; nine in ten are enough to know that all stand there. */
async function controls(size: number): Promise<void> {
  while (document.querySelectorAll('input, select, textarea, [role=combobox]').length < size * 0.9) await frame();
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
