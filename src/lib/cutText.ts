/** The text, or its beginning with an ellipsis, at most `length` characters long. */
export function cutText(text: string, length: number): string {
  const chars = Array.from(text);
  if (chars.length <= length) return text;
  return `${chars
    .slice(0, Math.max(1, length - 1))
    .join('')
    .trimEnd()}…`;
}
