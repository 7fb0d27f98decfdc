/**
 * Answers a text that was asked lately by one map look-up. The last `most` texts are always remembered, and at most
 * twice as many: once there are too many, only those that have not been asked for longest are dropped.
 * @param longest longer texts are answered but not remembered, for they would only fill the memory
 */
export function remembering<Answer>(
  answer: (text: string) => Answer,
  { most, longest }: { readonly most: number; readonly longest: number },
): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const found = older.get(text) ?? answer(text);
    if (text.length > longest) return found;
    if (recent.size >= most) [older, recent] = [recent, new Map<string, Answer>()];
    recent.set(text, found);
    return found;
  };
}
