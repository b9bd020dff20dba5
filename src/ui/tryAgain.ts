/**
 * Another try for code that could not be had. A browser may remember that a chunk failed and answer
 * every later import of it alike, without asking the server (Chromium 150 does); then the page is
 * loaded anew, since its state is in its address, provided that its host answers: offline, what is
 * on the screen is worth more than an error page.
 * @param fetchCode asks for the code; false where it still could not be had
 */
export async function tryAgain(fetchCode: () => Promise<boolean>): Promise<void> {
  if (await fetchCode()) return;
  if (await hostAnswers()) location.reload();
}

async function hostAnswers(): Promise<boolean> {
  try {
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
