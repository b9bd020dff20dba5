/** A stretch of plain text, or one between two marks. */
const PART = /\*\*([^*]+)\*\*|\*+|[^*]+/gu;

/** A sentence whose `**…**` parts stand out; everything in it stays text. */
export function Emphasised({ text }: { readonly text: string }) {
  return [...text.matchAll(PART)].map(({ 0: whole, 1: marked, index }) =>
    marked === undefined ? whole : <b key={index}>{marked}</b>,
  );
}
