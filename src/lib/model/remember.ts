/** Longer texts seldom come twice. */
const longest = 100;

/**
 * A function of a text that remembers its answers: for columns that hold the same cells again and again.
 *
 * @param read must answer the same to the same text; its answers are shared
 * @param limit how many answers are kept
 */
export function remember<Answer>(
  read: (text: string) => Answer,
  limit = 20_000,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Answer;
    const answer = read(text);
    if (text.length > longest) return answer;
    if (known.size >= limit) known.clear();
    known.set(text, answer);
    return answer;
  };
}
