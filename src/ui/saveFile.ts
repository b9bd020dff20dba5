/** How long the browser may take to begin reading the content, in milliseconds. */
const READ_WITHIN = 60_000;

/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}
