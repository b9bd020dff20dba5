/** Runs in the page: gives it `inFrame`, which times a call to its paint. */
function giveInFrame() {
  /** Milliseconds from a call at the beginning of a frame until that frame is painted. */
  globalThis.inFrame = (act) =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        const started = performance.now();
        channel.port1.addEventListener('message', () => resolve(performance.now() - started));
        channel.port1.start();
        act();
        channel.port2.postMessage(0);
      });
    });
}

/** Opens the app in a page of its own, with `inFrame`, when all of it has come. */
export async function openTimed(browser, url, slowdown) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('[data-view="network"] svg path:visible');
  await page.waitForTimeout(2500);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(giveInFrame);
  return page;
}
