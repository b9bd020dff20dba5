/** How every test and benchmark starts its Chromium. */
const ARGS = [
  // Root, as in a container, can't have Chromium's sandbox.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** @param executablePath from `ensureBrowser`; without it Playwright's own download */
export function launchOptions(executablePath: string | undefined) {
  return { args: ARGS, ...(executablePath ? { executablePath } : {}) };
}
