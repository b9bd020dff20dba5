/** What an embed has to say without the code of drift, and that code too. */
export const driftUnknown =
  'Whether later releases change what is shown here could not be found out.';
