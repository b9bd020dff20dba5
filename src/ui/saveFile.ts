/** How long the browser may take to begin reading the content, in milliseconds. */
const READ_WITHIN = 60_000;

/** Hands a text, or a file that is made already, to the browser to save. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const file =
    typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}
