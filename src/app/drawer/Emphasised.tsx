/** A sentence whose `**…**` parts stand out; everything in it stays text. */
export function Emphasised({ text }: { readonly text: string }) {
  // Every second part stands between two marks.
  const parts = text.split('**');
  return parts.map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part));
}
